import { ask, byId, documentLinks, element, fillSelect, say } from './shared/page.ts';
import { closeDialog } from './shared/server.ts';

interface Named {
  readonly ref: string;
  readonly name: string;
}

interface Choices {
  readonly rules: readonly { readonly name: string; readonly anchor: string }[];
  readonly inspections: readonly Named[];
  readonly meetings: readonly Named[];
}

interface Proved {
  readonly lines: readonly string[];
}

const value = (id: string): string => byId<HTMLInputElement | HTMLSelectElement>(id).value;

/** An inspection, a meeting, or a day that the officer types. */
function request(): Record<string, unknown> {
  const [kind = '', ref = ''] = value('event').split(':');
  const rule = value('rule');
  return kind === '' ? { rule, date: value('date') } : { rule, [kind]: ref };
}

function showDateField(): void {
  byId('own-date').hidden = value('event') !== '';
}

byId('event').addEventListener('change', showDateField);

byId('request').addEventListener('submit', (event) => {
  event.preventDefault();
  void ask<Proved>('proofOf', request()).then((answer) => {
    if (answer?.details === undefined) return;
    const list = element('ul', '', { class: 'notes' });
    list.append(...answer.details.lines.map((line) => element('li', line)));
    byId('proof').replaceChildren(list);
    byId('documents').replaceChildren();
    byId('after').hidden = false;
  });
});

byId('document').addEventListener('click', () => {
  void ask<Proved>('proofOf', { ...request(), document: true }).then((answer) => {
    if (answer?.documents === undefined) return;
    say('The appendix is ready.', 'done');
    byId('documents').replaceChildren(documentLinks(answer.documents));
  });
});

byId('print').addEventListener('click', () => window.print());
byId('close').addEventListener('click', closeDialog);

void ask<Choices>('proofChoices').then((answer) => {
  const { rules = [], inspections = [], meetings = [] } = answer?.details ?? {};
  fillSelect(
    byId('rule'),
    rules.map(({ name, anchor }) => ({ value: name, text: `${name} (from: ${anchor.toLowerCase()})` })),
  );
  fillSelect(
    byId('event'),
    [
      ...inspections.map(({ ref, name }) => ({ value: `inspection:${ref}`, text: `Inspection ${ref}: ${name}` })),
      ...meetings.map(({ ref, name }) => ({ value: `meeting:${ref}`, text: `Meeting ${ref}: ${name}` })),
    ],
    'A day that I type',
  );
  showDateField();
});
