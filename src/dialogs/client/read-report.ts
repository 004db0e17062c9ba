import { ask, byId, element, fillSelect, say, table } from './shared/page.ts';
import { closeDialog } from './shared/server.ts';

interface Proposed {
  readonly there: string;
  readonly confidence: string;
  readonly why: string;
}

interface Inspection extends Proposed {
  readonly name: string;
  readonly framework: string;
  readonly fieldworkStart: string;
  readonly fieldworkEnd: string;
  readonly reportPublished: string;
}

interface Finding extends Proposed {
  readonly text: string;
  readonly paragraph: string;
  readonly kind: string;
  readonly isGrave: boolean;
  readonly responsible: string;
  readonly timescale: string;
  readonly quotedBeginning: string;
}

interface Judgement extends Proposed {
  readonly strand: string;
  readonly subJudgement: string;
  readonly grade: string;
}

interface Proposal {
  readonly inspection: Inspection;
  readonly recommendations: readonly Finding[];
  readonly judgements: readonly Judgement[];
  readonly strengths: readonly Finding[];
  readonly counts: readonly string[];
  readonly remarks: readonly string[];
}

/** Gives what the officer left ticked. */
type Read<T> = () => T | undefined;

let readInspection: () => Partial<Inspection> = () => ({});
let recommendations: readonly Read<Finding>[] = [];
let judgements: readonly Read<Judgement>[] = [];
let strengths: readonly Read<Finding>[] = [];

function tickBox(id: string, row: Proposed, words: string): { readonly box: HTMLInputElement; readonly cell: HTMLElement } {
  const box = element('input', '', { type: 'checkbox', id, 'aria-label': words });
  box.checked = row.there === '' && row.confidence !== 'possible';
  const cell = element('span');
  cell.append(box);
  return { box, cell };
}

/** "In the plan as R3", "likely: an unmarked list"; '' for a new row that is certain. */
function stateOf({ there, confidence, why }: Proposed): string {
  if (there !== '') return there.startsWith('there') ? `In the plan already${there.slice(5)}` : `In the plan as ${there}`;
  return confidence === 'certain' ? '' : `${confidence}: ${why}`;
}

function wordsBox(text: string, label: string): HTMLTextAreaElement {
  const box = element('textarea', '', { 'aria-label': label, rows: '3' });
  box.value = text;
  box.style.minHeight = '3.6rem';
  return box;
}

/** A table of findings; each row is read as the officer left it. */
function findingsTable(
  caption: string,
  prefix: string,
  found: readonly Finding[],
): { readonly node: HTMLElement; readonly read: Read<Finding>[] } {
  const read: Read<Finding>[] = [];
  const rows = found.map((row, index) => {
    const { box, cell } = tickBox(`${prefix}-${index}`, row, `${caption}, row ${index + 1}`);
    const words = wordsBox(row.text, `${caption}, words of row ${index + 1}`);
    read.push(() => (box.checked ? { ...row, text: words.value } : undefined));
    const place = [row.kind, row.responsible, row.timescale].filter((part) => part !== '').join(' · ');
    const where = element('span', row.paragraph);
    where.append(element('br'), element('span', row.quotedBeginning, { class: 'hint' }));
    const kind = element('span', place);
    if (row.isGrave) kind.append(' ', element('strong', '(grave)'));
    return [cell, words, where, kind, stateOf(row)];
  });
  return { node: table(caption, ['Add', 'Words', 'Where in the report', 'What it is', 'Look at'], rows), read };
}

function judgementsTable(found: readonly Judgement[]): { readonly node: HTMLElement; readonly read: Read<Judgement>[] } {
  const read: Read<Judgement>[] = [];
  const rows = found.map((row, index) => {
    const { box, cell } = tickBox(`judgement-${index}`, row, `Judgements, row ${index + 1}`);
    const grade = element('input', '', { type: 'text', 'aria-label': `Grade of ${row.strand}` });
    grade.value = row.grade;
    read.push(() => (box.checked ? { ...row, grade: grade.value } : undefined));
    return [cell, [row.strand, row.subJudgement].filter((part) => part !== '').join(': '), grade, stateOf(row)];
  });
  return { node: table('Judgements', ['Add', 'Strand', 'Grade', 'Look at'], rows), read };
}

const INSPECTION_FIELDS = [
  ['name', 'Inspection'],
  ['framework', 'Framework'],
  ['fieldworkStart', 'Fieldwork start'],
  ['fieldworkEnd', 'Fieldwork end'],
  ['reportPublished', 'Report published'],
] as const;

/** The inspection itself: a known one is named, a new one can be corrected. */
function inspectionFields(inspection: Inspection): HTMLElement {
  const fields = element('fieldset');
  if (inspection.there !== '') {
    fields.append(element('legend', 'Inspection'), element('p', `${inspection.name}: in the plan as ${inspection.there}.`));
    readInspection = () => ({});
    return fields;
  }
  fields.append(element('legend', 'New inspection'));
  const boxes = INSPECTION_FIELDS.map(([key, label]) => {
    const box = element('input', '', { type: 'text', id: `inspection-${key}` });
    box.value = inspection[key];
    const made = element('div');
    made.append(element('label', label, { for: box.id }), box);
    return { key, box, made };
  });
  const days = element('div', '', { class: 'row' });
  days.append(...boxes.slice(2).map(({ made }) => made));
  fields.append(...boxes.slice(0, 2).map(({ made }) => made), days);
  readInspection = () => Object.fromEntries(boxes.map(({ key, box }) => [key, box.value]));
  return fields;
}

function show(proposal: Proposal): void {
  const { inspection, counts, remarks } = proposal;
  const made = {
    recommendations: findingsTable('Recommendations', 'recommendation', proposal.recommendations),
    judgements: judgementsTable(proposal.judgements),
    strengths: findingsTable('Strengths', 'strength', proposal.strengths),
  };
  recommendations = made.recommendations.read;
  judgements = made.judgements.read;
  strengths = made.strengths.read;
  const told = [...counts, ...remarks.filter((remark) => !remark.startsWith('The report speaks of'))];
  byId('remarks').replaceChildren(...told.map((remark) => element('li', remark)));
  const tables = Object.values(made)
    .filter(({ read }) => read.length > 0)
    .map(({ node }) => node);
  byId('rows').replaceChildren(inspectionFields(inspection), ...tables);
  if (inspection.there !== '') byId<HTMLSelectElement>('inspection').value = inspection.there;
  byId('confirm').hidden = false;
}

byId('request').addEventListener('submit', (event) => {
  event.preventDefault();
  const request = { text: byId<HTMLTextAreaElement>('text').value, inspection: byId<HTMLSelectElement>('inspection').value };
  void ask<Proposal>('readReportText', request).then((answer) => {
    if (answer?.details !== undefined) show(answer.details);
  });
});

const ticked = <T>(all: readonly Read<T>[]): T[] => all.flatMap((read) => read() ?? []);

byId('add').addEventListener('click', () => {
  const request = {
    inspection: byId<HTMLSelectElement>('inspection').value,
    newInspection: readInspection(),
    recommendations: ticked(recommendations),
    judgements: ticked(judgements),
    strengths: ticked(strengths),
  };
  void ask<{ readonly refs?: readonly string[] }>('addReportRows', request).then((answer) => {
    if (answer === undefined) return;
    say(answer.message, 'done');
    byId('undo').hidden = answer.details === undefined;
  });
});

byId('undo').addEventListener('click', () => {
  void ask('takeBackLastChange').then((answer) => {
    if (answer === undefined) return;
    say(answer.message, 'done');
    byId('undo').hidden = true;
  });
});

byId('close').addEventListener('click', closeDialog);

void ask<{ readonly inspections: readonly { readonly ref: string; readonly name: string }[] }>('reportChoices').then((answer) => {
  fillSelect(
    byId('inspection'),
    (answer?.details?.inspections ?? []).map(({ ref, name }) => ({ value: ref, text: `${ref}: ${name}` })),
    'A new one, or as the report says',
  );
});
