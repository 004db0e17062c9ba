import { ask, byId, element, fillSelect, say, table } from './shared/page.ts';
import { callServer, closeDialog } from './shared/server.ts';

interface OldRecommendation {
  readonly ref: string;
  readonly text: string;
  readonly became: string;
  readonly newRefs: readonly string[];
  readonly reason: string;
}

interface OldAction {
  readonly ref: string;
  readonly text: string;
  readonly became: string;
}

interface Choices {
  readonly closing: string;
  readonly inspections: readonly { readonly ref: string; readonly name: string }[];
  readonly recommendations: readonly OldRecommendation[];
  readonly actions: readonly OldAction[];
  readonly fresh: readonly { readonly ref: string; readonly text: string }[];
}

interface Outcome {
  readonly lines?: readonly string[];
  readonly faults?: readonly string[];
}

type Mapping = Readonly<Record<string, string>>;

let recommendations: readonly (() => Mapping)[] = [];
let actions: readonly (() => Mapping)[] = [];

const value = (id: string): string => byId<HTMLInputElement | HTMLSelectElement>(id).value;

function select(label: string, options: readonly string[], chosen: string, none?: string): HTMLSelectElement {
  const made = element('select', '', { 'aria-label': label });
  fillSelect(
    made,
    options.map((name) => ({ value: name, text: name })),
    none,
  );
  made.style.minWidth = '7rem';
  made.value = chosen;
  return made;
}

function box(label: string, words: string, hint = ''): HTMLInputElement {
  const made = element('input', '', { type: 'text', 'aria-label': label, placeholder: hint });
  made.value = words;
  return made;
}

function lines(label: string, hint: string): HTMLTextAreaElement {
  const made = element('textarea', '', { 'aria-label': label, placeholder: hint, rows: '2' });
  made.style.minHeight = '2.6rem';
  return made;
}

/** One thing below another in a cell. */
function stack(...parts: readonly HTMLElement[]): HTMLElement {
  const made = element('div');
  made.append(...parts);
  return made;
}

function recommendationsTable(choices: Choices): HTMLElement {
  const read: (() => Mapping)[] = [];
  const rows = choices.recommendations.map(({ ref, text, became, newRefs, reason }) => {
    const kind = select(`What becomes of ${ref}`, ['Kept', 'Changed', 'Replaced', 'Retired'], became, 'Choose');
    const refs = box(`What stands for ${ref}`, newRefs.join(', '), 'Refs of the new version');
    const newText = lines(`New words of ${ref}`, 'Or its new words');
    const why = box(`Why, of ${ref}`, reason);
    read.push(() => ({ ref, became: kind.value, newRefs: refs.value, newText: newText.value, reason: why.value }));
    return [`${ref} ${text}`, kind, stack(refs, newText), why];
  });
  recommendations = read;
  return table('Recommendations', ['Old recommendation', 'Becomes', 'In the new version', 'Reason'], rows);
}

function actionsTable(choices: Choices): HTMLElement {
  const read: (() => Mapping)[] = [];
  const rows = choices.actions.map(({ ref, text, became }) => {
    const kind = select(`What becomes of ${ref}`, ['Carried', 'Split', 'Retired'], became, 'Choose');
    const answers = box(`What ${ref} answers`, '', 'Refs, where they change');
    const parts = lines(`Parts of ${ref}`, 'Where split: one action a line');
    const why = box(`Why, of ${ref}`, '');
    read.push(() => ({ ref, became: kind.value, recommendations: answers.value, parts: parts.value, reason: why.value }));
    return [`${ref} ${text}`, kind, stack(answers, parts), why];
  });
  actions = read;
  return table('Open actions', ['Action', 'Becomes', 'In the new version', 'Reason'], rows);
}

function show(choices: Choices): void {
  const { fresh } = choices;
  byId('remarks').replaceChildren(...fresh.map(({ ref, text }) => element('li', `New: ${ref} ${text}`)));
  const tables = [
    ...(choices.recommendations.length === 0 ? [] : [recommendationsTable(choices)]),
    ...(choices.actions.length === 0 ? [] : [actionsTable(choices)]),
  ];
  byId('rows').replaceChildren(...tables);
  byId('confirm').hidden = false;
  byId('narrow').hidden = tables.length === 0;
  narrow();
}

/** Shows the rows that hold the words looked for, and where it is so wished only those nobody has decided yet. */
function narrow(): void {
  const sought = value('find').trim().toLowerCase();
  const isOpenOnly = byId<HTMLInputElement>('open').checked;
  const rows = [...byId('rows').querySelectorAll<HTMLTableRowElement>('tbody tr')];
  const isOpen = (row: HTMLTableRowElement): boolean => row.querySelector('select')?.value === '';
  for (const row of rows) row.hidden = !(row.cells[0]?.textContent ?? '').toLowerCase().includes(sought) || (isOpenOnly && !isOpen(row));
  const shown = rows.filter((row) => !row.hidden).length;
  byId('shown').textContent = `${shown} of ${rows.length} shown; ${rows.filter(isOpen).length} without a decision.`;
}

const request = () => ({
  closing: value('closing'),
  version: value('version'),
  from: value('from'),
  inspection: value('inspection'),
  note: value('note'),
  recommendations: recommendations.map((read) => read()),
  actions: actions.map((read) => read()),
});

byId('request').addEventListener('submit', (event) => {
  event.preventDefault();
  void ask<Choices>('versionChoices', { closing: value('closing'), inspection: value('inspection') }).then((answer) => {
    if (answer?.details === undefined) return;
    recommendations = [];
    actions = [];
    show(answer.details);
    say('Say of each what becomes of it, and why. Nothing is written until you start the new version.');
  });
});

/** What is not mapped yet is listed in full, so the refusal's own answer is wanted. */
async function answered(name: string): Promise<boolean> {
  say('Working…');
  try {
    const answer = await callServer<Outcome>(name, request());
    const { lines: told = [], faults = [] } = answer.details ?? {};
    byId('remarks').replaceChildren(...[...faults, ...told].map((sentence) => element('li', sentence)));
    say(answer.message, answer.refused === true ? 'error' : 'done');
    byId('message').scrollIntoView({ block: 'center' });
    return answer.refused !== true;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error), 'error');
    return false;
  }
}

for (const id of ['find', 'open']) byId(id).addEventListener('input', narrow);

byId('check').addEventListener('click', () => void answered('previewNewVersion'));

byId('start').addEventListener('click', () => {
  const button = byId<HTMLButtonElement>('start');
  button.disabled = true;
  void answered('startNewVersion').then((isDone) => {
    button.disabled = isDone;
    byId('undo').hidden = !isDone;
  });
});

byId('undo').addEventListener('click', () => {
  void ask('takeBackLastChange').then((answer) => {
    if (answer === undefined) return;
    say(answer.message, 'done');
    byId('undo').hidden = true;
    byId<HTMLButtonElement>('start').disabled = false;
  });
});

byId('close').addEventListener('click', closeDialog);

void ask<Choices>('versionChoices').then((answer) => {
  const { closing = '', inspections = [] } = answer?.details ?? {};
  byId<HTMLInputElement>('closing').value = closing;
  fillSelect(
    byId('inspection'),
    inspections.map(({ ref, name }) => ({ value: ref, text: `${ref}: ${name}` })),
    'The same as before',
  );
});
