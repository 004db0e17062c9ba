import { ask, byId, element, fillSelect, say, table } from './shared/page.ts';
import { closeDialog } from './shared/server.ts';

interface Named {
  readonly key: string;
  readonly name: string;
}

interface Choices {
  readonly tabs: readonly string[];
  readonly targets: readonly Named[];
  readonly last?: { readonly source: string };
}

interface Question {
  readonly id: string;
  readonly words: string;
  readonly proposed: string;
  readonly choices: readonly string[];
  readonly cells: readonly string[];
}

interface Row {
  readonly from: readonly number[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly notes: readonly { readonly heading: string; readonly words: string }[];
  readonly remarks: readonly string[];
}

interface Change {
  readonly ref: string;
  readonly heading: string;
  readonly before: string;
  readonly after: string;
}

interface Preview {
  readonly columns: readonly {
    readonly name: string;
    readonly heading: string;
    readonly key: string;
    readonly confidence: number;
    readonly because: string;
  }[];
  readonly questions: readonly Question[];
  readonly rows: readonly Row[];
  readonly leftOutCells: readonly { readonly cell: string; readonly words: string; readonly why: string }[];
  readonly changes: readonly Change[];
  readonly staying: readonly Change[];
  readonly gone: readonly string[];
}

/** More rows than this are shown when asked for. */
const ROWS_SHOWN = 50;
let targets: readonly Named[] = [];
/** The HTML of what was pasted; forgotten once the text is edited by hand. */
let pastedHtml = '';
const columns: Record<string, string> = {};
const answers: Record<string, string> = {};

const isTab = (): boolean => byId<HTMLInputElement>('from-tab').checked;
const nameOf = (key: string): string => targets.find((target) => target.key === key)?.name ?? key;

function request(): object {
  const source = isTab()
    ? { tab: byId<HTMLSelectElement>('tab').value }
    : { html: pastedHtml, text: byId<HTMLTextAreaElement>('text').value };
  return { ...source, mapping: { columns, answers } };
}

function show(): void {
  void ask<Preview>('previewImport', request()).then((answer) => {
    byId('found').hidden = answer?.details === undefined;
    if (answer?.details !== undefined) draw(answer.details);
  });
}

function draw({ questions, columns: found, rows, leftOutCells, changes, staying, gone }: Preview): void {
  byId('questions').replaceChildren(...questions.map(questionField));
  byId('columns').replaceChildren(element('summary', `Columns: ${found.length}`), columnTable(found));
  byId('rows').replaceChildren(rowTable(rows));
  byId('lists').replaceChildren(
    ...folded(
      'Left out',
      ['Cell', 'Words', 'Why'],
      leftOutCells.map(({ cell, words, why }) => [cell, words, why]),
    ),
    ...folded('Changed by the source', ['Ref', 'Column', 'Now', 'Then'], changes.map(changeRow)),
    ...folded('Stays as it is, though the source differs', ['Ref', 'Column', 'Now', 'In the source'], staying.map(changeRow)),
    ...folded(
      'No longer in the source; stays in the plan',
      ['Ref'],
      gone.map((ref) => [ref]),
    ),
  );
}

const changeRow = ({ ref, heading, before, after }: Change): string[] => [ref, heading, before, after];

/** A question with its answers; the proposed one stands until another is chosen. */
function questionField({ id, words, proposed, choices, cells }: Question, index: number): HTMLElement {
  const control = element('select', '', { id: `question-${index}` });
  fillSelect(
    control,
    choices.map((value) => ({ value, text: id.startsWith('column:') ? nameOf(value) : value })),
  );
  control.value = answers[id] ?? proposed;
  control.addEventListener('change', () => {
    if (id.startsWith('column:')) columns[id.slice('column:'.length)] = control.value;
    else answers[id] = control.value;
  });
  const part = element('div');
  part.append(element('label', words, { for: control.id }));
  if (cells.length > 0) part.append(element('p', cells.join(', '), { class: 'hint' }));
  part.append(control);
  return part;
}

/** Where each column goes, to be corrected. */
function columnTable(found: Preview['columns']): HTMLElement {
  const rows = found.map(({ name, heading, key, confidence, because }) => {
    const control = element('select', '', { 'aria-label': `Where "${heading}" goes` });
    fillSelect(
      control,
      targets.map((target) => ({ value: target.key, text: target.name })),
    );
    control.value = columns[name] ?? key;
    control.addEventListener('change', () => (columns[name] = control.value));
    return [heading === '' ? name : heading, control, `${Math.round(confidence * 100)} %. ${because}`];
  });
  return wide('Columns', table('Where each column goes', ['Heading', 'Goes to', 'How sure'], rows));
}

function rowTable(rows: readonly Row[], shown = ROWS_SHOWN): HTMLElement {
  const lines = rows.slice(0, shown).map(({ from, values, notes, remarks }) => {
    const told = Object.entries(values)
      .filter(([key]) => key !== 'action' && key !== 'ref')
      .map(([key, value]) => `${nameOf(key)}: ${cellWords(value)}`);
    const more = [...notes.map(({ heading, words }) => `Note, ${heading}: ${words}`), ...remarks];
    return [from.join(', '), cellWords(values['ref']), cellWords(values['action']), lineList(told), lineList(more)];
  });
  const part = wide('Rows', table('What each row becomes', ['Row', 'Ref', 'Action', 'Becomes', 'Notes and remarks'], lines));
  if (rows.length <= shown) return part;
  const both = element('div');
  const more = element('button', `Show all ${rows.length} rows`, { type: 'button', class: 'second' });
  more.addEventListener('click', () => both.replaceChildren(rowTable(rows, rows.length)));
  both.append(part, more);
  return both;
}

function lineList(lines: readonly string[]): HTMLElement {
  const list = element('ul', '', { class: 'notes' });
  list.append(...lines.map((line) => element('li', line)));
  return lines.length === 0 ? element('span') : list;
}

function cellWords(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value !== 'object' || value === null) return String(value);
  const [year = '', month = '', day = ''] = (value as { readonly date: string }).date.split('-');
  return `${day}/${month}/${year}`;
}

function folded(title: string, headings: readonly string[], rows: readonly (readonly string[])[]): HTMLElement[] {
  if (rows.length === 0) return [];
  const part = element('details');
  part.append(element('summary', `${title}: ${rows.length}`), wide(title, table(title, headings, rows)));
  return [part];
}

/** A table that may be wider than the page is moved sideways by itself, by keyboard too. */
function wide(name: string, inner: HTMLTableElement): HTMLElement {
  const part = element('div', '', { class: 'wide', role: 'region', tabindex: '0', 'aria-label': name });
  part.append(inner);
  return part;
}

function showSource(): void {
  byId('tab-part').hidden = !isTab();
  byId('paste-part').hidden = isTab();
}

const text = byId<HTMLTextAreaElement>('text');
text.addEventListener('paste', (event) => {
  const html = event.clipboardData?.getData('text/html') ?? '';
  // The paste itself is an input event too, which comes after this one.
  setTimeout(() => (pastedHtml = html), 0);
});
text.addEventListener('input', () => (pastedHtml = ''));
for (const id of ['from-paste', 'from-tab']) byId(id).addEventListener('change', showSource);

byId('request').addEventListener('submit', (event) => {
  event.preventDefault();
  show();
});
byId('again').addEventListener('click', show);
byId('close').addEventListener('click', closeDialog);

byId('import').addEventListener('click', () => {
  void ask('importPlan', request()).then(async (answer) => {
    if (answer === undefined) return;
    byId('found').hidden = true;
    byId('undo').hidden = false;
    await ask('refreshNow');
    say(answer.message.replace(' The Dashboard follows with the next refresh.', ''), 'done');
  });
});

byId('undo').addEventListener('click', () => {
  void ask('undoLastImport').then((answer) => {
    if (answer !== undefined) say(answer.message, 'done');
    byId('undo').hidden = true;
  });
});

void ask<Choices>('importChoices').then((answer) => {
  const { tabs = [], targets: known = [], last } = answer?.details ?? {};
  targets = known;
  fillSelect(
    byId('tab'),
    tabs.map((name) => ({ value: name, text: name })),
  );
  byId<HTMLInputElement>('from-tab').disabled = tabs.length === 0;
  byId('undo').hidden = last === undefined;
});
