/**
 * The thread in which the host runs, so that a script can wait for an officer's answer while the server goes on serving.
 * Gets commands one by one, saves after each that changes something, and tells what happens meanwhile.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type { Host } from '../host.ts';
import { openHost } from '../host.ts';
import type { Answer, Shown } from '../services/ui/officer.ts';
import type { OpenHost } from './carry-out.ts';
import { carryOut, changesSomething } from './carry-out.ts';
import type { ThreadOptions, ToThread } from './host-thread.ts';
import { History } from './deeds/history.ts';
import type { Command } from './protocol/commands.ts';
import type { HostEvent, Question } from './protocol/events.ts';
import { scriptFunctions } from './script-functions.ts';
import { runSummary, windowView } from './views/window-view.ts';
import { WaitingOfficer } from './waiting-officer.ts';

interface WorkerData {
  readonly options: ThreadOptions;
  readonly answers: MessagePort;
  /** Raised by one each time an answer has been sent. */
  readonly answered: Int32Array;
}

const { options, answers, answered } = workerData as WorkerData;
const port = parentPort as MessagePort;
/** The number of the command that is being carried out. */
let during: number | undefined;
const tell = (event: HostEvent): void => port.postMessage({ event, during });

function announce(shown: Shown): void {
  const { kind, title, text, width, height } = shown;
  if (kind === 'toast') tell({ tell: 'toast', title, text });
  if (kind === 'dialog' || kind === 'sidebar') {
    tell({ tell: 'page', kind, title, html: text, ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) });
  }
}

/** Sleeps until the officer has answered. */
function ask(question: Question): Answer {
  const before = Atomics.load(answered, 0);
  tell({ tell: 'question', question });
  Atomics.wait(answered, 0, before);
  const received = receiveMessageOnPort(answers) as { message: Answer } | undefined;
  return received?.message ?? { button: 'CLOSE' };
}

async function begin(): Promise<OpenHost> {
  const { bundle, workbook } = options;
  const outDir = options.outDir ?? join(dirname(workbook), 'out');
  const host = await openHost({ ...options, outDir, officer: new WaitingOfficer(announce, ask) });
  const code = typeof bundle === 'string' ? readFileSync(bundle, 'utf8') : bundle.code;
  return {
    host,
    file: workbook,
    driveFolder: join(outDir, 'drive'),
    functionNames: scriptFunctions(code),
    history: new History(),
    user: options.user,
    timesLed: 0,
  };
}

let runsTold = 0;

function tellRuns(host: Host): void {
  for (; runsTold < host.runs.length; runsTold++) {
    const run = host.runs[runsTold];
    if (run !== undefined) tell({ tell: 'ran', run: runSummary(run, runsTold + 1) });
  }
}

async function save(host: Host): Promise<void> {
  try {
    tell({ tell: 'saved', files: (await host.save()).map((path) => basename(path)) });
  } catch (error) {
    tell({ tell: 'not saved', message: error instanceof Error ? error.message : String(error) });
  }
}

/**
 * Milliseconds without a command before the workbook is saved, at least and at most: an officer who goes on typing does not
 * wait for a save. Large workbooks, which take longer to save, are given more quiet.
 */
const LEAST_QUIET = 400;
const MOST_QUIET = 5000;
const QUIET_PER_SAVING_TIME = 2;

/** Carries out commands one after another, and saves when a change is followed by quiet. */
class Thread {
  private queue: Promise<void> = Promise.resolve();
  private saving: NodeJS.Timeout | undefined;

  constructor(
    private readonly open: OpenHost,
    /** Milliseconds; until the first save, what it took to read the workbook. */
    private lastSaveTook: number,
  ) {}

  take({ number, command }: ToThread): void {
    this.queue = this.queue.then(() => this.handle(number, command));
  }

  private async handle(number: number, command: Command): Promise<void> {
    const { host } = this.open;
    during = number;
    const before = host.model.version;
    const reply = carryOut(this.open, command);
    tellRuns(host);
    if (changesSomething(command)) {
      tell({ tell: 'changed', window: windowView(host, this.open) });
      // Who only opens the window waits for no save.
      if (command.do !== 'open' || host.model.version !== before) this.saveSoon();
    }
    if (command.do === 'close') {
      clearTimeout(this.saving);
      await save(host);
    }
    port.postMessage({ number, reply });
    during = undefined;
  }

  private saveSoon(): void {
    clearTimeout(this.saving);
    const quiet = Math.min(MOST_QUIET, Math.max(LEAST_QUIET, this.lastSaveTook * QUIET_PER_SAVING_TIME));
    this.saving = setTimeout(() => {
      this.queue = this.queue.then(() => this.save());
    }, quiet);
  }

  private async save(): Promise<void> {
    const begun = performance.now();
    await save(this.open.host);
    this.lastSaveTook = performance.now() - begun;
  }
}

async function main(): Promise<void> {
  const begun = performance.now();
  const thread = new Thread(await begin(), performance.now() - begun);
  port.on('message', (message: ToThread) => thread.take(message));
  port.postMessage({ ready: true });
}

// A rejection ends the thread, and its sentence reaches whoever opened it.
void main();
