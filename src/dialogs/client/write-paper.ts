import { ask, byId, documentLinks, element, fillSelect, say, table } from './shared/page.ts';
import { closeDialog } from './shared/server.ts';

interface Choices {
  readonly meetings: readonly { readonly ref: string; readonly text: string; readonly format: string }[];
  readonly formats: readonly { readonly value: string; readonly text: string }[];
  readonly paragraphs: readonly { readonly key: string; readonly name: string; readonly help: string; readonly isOn: boolean }[];
}

interface Preview {
  readonly title: string;
  readonly asAt: string;
  readonly lastAsAt: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly changes: Readonly<Record<string, number>>;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: number; readonly isBlank: boolean }[];
  readonly findings: readonly { readonly check: string; readonly severity: 'error' | 'warning'; readonly message: string }[];
}

const COUNTS = [
  ['complete', 'Complete'],
  ['red', 'Red'],
  ['amber', 'Amber'],
  ['green', 'Green'],
  ['notYetDue', 'Not yet due'],
  ['overdue', 'Overdue'],
  ['exempt', 'In the exempt part'],
] as const;
const CHANGES = [
  ['completed', 'Completed'],
  ['newlyRed', 'Newly red'],
  ['redated', 'Re-dated'],
  ['reversed', 'Reversed'],
  ['added', 'New'],
  ['withdrawn', 'Withdrawn'],
] as const;

const value = (id: string): string => byId<HTMLInputElement | HTMLSelectElement>(id).value;

function request(): object {
  const sections = Object.fromEntries([...byId('paragraphs').querySelectorAll('input')].map((box) => [box.name, box.checked]));
  return { meeting: value('meeting'), format: value('format'), copy: value('copy'), sections, reason: value('reason') };
}

function show(preview: Preview): void {
  const { counts, changes, lastAsAt, sections, findings } = preview;
  const total = counts['total'] ?? 0;
  const parts: Node[] = [
    table(
      `${preview.title}, as at ${preview.asAt}`,
      ['Status', 'Actions'],
      COUNTS.map(([key, name]) => [name, `${counts[key] ?? 0} of ${key === 'exempt' ? total + (counts['closed'] ?? 0) : total}`]),
    ),
    lastAsAt === ''
      ? element('p', 'This is this body’s first paper, so there is nothing to compare with.')
      : table(
          `Since this body’s last paper, as at ${lastAsAt}`,
          ['Change', 'Actions'],
          CHANGES.map(([key, name]) => [name, String(changes[key] ?? 0)]),
        ),
    table(
      'Sections',
      ['Section', 'Paragraphs'],
      sections.map(({ heading, paragraphs, isBlank }) => [heading, isBlank ? 'None yet' : String(paragraphs)]),
    ),
    element('h2', 'Found before publication'),
    ...(findings.length === 0
      ? [element('p', 'Every check passed.', { class: 'done' })]
      : findings.map(({ check, severity, message }) =>
          element('p', `${severity === 'error' ? 'Error' : 'Warning'}, ${check}: ${message}`, { class: severity }),
        )),
  ];
  byId('preview').replaceChildren(...parts);
  byId('because').hidden = value('copy') !== 'publication' || !findings.some(({ severity }) => severity === 'error');
  byId('confirm').hidden = false;
}

function paragraphBox({ key, name, help, isOn }: Choices['paragraphs'][number]): HTMLElement {
  const label = element('label');
  const box = element('input', '', { type: 'checkbox', name: key });
  box.checked = isOn;
  label.append(box, ` ${name} `, element('span', help, { class: 'hint' }));
  return label;
}

/** What was previewed is what is written: any other choice asks for a new preview. */
byId('request').addEventListener('change', () => {
  byId('confirm').hidden = true;
});

byId('request').addEventListener('submit', (event) => {
  event.preventDefault();
  byId('documents').replaceChildren();
  void ask<Preview>('previewPaper', request()).then((answer) => {
    if (answer?.details !== undefined) show(answer.details);
  });
});

byId('write').addEventListener('click', () => {
  void ask<Preview>('writePaper', request()).then((answer) => {
    if (answer === undefined) return;
    say(answer.message, 'done');
    byId('documents').replaceChildren(documentLinks(answer.documents ?? []));
  });
});

byId('close').addEventListener('click', closeDialog);

void ask<Choices>('paperChoices').then((answer) => {
  const { meetings = [], formats = [], paragraphs = [] } = answer?.details ?? {};
  fillSelect(
    byId('meeting'),
    meetings.map(({ ref, text }) => ({ value: ref, text })),
  );
  fillSelect(byId('format'), formats, 'As the body takes it');
  byId('paragraphs').replaceChildren(...paragraphs.map(paragraphBox));
});
