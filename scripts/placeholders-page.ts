import { FORMATS } from '../src/papers/formats/formats.ts';
import type { ListName } from '../src/papers/lists/list-names.ts';
import { LISTS } from '../src/papers/lists/plan-lists.ts';
import { RAW } from '../src/papers/placeholders/known-placeholders.ts';
import { PAPER_LISTS } from '../src/papers/lists/paper-lists.ts';
import { LIST_HELP } from './list-help.ts';
import { VALUE_HELP } from './value-help.ts';

/** docs/placeholders.md: every placeholder and loop, from the tables that templates are filled and checked by. */
export function placeholdersPage(): string {
  const formats = Object.values(FORMATS);
  const listNames = Object.keys({ ...LISTS, ...PAPER_LISTS }) as readonly ListName[];
  return `${[
    '# Placeholders',
    '',
    'This page is made by `npm run docs`; do not edit it by hand.',
    '',
    "A template is a Word file (.docx) of your own. Where the paper's words go, write a placeholder in braces, such as `{meeting.date}`. " +
      'What stands between `{#actions}` and `{/actions}` is printed once for each action: ' +
      'put the two tags in the first and last cell of a table row, or alone in paragraphs of their own. ' +
      'A table cell that holds nothing but a status takes its colour from the Status key.',
    '',
    "The single values below, and `{paragraph.…}` and `{appendix.…}`, may also stand in officers' own words on the Report text tab.",
    '',
    '## Single values',
    '',
    ...table(
      ['Placeholder', 'Prints'],
      Object.entries(VALUE_HELP).map(([path, help]) => [`\`{${path}}\``, help]),
    ),
    '',
    '## The cover of a format',
    '',
    ...table(['Placeholder', 'Label', 'Formats'], covers(formats)),
    '',
    '## References',
    '',
    ...table(
      ['Placeholder', 'Prints'],
      [
        [
          '`{appendix.actionPlan}`, `{appendix.judgements}`, `{appendix.regionalOutcomes}`',
          'The appendix\'s name, such as "Appendix C", where the format has it.',
        ],
        ['`{paragraph.progress}`', 'The number of the paragraph that the product writes under that name.'],
        ['`{paragraph.background2}`', "The number of the second of the officers' paragraphs in that section."],
      ],
    ),
    '',
    '## Loops',
    '',
    'What stands between `{#actions.any}` and `{/actions.any}` is printed once where there are actions, ' +
      'and what stands between `{^actions}` and `{/actions}` where there are none. ' +
      'So with every loop, and with every single value (`{#number}`, `{^number}`).',
    '',
    ...listNames.flatMap((name) => [
      `### {#${name}} … {/${name}}`,
      '',
      LIST_HELP[name].help,
      '',
      ...table(
        ['Field', 'Prints'],
        fieldsOf(name).map((field) => [`\`{${field}}\``, fieldHelp(name, field)]),
      ),
      '',
    ]),
    '## Sections by name',
    '',
    '`{#section.NAME.paragraphs}` … `{/section.NAME.paragraphs}`, with:',
    '',
    ...table(['NAME', 'Heading', 'Formats'], sections(formats)),
    '',
    '## Tables that the product draws',
    '',
    ...table(
      ['Placeholder', 'Draws'],
      Object.entries(RAW).map(([name, words]) => [`\`{@${name}}\``, words]),
    ),
  ].join('\n')}\n`;
}

const fieldsOf = (name: ListName): readonly string[] => ({ ...LISTS, ...PAPER_LISTS })[name].fields;

/** Every field that may be printed must be explained. */
function fieldHelp(name: ListName, field: string): string {
  const words = LIST_HELP[name].fields[field];
  if (words === undefined) throw new Error(`scripts/list-help.ts says nothing of {${field}} in {#${name}}.`);
  return words;
}

type Formats = (typeof FORMATS)[keyof typeof FORMATS][];

function covers(formats: Formats): readonly (readonly string[])[] {
  const keys = [...new Set(formats.flatMap(({ fields }) => fields.map(({ key }) => key)))];
  return keys.map((key) => {
    const its = formats.filter(({ fields }) => fields.some((field) => field.key === key));
    const labels = [
      ...new Set(its.flatMap(({ fields }) => fields.filter((field) => field.key === key).map(({ label }) => label.replace(/:$/, '')))),
    ];
    return [`\`{cover.${key}}\``, labels.join(' / '), its.map(({ letter }) => letter).join(', ')];
  });
}

function sections(formats: Formats): readonly (readonly string[])[] {
  const all = formats.flatMap(({ letter, implications, sections: its }) =>
    [...implications, ...its].map(({ key, heading }) => ({ key, heading, letter })),
  );
  return [...new Set(all.map(({ key }) => key))].map((key) => {
    const same = all.filter((each) => each.key === key);
    return [`\`${key}\``, [...new Set(same.map(({ heading }) => heading))].join(' / '), same.map(({ letter }) => letter).join(', ')];
  });
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)];
}
