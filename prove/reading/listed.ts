/** One entry of a list and what may be read of it; any of these is right. */
export interface Listed {
  readonly words: string;
  readonly allowed: readonly string[];
}

/** What became of a list: every entry is read rightly, asked about, or wrong without a word. */
export interface Score {
  readonly count: number;
  readonly right: number;
  /** Asked where asking is right. */
  readonly asked: number;
  /** Asked where the words tell. */
  readonly needless: readonly string[];
  /** Read as something that they do not say. */
  readonly wrong: readonly string[];
}

/** The lines of a list, "ALLOWED,ALLOWED => words | words", as entries. */
export function listed(lines: string): Listed[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [allowed = '', words = ''] = line.split(' => ');
      return words.split(' | ').map((each) => ({ words: each, allowed: allowed.split(',') }));
    });
}

/** Reads each entry; `ASKED` is what a reading is called that asks. */
export function scoreOf(entries: readonly Listed[], read: (words: string) => string, matches = matchesWhole): Score {
  const right: string[] = [];
  const asked: string[] = [];
  const needless: string[] = [];
  const wrong: string[] = [];
  for (const { words, allowed } of entries) {
    const reading = read(words);
    const isAsked = reading.startsWith(ASKED);
    const isAllowed = allowed.some((one) => matches(reading, one));
    const into = isAllowed ? (isAsked ? asked : right) : isAsked ? needless : wrong;
    into.push(isAllowed ? words : `"${words}" was read as ${reading}, not as ${allowed.join(' or ')}`);
  }
  return { count: entries.length, right: right.length, asked: asked.length, needless, wrong };
}

export const ASKED = '?';
const matchesWhole = (reading: string, allowed: string): boolean => reading === allowed;

export function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
