/** What a row under the headings is. */
export type RowKind =
  | { readonly kind: 'data' }
  | { readonly kind: 'section'; readonly column: number; readonly text: string }
  | { readonly kind: 'left out'; readonly why: string }
  | { readonly kind: 'empty' };

const KEY = new RegExp(
  String.raw`^(?:key|legend|rag(?: (?:key|status|rating))?(?: key)?|colour key|notes?|source|footnotes?|status key|` +
    String.raw`guidance|definitions?)\b\s*[:=-]?`,
  'i',
);
const FOOTNOTE = /^(?:[*†‡§¹²³]+|\(\d\)\s|\[\d\]\s|nb\b|n\.b\.)/i;
const TOTAL = /^(?:grand |sub-?)?totals?\b|^(?:number|count|no\.?) of (?:actions|recommendations)\b|^overall (?:total|progress)\b/i;
/** What stands on a printed page and says nothing of the plan. */
const FURNITURE =
  /^(?:page \d+(?: of \d+)?|signed|prepared by|document owner|end of (?:table|document|plan)|continued(?: over(?:leaf)?)?)\b.{0,60}$/i;
const COLOUR_OR_STATE = new RegExp(
  String.raw`^(?:red|amber|green|blue|purple|grey|yellow|gold|white|black|[rgab])\b|^(?:not started|in progress|` +
    String.raw`on track|off track|behind(?: track| schedule)?|complete[d]?|overdue|delayed|paused|closed|at risk)\W*$`,
  'i',
);

/** What a row is by its own words, before its neighbours are looked at. `isAlone` cells are merged over most of the table. */
export function rowKind(cells: readonly string[], width: number, isOneMerged: boolean, mayHoldAction: boolean): RowKind {
  const filled = cells.flatMap((text, index) => (text === '' ? [] : [index]));
  const [first] = filled;
  if (first === undefined) return { kind: 'empty' };
  const text = cells[first] as string;
  if (TOTAL.test(text)) return { kind: 'left out', why: 'A total is worked out again from the rows.' };
  if (FOOTNOTE.test(text) && filled.length <= 2) return { kind: 'left out', why: 'A note under the table.' };
  if (KEY.test(text) && (filled.length === 1 || cells.filter((cell) => COLOUR_OR_STATE.test(cell)).length >= 1) && !/^notes?$/i.test(text))
    return { kind: 'left out', why: 'A key or a note of the table.' };
  if (FURNITURE.test(text) && filled.length === 1) return { kind: 'left out', why: 'A note of the page, not of the plan.' };
  const same = filled.every((index) => cells[index] === text);
  const isAlone = filled.length === 1 || (same && filled.length >= 3);
  if (!isAlone || width < 3) return { kind: 'data' };
  const isAtStart = first === 0 || isOneMerged || filled.length >= 3;
  if (!isAtStart || (mayHoldAction && !isOneMerged && filled.length === 1 && !looksLikeSection(text))) return { kind: 'data' };
  return { kind: 'section', column: first, text };
}

/** A row of a key: colours or states with what they mean. */
export function isKeyRow(cells: readonly string[]): boolean {
  const filled = cells.filter((text) => text !== '');
  return filled.length > 0 && filled.length <= 3 && COLOUR_OR_STATE.test(filled[0] as string);
}

const SECTION_WORDS = new RegExp(
  String.raw`^(?:theme|strand|priority|objective|section|standard|area|workstream|work stream|recommendation|outcome|` +
    String.raw`part|phase|pillar|programme|aim|goal|domain|judgement|key line|month|actions? (?:arising|from|held))\b`,
  'i',
);
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b[\s,]*(?:20)?\d{0,2}$/i;

function looksLikeSection(text: string): boolean {
  return /:$/.test(text) || SECTION_WORDS.test(text) || MONTH.test(text) || (text.length <= 60 && text === text.toUpperCase());
}
