type Detail = Readonly<Record<string, unknown>>;

/** One list of an answer's details, and a line for each of its items. */
const TOLD: Readonly<Record<string, (item: Detail) => string>> = {
  /** Decisions that minutes propose. */
  rows: ({ meeting, kind, number, text, ownerPost, due, isThere }) =>
    [
      [words(meeting) || 'no meeting', words(kind), words(number)].filter((part) => part !== '').join(', '),
      words(text),
      tail('Owner', ownerPost) + tail('Due', due) + (isThere === true ? ' (on the Decisions tab already)' : ''),
    ]
      .filter((part) => part !== '')
      .join(': ')
      .replace(/: \s*(?=Owner|Due|\()/, ' '),
  /** Dates worked back from a meeting. */
  steps: ({ shown, time, name, words: rule, countdown, state, note }) =>
    `${words(shown)}${words(time) === '' ? '' : `, ${words(time)}`}: ${words(name)}` +
    [rule, countdown, state === 'done' ? 'done' : '', note]
      .map(words)
      .filter((part) => part !== '')
      .map((part, index) => (index === 0 ? ` (${part})` : `; ${part}`))
      .join(''),
};

const words = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const tail = (name: string, value: unknown): string => (words(value) === '' ? '' : `${name}: ${words(value)}. `);

/** Lists of sentences, printed as they are: the lines of a proof, what is remarked of minutes. */
const SENTENCES = ['lines', 'warnings', 'remarks'] as const;

/** What an answer holds beside its message, a line each: proposed rows, steps, the lines of a proof, remarks. */
export function detailsInWords(details: unknown): string[] {
  if (typeof details !== 'object' || details === null) return [];
  const lists = Object.entries(details as Detail).filter((entry): entry is [string, readonly unknown[]] => Array.isArray(entry[1]));
  return [
    ...lists.flatMap(([name, items]) => items.filter(isDetail).flatMap((item) => TOLD[name]?.(item).trim() ?? [])),
    ...lists.flatMap(([name, items]) => (SENTENCES.some((each) => each === name) ? items.map(words) : [])),
  ]
    .filter((line) => line !== '')
    .map((line) => `  ${line}`);
}

function isDetail(item: unknown): item is Detail {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}
