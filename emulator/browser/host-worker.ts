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
import type { Command, HostEvent, Question } from './protocol.ts';
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
const tell = (event: HostEvent): void => port.postMessage({ event });

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
  return { host, file: workbook, driveFolder: join(outDir, 'drive'), functionNames: scriptFunctions(code), user: options.user };
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

/** Answers first and saves then, so that the officer does not wait for the disk. */
async function handle(open: OpenHost, number: number, command: Command): Promise<void> {
  const reply = carryOut(open, command);
  tellRuns(open.host);
  if (changesSomething(command)) tell({ tell: 'changed', window: windowView(open.host, open) });
  if (command.do === 'close') await save(open.host);
  port.postMessage({ number, reply });
  if (changesSomething(command)) await save(open.host);
}

async function main(): Promise<void> {
  const open = await begin();
  let queue = Promise.resolve();
  port.on('message', ({ number, command }: ToThread) => {
    queue = queue.then(() => handle(open, number, command));
  });
  port.postMessage({ ready: true });
}

// A rejection ends the thread, and its sentence reaches whoever opened it.
void main();
