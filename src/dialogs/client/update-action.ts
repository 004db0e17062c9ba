/** The page beside the sheet on which an action's lead says how far it is. */
import { byId, element, say } from './shared/page.ts';
import { keyOf } from './update/action.ts';
import type { Changed, Field, Listed, Name, Opened, Status, Words } from './update/action.ts';
import { ActionList } from './update/action-list.ts';
import { askInTime } from './update/ask-in-time.ts';
import { BothVersions } from './update/both-versions.ts';
import { Drafts } from './update/drafts.ts';
import { Fields } from './update/fields.ts';

interface Answered {
  readonly address?: string;
  readonly actions?: readonly Listed[];
  readonly opened?: Opened;
  readonly isSelected?: boolean;
  readonly status?: Status;
  readonly warnings?: readonly string[];
  readonly changed?: { readonly fields: readonly Changed[] };
}

/** Milliseconds after the last key before the status is worked out. */
const PAUSE = 600;

const data = JSON.parse(byId('data').textContent ?? '{}') as { readonly fields: readonly Field[] };
const select = byId<HTMLSelectElement>('action');
const search = byId<HTMLInputElement>('search');
const drafts = new Drafts();
const list = new ActionList(select, (key) => drafts.has(key));
const fields = new Fields(data.fields, byId('fields'));
const versions = new BothVersions(byId('changed'), (field, words) => {
  fields.set(field, words);
  previewSoon();
});

let opened: Opened | undefined;
/** Counts what was asked for, so that only the last answer is shown. */
let turn = 0;
let timer = 0;

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function showStatus(status: Status | undefined, heading: string): void {
  if (status === undefined) return;
  const { symbol, label, colour, textColour, why } = status;
  const chip = element('span', `${symbol} ${label}`, { class: 'chip' });
  chip.style.background = colour;
  chip.style.color = textColour;
  const line = element('p', `${heading} `);
  line.append(chip);
  byId('status').replaceChildren(line, element('p', why));
  fields.askForException(status.isException);
}

function about({ ref, seen }: Opened): void {
  const facts = [
    ['Lead', seen['leadPost'] ?? ''],
    ['Deadline', seen['deadline'] ?? ''],
  ].filter(([, words]) => words !== '');
  const list = element('dl');
  for (const [term, words] of facts) list.append(element('dt', term), element('dd', words));
  byId('about').replaceChildren(element('p', [ref, seen['action']].filter((part) => part).join(': '), { id: 'words' }), list);
}

/** Shows an action; what was typed of it before and not saved comes back. */
function show(action: Opened): void {
  const draft = drafts.of(keyOf(action));
  opened = action;
  about(action);
  fields.show(action.seen);
  for (const [field, words] of Object.entries(draft)) fields.set(field, words);
  versions.show([]);
  byId('warnings').replaceChildren();
  showStatus(action.status, 'Status');
  byId('form').hidden = false;
  byId('buttons').hidden = false;
  list.choose(keyOf(action));
  if (Object.keys(draft).length > 0) {
    say('What you typed here before and did not save is back.', 'warning');
    previewSoon();
  }
}

/** Asks for an action and shows it, unless another one was asked for meanwhile. */
async function open(asked: Name | { readonly isSelected: true }): Promise<void> {
  keepDraft();
  turn += 1;
  const own = turn;
  say('Opening…');
  try {
    const answer = await askInTime<Answered>('actionForUpdate', asked);
    if (own !== turn) return;
    say(answer.message, answer.refused === true ? 'error' : '');
    if (answer.details?.opened !== undefined) show(answer.details.opened);
    else if (opened !== undefined) list.choose(keyOf(opened));
  } catch (error) {
    if (own === turn) say(wordsOf(error), 'error');
  }
}

function keepDraft(): void {
  if (opened === undefined) return;
  drafts.keep(keyOf(opened), fields.changedFrom(opened.seen));
}

const request = ({ ref, mark, seen, seenAt }: Opened, wanted: Words) => ({ ref, mark, seen, seenAt, wanted });

function previewSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void preview(), PAUSE);
}

async function preview(): Promise<void> {
  keepDraft();
  if (opened === undefined) return;
  const wanted = fields.changedFrom(opened.seen);
  turn += 1;
  const own = turn;
  if (Object.keys(wanted).length === 0) {
    byId('warnings').replaceChildren();
    showStatus(opened.status, 'Status');
    return;
  }
  try {
    const answer = await askInTime<Answered>('previewUpdate', request(opened, wanted));
    if (own !== turn) return;
    if (answer.refused === true) say(answer.message, 'error');
    else if (!versions.isOpen) say('');
    byId('warnings').replaceChildren(...(answer.details?.warnings ?? []).map((words) => element('p', words, { class: 'warning' })));
    showStatus(answer.details?.status, 'It will be');
  } catch (error) {
    if (own === turn) say(`The status could not be worked out: ${wordsOf(error)}`, 'error');
  }
}

/** Nothing may be pressed twice while it is saved; the key that was pressed keeps the focus. */
function rest(isResting: boolean): void {
  for (const id of ['save', 'next', 'selected', 'action']) byId(id).toggleAttribute('disabled', isResting);
}

async function save(action: Opened): Promise<void> {
  const wanted = fields.changedFrom(action.seen);
  if (versions.isOpen) return say('Choose for each of them what shall stand.', 'error');
  if (Object.keys(wanted).length === 0) return say('Nothing is changed yet.', 'warning');
  clearTimeout(timer);
  turn += 1;
  let focused = document.activeElement;
  rest(true);
  say('Saving…');
  try {
    const { message, refused, details } = await askInTime<Answered>('saveUpdate', request(action, wanted));
    say(message, refused === true ? 'error' : 'done');
    if (details?.opened === undefined) return;
    if (details.changed === undefined) {
      saved(action, details.opened, wanted);
      focused = byId('next');
    } else focused = clash(details.opened, details.changed.fields, wanted);
  } catch (error) {
    say(`${wordsOf(error)} What you typed is still here.`, 'error');
  } finally {
    rest(false);
    if (focused instanceof HTMLElement) focused.focus();
  }
}

/** Shows the action as it stands now; what was typed while it was being saved stays. */
function saved(before: Opened, now: Opened, sent: Words): void {
  const typed = fields.changedFrom({ ...before.seen, ...sent });
  drafts.keep(keyOf(before), {});
  drafts.keep(keyOf(now), typed);
  list.update(keyOf(before), { ref: now.ref, mark: now.mark, status: now.status?.label ?? '' });
  const message = byId('message').textContent ?? '';
  show(now);
  say(message, 'done');
}

/** Somebody was there before: their words come into the form, and the officer's own where both wrote. Gives what to do next. */
function clash(now: Opened, changed: readonly Changed[], wanted: Words): Element {
  opened = now;
  about(now);
  for (const { field } of data.fields) if (wanted[field] === undefined && now.seen[field] !== undefined) fields.set(field, now.seen[field]);
  versions.show(changed);
  showStatus(now.status, 'Status');
  return byId('changed').querySelector('input') ?? byId('save');
}

function tellCount(found: number): void {
  const [own, all] = [list.own, list.count];
  const whose = own > 0 ? `Yours come first: ${own} of ${all}.` : `All ${all} actions.`;
  byId('who').textContent = search.value === '' ? whose : `${found} of ${all} actions have these words.`;
}

async function begin(): Promise<void> {
  say('Reading the plan…');
  try {
    const { message, refused, details } = await askInTime<Answered>('updateChoices');
    say(message, refused === true ? 'error' : '');
    list.fill(details?.actions ?? []);
    tellCount(list.count);
    if (details?.address === '') byId('who').textContent += ' Google does not tell who you are, so yours are not marked.';
    if (details?.opened !== undefined) show(details.opened);
  } catch (error) {
    say(wordsOf(error), 'error');
  }
}

byId('form').addEventListener('submit', (event) => {
  event.preventDefault();
  if (opened !== undefined) void save(opened);
});
byId('fields').addEventListener('input', previewSoon);
select.addEventListener('change', () => {
  const chosen = list.named(select.value);
  if (chosen !== undefined) void open(chosen);
});
search.addEventListener('input', () => tellCount(list.search(search.value)));
search.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && list.first !== undefined) void open(list.first);
});
byId('selected').addEventListener('click', () => void open({ isSelected: true }));
byId('next').addEventListener('click', () => {
  const next = opened === undefined ? undefined : list.after(keyOf(opened));
  if (next !== undefined) void open(next);
});

void begin();
