import type { Confidence } from './sections.ts';

/** What kind of inspection a report is of, in the words of the Inspections tab. */
export interface Framework {
  /** As the grade scales know it. */
  readonly name: string;
  /** What its report is called: "Area SEND inspection". */
  readonly called: string;
  readonly confidence: Confidence;
}

interface Known {
  readonly name: string;
  readonly called: string;
  /** What the title or the opening says. */
  readonly opening: RegExp;
  /** What its body says, where the opening alone would not tell it from another. */
  readonly body?: RegExp;
}

/** The kinds of report read here, the more particular first. Each names itself in its opening lines. */
const KNOWN: readonly Known[] = [
  { name: 'Monitoring visit', called: 'Monitoring visit', opening: /\bmonitoring (?:visit|inspection)\b/i, body: /\bmonitoring visit\b/i },
  { name: 'Focused visit', called: 'Focused visit', opening: /\bfocus(?:ed|sed) visit\b/i },
  { name: 'JTAI', called: 'Joint targeted area inspection', opening: /\bjoint targeted area inspection\b|\bJTAI\b/i },
  {
    name: 'Area SEND',
    called: 'Area SEND inspection',
    opening: /\b(?:area send|local area partnership|send)\b/i,
    body: /\blocal area partnership\b[\s\S]*\b(?:experiences and outcomes|priority action|areas for improvement)\b/i,
  },
  {
    name: 'SEND local area inspection (before 2023)',
    called: 'Joint local area SEND inspection',
    opening: /\bspecial educational needs\b|\bSEND\b/i,
    body: /\b(?:written statement of action|significant weakness|local area[’']?s?)\b/i,
  },
  {
    name: 'SIF',
    called: 'Inspection of children’s services',
    opening: /\bchildren in need of help and protection\b[\s,]*(?:and )?children looked after\b/i,
  },
  {
    name: 'SLAC',
    called: 'Inspection of safeguarding and looked after children services',
    opening: /\bsafeguarding and looked[- ]after children\b/i,
  },
  {
    name: 'Child protection',
    called: 'Inspection of local authority arrangements for the protection of children',
    opening: /\barrangements for the protection of children\b/i,
  },
  {
    name: 'ILACS',
    called: 'Inspection of local authority children’s services',
    opening: /\b(?:inspection of .{0,60}children[’']s (?:social care )?services|ILACS|local authority children[’']s services)\b/i,
  },
  {
    name: 'CQC local authority assessment',
    called: 'Local authority assessment',
    opening: /\b(?:local authority assessment|adult social care|care quality commission|CQC)\b/i,
    body: /\b(?:quality statements?|care act)\b/i,
  },
  {
    name: 'HMICFRS fire and rescue',
    called: 'Fire and rescue service inspection',
    opening: /\bfire (?:and|&) rescue (?:service|authority)\b|\bfire brigade\b/i,
  },
  {
    name: 'HMICFRS PEEL',
    called: 'Police inspection',
    opening: /\bPEEL\b|\b(?:police|constabulary)\b/i,
    body: /\b(?:HMIC(?:FRS)?|PEEL|the (?:force|constabulary))\b/i,
  },
];

/** Lines in which a report says what it is. */
const OPENING_LINES = 40;
const TITLE_LINES = 6;

/** The framework that a report names; `undefined` where it names none that is known. */
export function frameworkOf(lines: readonly string[]): Framework | undefined {
  const body = lines.join('\n');
  const ranges: readonly (readonly [number, Confidence])[] = [
    [TITLE_LINES, 'certain'],
    [OPENING_LINES, 'likely'],
    [lines.length, 'possible'],
  ];
  for (const [count, confidence] of ranges) {
    const opening = lines.slice(0, count).join(' ');
    const found = KNOWN.find((known) => known.opening.test(opening) && (known.body === undefined || known.body.test(body)));
    if (found !== undefined) return { name: found.name, called: found.called, confidence };
  }
  return undefined;
}

/** "Exampleshire County Council", as the opening lines name the place; '' where they do not. */
export function placeOf(lines: readonly string[], called: string): string {
  const PLACE = "((?:[A-Z][\\w’'-]*|and|of|upon|the|on)(?: (?:[A-Z][\\w’'-]*|and|of|upon|the|on))*?)";
  const patterns = [
    new RegExp(
      `^(?:Area SEND|Joint targeted area|Joint area SEND|ILACS|` +
        `Local area SEND)? ?(?:full )?[Ii]nspection (?:of|in) ${PLACE}(?: [Ll]ocal [Aa](?:rea|uthority)\\b|` +
        ` children[’']s\\b| [Pp]artnership\\b|:|$)`,
    ),
    new RegExp(`^(?:Focus(?:s)?ed|Monitoring) visit (?:to|of) ${PLACE}(?: children[’']s\\b| local authority\\b|:|$)`),
    new RegExp(`^(?:An inspection of |PEEL .{0,40}?[:–-] )?${PLACE}$`),
    new RegExp(`^${PLACE}: `),
  ];
  const isOrganisation = (line: string): boolean =>
    /\b(?:Council|Service|Constabulary|Police|Borough|County|City|Authority|Partnership)\b/.test(line);
  for (const line of lines.slice(0, 25)) {
    for (const [at, pattern] of patterns.entries()) {
      const found = pattern.exec(line)?.[1];
      if (
        found !== undefined &&
        found.length > 2 &&
        !called.includes(found) &&
        (at < 2 || isOrganisation(found)) &&
        !/^(?:Inspection|The|Report|Published|Ofsted|Care Quality)\b/.test(found)
      )
        return found;
    }
  }
  return '';
}
