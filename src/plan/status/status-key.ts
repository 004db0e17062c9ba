import type { StatusCode, StatusKeyRow } from '../model.ts';

/**
 * The scheme of a council that has changed nothing. Councils give the colours different meanings, so label, colour,
 * symbol and meaning are theirs to edit, and every paper prints the key. Symbols tell the statuses apart without colour.
 */
export const DEFAULT_STATUS_KEY: readonly StatusKeyRow[] = [
  {
    row: 2,
    code: 'red',
    label: 'Red',
    colour: '#b3261e',
    textColour: '#ffffff',
    symbol: '▲',
    meaning: 'Overdue, or so far behind what the elapsed time expects that the deadline is unlikely to be met.',
  },
  {
    row: 3,
    code: 'amber',
    label: 'Amber',
    colour: '#ffbf47',
    textColour: '#1a1a1a',
    symbol: '◆',
    meaning: 'At risk: due soon and behind, or due to have started and not started.',
  },
  { row: 4, code: 'green', label: 'Green', colour: '#1d7044', textColour: '#ffffff', symbol: '●', meaning: 'On track.' },
  {
    row: 5,
    code: 'verified',
    label: 'Blue',
    colour: '#1f4e9e',
    textColour: '#ffffff',
    symbol: '✓',
    meaning: 'Complete, with evidence, and verified by somebody other than the lead.',
  },
  {
    row: 6,
    code: 'awaiting-sign-off',
    label: 'Purple',
    colour: '#5b2c83',
    textColour: '#ffffff',
    symbol: '◐',
    meaning: 'Reported complete and awaiting sign-off. Not counted as verified.',
  },
  {
    row: 7,
    code: 'not-yet-due',
    label: 'Not yet due',
    colour: '#d9d9d9',
    textColour: '#1a1a1a',
    symbol: '○',
    meaning: 'Grey: not yet due to start.',
  },
  {
    row: 8,
    code: 'closed',
    label: 'Closed, not pursued',
    colour: '#595959',
    textColour: '#ffffff',
    symbol: '–',
    meaning: 'Grey: withdrawn or superseded, with a reason. Left out of every "n of N".',
  },
  {
    row: 9,
    code: 'check',
    label: 'Check',
    colour: '#cdeff4',
    textColour: '#1a1a1a',
    symbol: '?',
    meaning: 'A question to the lead: the plan does not say enough to give a status.',
  },
];

/** Where a code stands in the key: the council's row, or the default one where the key has none. */
export function statusKeyRow(code: StatusCode, key: readonly StatusKeyRow[]): StatusKeyRow {
  return key.find((row) => row.code === code) ?? defaultRow(code);
}

/** What the council calls a status. */
export function statusLabel(code: StatusCode, key: readonly StatusKeyRow[]): string {
  return statusKeyRow(code, key).label;
}

/**
 * The status that words name, or `undefined`: the council's label, with or without its symbol, before the fixed code,
 * before the default label. Case and surplus spaces do not matter.
 */
export function statusFromWords(text: string, key: readonly StatusKeyRow[]): StatusCode | undefined {
  const wanted = folded(text);
  if (wanted === '') return undefined;
  const spellings: readonly ((row: StatusKeyRow) => string)[] = [
    (row) => row.label,
    (row) => `${row.symbol} ${row.label}`,
    (row) => row.code,
    (row) => row.code.replace(/-/g, ' '),
  ];
  for (const spelling of spellings) {
    const found = key.find((row) => folded(spelling(row)) === wanted);
    if (found !== undefined) return found.code;
  }
  return DEFAULT_STATUS_KEY.find((row) => folded(row.label) === wanted)?.code;
}

function defaultRow(code: StatusCode): StatusKeyRow {
  return DEFAULT_STATUS_KEY.find((row) => row.code === code) as StatusKeyRow;
}

function folded(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
