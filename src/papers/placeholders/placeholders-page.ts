import { FORMATS } from '../formats/formats.ts';
import { LISTS, PAPER_LISTS, RAW, SWITCHES } from './lists.ts';
import { VALUES } from './values.ts';

/** docs/placeholders.md: every placeholder, loop and switch, from the tables that templates are filled and checked by. */
export function placeholdersPage(): string {
  const formats = Object.values(FORMATS);
  return `${[
    '# Placeholders',
    '',
    'This page is made by `npm run docs`; do not edit it by hand.',
    '',
    "A template is a Word file (.docx) of your own. Where the paper's words go, write a placeholder in braces, such as `{meeting.date}`. " +
      'What stands between `{#actions}` and `{/actions}` is printed once for each action: put the two tags in the first and last cell of a table row, or alone in paragraphs of their own. ' +
      'A table cell that holds nothing but a status takes its colour from the Status key.',
    '',
    "The single values below, and `{paragraph.…}` and `{appendix.…}`, may also stand in officers' own words on the Report text tab.",
    '',
    '## Single values',
    '',
    ...table(
      ['Placeholder', 'Prints'],
      VALUES.map(({ path, help }) => [`\`{${path}}\``, help]),
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
    ...[...LISTS, ...PAPER_LISTS].flatMap(({ name, help, fields }) => [
      `### {#${name}} … {/${name}}`,
      '',
      help,
      '',
      ...table(
        ['Field', 'Prints'],
        Object.entries(fields).map(([field, words]) => [`\`{${field}}\``, words]),
      ),
      '',
    ]),
    '## Sections by name',
    '',
    '`{#section.NAME.paragraphs}` … `{/section.NAME.paragraphs}`, with:',
    '',
    ...table(['NAME', 'Heading', 'Formats'], sections(formats)),
    '',
    '## Switches',
    '',
    ...table(
      ['Switch', 'On where'],
      Object.entries(SWITCHES).map(([name, words]) => [`\`{#${name}}\``, words]),
    ),
    '',
    '## Tables that the product draws',
    '',
    ...table(
      ['Placeholder', 'Draws'],
      Object.entries(RAW).map(([name, words]) => [`\`{@${name}}\``, words]),
    ),
  ].join('\n')}\n`;
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
