import type { MessagePort } from 'node:worker_threads';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { Manifest } from '../runtime/manifest.ts';
import type { Answer } from '../services/ui/officer.ts';
import { workerCode } from './bundles.ts';
import type { Command, Reply } from './protocol/commands.ts';
import type { HostEvent, Question } from './protocol/events.ts';

/** What the host is opened with: plain data, since it goes to another thread. */
export interface ThreadOptions {
  /** The path of an .xlsx file. */
  readonly workbook: string;
  readonly bundle: string | { readonly code: string };
  readonly manifest: string | Manifest;
  readonly outDir?: string;
  readonly user: string;
  /** An ISO instant: where the clock stands at first. Default: now. */
  readonly now?: string;
}

export interface ToThread {
  readonly number: number;
  readonly command: Command;
}

type FromThread =
  | { readonly ready: true }
  /** `during`: the number of the command that it happened in. */
  | { readonly event: HostEvent; readonly during?: number }
  | { readonly number: number; readonly reply: Reply };

/** A host in a thread of its own. */
export class HostThread {
  private readonly waiting = new Map<number, (reply: Reply) => void>();
  private asked: Question | undefined;
  private listener: (event: HostEvent, window?: string) => void = () => undefined;
  /** Which window sent a command, by its number. */
  private readonly windows = new Map<number, string>();
  private isClosing = false;
  private sent = 0;
  private end: string | undefined;

  private constructor(
    private readonly worker: Worker,
    private readonly answers: MessagePort,
    /** Raised by one with each answer; the host's thread sleeps on it. */
    private readonly answered: Int32Array,
  ) {}

  /** Opens a workbook with its script. Rejects with the host's sentence where one of them cannot be read. */
  static async open(options: ThreadOptions): Promise<HostThread> {
    const code = await workerCode();
    const { port1, port2 } = new MessageChannel();
    const answered = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(code, { eval: true, workerData: { options, answers: port2, answered }, transferList: [port2] });
    const thread = new HostThread(worker, port1, answered);
    await thread.started();
    return thread;
  }

  /** Told of everything that happens, in order, and of the window whose command it happened in. */
  onEvent(listener: (event: HostEvent, window?: string) => void): void {
    this.listener = listener;
  }

  /** Sends a command, of a window where one sent it; the reply comes when the host has carried it out, after those sent before. */
  ask(command: Command, window?: string): Promise<Reply> {
    if (this.end !== undefined) return Promise.resolve({ done: false, by: 'host', message: this.end, details: '' });
    const number = ++this.sent;
    if (window !== undefined) this.windows.set(number, window);
    return new Promise((resolve) => {
      this.waiting.set(number, resolve);
      this.worker.postMessage({ number, command } satisfies ToThread);
    });
  }

  /** The alert or prompt that the script waits for. */
  get question(): Question | undefined {
    return this.asked;
  }

  /** Answers it. An answer that nobody waits for is dropped: two windows may have shown the same question. */
  answer(answer: Answer): void {
    if (this.asked === undefined) return;
    this.asked = undefined;
    this.answers.postMessage(answer);
    Atomics.add(this.answered, 0, 1);
    Atomics.notify(this.answered, 0);
  }

  /** Saves and ends the thread. A question that waits is closed unanswered. */
  async close(): Promise<void> {
    const closed = this.ask({ do: 'close' });
    this.isClosing = true;
    this.answer({ button: 'CLOSE' });
    await closed;
    this.answers.close();
    await this.worker.terminate();
  }

  private started(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.worker.on('message', (message: FromThread) => {
        if ('ready' in message) resolve();
        else this.receive(message);
      });
      this.worker.on('error', (error) => {
        reject(error);
        this.stopped(`The host has stopped: ${String(error)}`);
      });
      this.worker.on('exit', () => this.stopped('The host has stopped. Start it again.'));
    });
  }

  private receive(message: Exclude<FromThread, { ready: true }>): void {
    if ('event' in message) return this.tell(message.event, this.windows.get(message.during ?? 0));
    this.waiting.get(message.number)?.(message.reply);
    this.waiting.delete(message.number);
    this.windows.delete(message.number);
  }

  private tell(event: HostEvent, window: string | undefined): void {
    if (event.tell === 'question') this.asked = event.question;
    if (this.isClosing) this.answer({ button: 'CLOSE' });
    this.listener(event, window);
  }

  private stopped(sentence: string): void {
    this.end ??= sentence;
    for (const reply of this.waiting.values()) reply({ done: false, by: 'host', message: this.end, details: '' });
    this.waiting.clear();
  }
}
