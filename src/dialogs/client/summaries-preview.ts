/** The page that shows the weekly summaries as they would be sent, and sends them when asked twice. */
import { callServer, closeDialog } from './shared/server.ts';

interface Mail {
  readonly to: string;
  readonly person: string;
  readonly post: string;
  readonly subject: string;
  readonly state: string;
  readonly why?: string;
  readonly html: string;
}

interface Preview {
  readonly message: string;
  readonly isAll: boolean;
  readonly canSend: boolean;
  readonly mails: readonly Mail[];
}

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const { whose } = JSON.parse(byId('data').textContent ?? '{}') as { whose: string };
const status = byId('status');
const send = byId<HTMLButtonElement>('send');
const sure = byId<HTMLButtonElement>('sure');

let planned = 0;

function say(words: string): void {
  status.textContent = words;
}

function failed(error: Error): void {
  say(`This did not work: ${error.message}`);
  send.disabled = false;
}

function read(): void {
  void callServer('summariesForDialog', whose).then((answer) => show(answer as unknown as Preview), failed);
}

function show(preview: Preview): void {
  say(preview.message);
  planned = preview.mails.filter(({ state }) => state === 'planned').length;
  const list = byId<HTMLUListElement>('people');
  list.replaceChildren(...preview.mails.map((mail) => item(mail, list)));
  list.hidden = !preview.isAll || preview.mails.length === 0;
  send.hidden = !preview.canSend;
  const [first] = preview.mails;
  if (first !== undefined) open(first, list.querySelector('button'), list);
}

function item(mail: Mail, list: HTMLUListElement): HTMLLIElement {
  const entry = document.createElement('li');
  const button = document.createElement('button');
  const state = document.createElement('span');
  state.className = 'state';
  state.textContent = mail.state;
  button.type = 'button';
  button.append(`${mail.post === '' ? mail.person : mail.post} `, state, document.createElement('br'), mail.subject);
  button.addEventListener('click', () => open(mail, button, list));
  entry.append(button);
  return entry;
}

/** The message stands in a sandbox: nothing in it can run, and its links lead nowhere from here. */
function open(mail: Mail, chosen: HTMLButtonElement | null, list: HTMLUListElement): void {
  for (const button of Array.from(list.querySelectorAll('button'))) button.setAttribute('aria-pressed', String(button === chosen));
  byId('message').hidden = false;
  byId('subject').textContent = mail.subject;
  byId('facts').textContent = [`To ${mail.to}.`, `State: ${mail.state}.`, mail.why ?? ''].filter((part) => part !== '').join(' ');
  byId<HTMLIFrameElement>('body').srcdoc = mail.html;
}

send.addEventListener('click', () => {
  sure.textContent = planned === 1 ? 'Yes, send 1 summary' : `Yes, send ${planned} summaries`;
  sure.hidden = false;
  send.disabled = true;
  sure.focus();
});

sure.addEventListener('click', () => {
  sure.hidden = true;
  say('Sending…');
  void callServer('sendSummaries').then(({ message }) => {
    say(message);
    send.hidden = true;
  }, failed);
});

byId('close').addEventListener('click', closeDialog);
read();
