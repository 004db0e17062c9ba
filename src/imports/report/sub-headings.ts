import { sentenceCase } from '../../words/words.ts';

/** A line inside a list of findings that says when, or by whom, what follows it must be done. */
export type SubHeading = { readonly due: string } | { readonly responsible: string };

const COUNT = '(?:\\d{1,2}|one|two|three|four|five|six|nine|twelve|eighteen)';
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** SLAC and child protection reports group their areas so; HMICFRS dates its recommendations. */
const DUE = new RegExp(
  `^(?:immediately|with immediate effect|as soon as possible|` +
    `within (?:the next )?${COUNT} (?:working days|days|weeks|months?)(?: (?:of|from) .{3,60})?|(?:by|` +
    `before) (?:the end of )?(?:\\d{1,2} )?${MONTH} \\d{4}|in the (?:short|medium|long(?:er)?) term)$`,
  'i',
);

/** Bodies that inspectorates name as responsible, each with small or capital letters. */
const BODY = `(?:${[
  'local authority',
  '(?:county |city |borough )?council',
  "children[’']s (?:services|social care)",
  '(?:adult )?social care',
  'health(?: (?:services|partners|providers|trusts?|commissioners))?',
  'integrated care boards?',
  'ICBs?',
  'clinical commissioning groups?',
  'CCGs?',
  "NHS(?: [A-Z][\\w’'-]*){0,5}",
  '(?:NHS )?(?:foundation )?trusts?',
  'police(?: force| service)?',
  'force',
  'constabulary',
  'probation(?: service)?',
  'youth (?:justice|offending) (?:service|team)',
  'fire and rescue (?:service|authority)',
  'service',
  'schools?',
  'education',
  '(?:local (?:area )?)?partnership',
  'safeguarding (?:children )?(?:board|partnership)',
  'LSCB',
  'LSCP',
  'MASA',
  'partners',
  'leaders(?: and managers)?',
  'all (?:partners|agencies)',
  'governing body',
  'police and crime commissioner',
  'chief (?:constable|fire officer)',
]
  .map((words) => words.replace(/(?<![\\A-Za-z[])[a-z](?=[a-z]{2})/g, (letter) => `[${letter}${letter.toUpperCase()}]`))
  .join('|')})`;
const NAME_WORDS = "(?:(?:[A-Z][\\w’'-]*|of|and|the|for|in|across)\\s+){0,6}";
const ONE_BODY = `(?:the |both the )?${NAME_WORDS}${BODY}(?: \\([A-Z]{2,8}\\))?(?: (?:of|in|for|across) (?:the )?[A-Z][\\w’' -]{2,40})?`;
const BODIES = `${ONE_BODY}(?:(?:,? (?:and|with|together with|including|alongside)|,|;| \\/|\\/| &|\\t) ?${ONE_BODY})*`;
const BODIES_ALONE = new RegExp(`^(?:for (?:the )?|actions? for (?:the )?|responsible(?: body| partner| agency)?: ?)?(${BODIES})$`);
const BODIES_ASKED = new RegExp(
  `^(${BODIES})(?:,[^,]{3,80},)? (?:should|must|needs? to|has to|have to|is required to|are required to|will)\\b`,
);
const IN_BRACKETS = new RegExp(`\\((${BODIES})\\)[.]?$`);

/** "Within three months:", "Police", "NHS Exampleshire Integrated Care Board"; `undefined` for any other line. */
export function subHeading(line: string): SubHeading | undefined {
  const words = line.replace(/[\s:.–—-]+$/, '');
  if (words.length > 140 || /[a-z]\.$/.test(line.trim())) return undefined;
  if (DUE.test(words)) return { due: words };
  if (!/^[A-Z]/.test(words)) return undefined;
  const bodies = BODIES_ALONE.exec(words) ?? BODIES_ALONE.exec(words.slice(0, 1).toLowerCase() + words.slice(1));
  return bodies === null ? undefined : { responsible: sentenceCase(bodies[1] ?? words) };
}

/** Who is asked, as a finding words it: "The force should …" gives "the force", "… (Police)" gives "Police"; '' where nobody. */
export function bodyAsked(words: string): string {
  const opening = /^([^,:]{3,60}), /.exec(words)?.[1] ?? '';
  const text = DUE.test(opening) ? words.slice(opening.length + 2) : words;
  const small = text.slice(0, 1).toLowerCase() + text.slice(1);
  const asked =
    BODIES_ASKED.exec(text) ??
    BODIES_ASKED.exec(small) ??
    IN_BRACKETS.exec(text) ??
    IN_BRACKETS.exec(text.replace(/\(([A-Z][a-z])/, (_, start: string) => `(${start.toLowerCase()}`));
  return asked === null ? '' : sentenceCase((asked[1] ?? '').replace(/^the /i, ''));
}

/** "By 31 July 2022, the service should:" gives "By 31 July 2022"; '' where no time opens the words. */
export function dueAsked(text: string): string {
  const opening = /^([^,:]{3,60})[,:]\s/.exec(`${text} `)?.[1] ?? '';
  if (DUE.test(opening)) return opening;
  return (
    new RegExp(
      `\\b((?:by|before) (?:the end of )?(?:\\d{1,2} )?${MONTH} \\d{4}|within (?:the next )?${COUNT} (?:working days|weeks|months))\\b`,
      'i',
    ).exec(text)?.[1] ?? ''
  );
}
