import { beginning } from '../../words/words.ts';

/** How a change became known: with the edit itself, or because a refresh compared the row with what it saw last. */
export type Told = 'edit' | 'comparison';

/** One cell that an officer changed, as it is noted beside its row until the Change log has it. */
export interface ChangeNote {
  /** Milliseconds since 1970: when it was noticed. */
  readonly at: number;
  /** E-mail of who did it; '' where Google did not say. */
  readonly by: string;
  readonly told: Told;
  /** Key of the column; '' where the whole row is new. */
  readonly field: string;
  readonly before: string;
  readonly now: string;
}

/** What officers typed in a row, by column key, without empty cells. */
export type SeenCells = Readonly<Record<string, string>>;

/** What the product keeps of a row to say later what was changed in it. */
export interface RowSeen {
  readonly cells: SeenCells;
  /** Oldest first. */
  readonly notes: readonly ChangeNote[];
}

/** Who is looking at a row, when, and which of its columns that person has just edited. */
export interface Witness {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly by: string;
  /** True for columns, by key, that the edit covered; none where no edit is being followed. */
  readonly isEdited: (field: string) => boolean;
}

/** A cell is compared and quoted up to this length; what follows is told by a mark of the whole. */
const MOST_LETTERS = 600;
/** Notes of one row between two refreshes; of more, the first and the latest of each column are kept. */
const MOST_NOTES = 40;

/** The words of a cell as they are kept: long ones cut, with their length and a mark of the rest. */
export function keptWords(words: string): string {
  if (words.length <= MOST_LETTERS) return words;
  let hash = 0x811c9dc5;
  for (let index = MOST_LETTERS; index < words.length; index += 1) hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  return `${beginning(words, MOST_LETTERS)}… [${words.length} letters, ${(hash >>> 0).toString(36)}]`;
}

/** With what is new noted: every cell that differs from what was seen last. */
export function seenNow(before: RowSeen, cells: SeenCells, { at, by, isEdited }: Witness): RowSeen {
  const fields = [...new Set([...Object.keys(before.cells), ...Object.keys(cells)])];
  const fresh = fields.flatMap((field): ChangeNote[] => {
    const words = { before: before.cells[field] ?? '', now: cells[field] ?? '' };
    if (words.before === words.now) return [];
    const isTold = isEdited(field);
    return [{ at, by: isTold ? by : '', told: isTold ? 'edit' : 'comparison', field, ...words }];
  });
  return { cells, notes: shortened([...before.notes, ...fresh]) };
}

/** A row that was not there before. */
export function seenFirst(cells: SeenCells, words: string, { at, by, isEdited }: Witness): RowSeen {
  const isTold = isEdited('');
  return { cells, notes: [{ at, by: isTold ? by : '', told: isTold ? 'edit' : 'comparison', field: '', before: '', now: words }] };
}

/** Too many notes: what lies between the first and the latest state of a column is left out. */
function shortened(notes: readonly ChangeNote[]): readonly ChangeNote[] {
  if (notes.length <= MOST_NOTES) return notes;
  const byField = new Map<string, ChangeNote>();
  for (const note of notes) byField.set(note.field, { ...note, before: byField.get(note.field)?.before ?? note.before });
  return [...byField.values()];
}

/** Those notes that the Change log does not have yet. */
export function unloggedNotes({ notes }: RowSeen, loggedUpTo: number): readonly ChangeNote[] {
  return notes.filter(({ at }) => at > loggedUpTo);
}

type PackedNote = readonly [number, string, 'e' | 'c', string, string, string];

/** As text for one cell. */
export function packSeen({ cells, notes }: RowSeen): string {
  const packed = notes.map(({ at, by, told, field, before, now }): PackedNote => [at, by, told === 'edit' ? 'e' : 'c', field, before, now]);
  return JSON.stringify([cells, packed]);
}

/** How a packed row without notes ends. */
const NO_NOTES = ',[]]';

/** True where a packed row has notes: told without unpacking it. */
export function hasNotes(text: string): boolean {
  return text.charAt(0) === '[' && text.slice(-NO_NOTES.length) !== NO_NOTES;
}

/** Unpacks; `undefined` where the text is none, or was changed by hand. */
export function unpackSeen(text: string): RowSeen | undefined {
  if (!text.startsWith('[')) return undefined;
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(content) || content.length !== 2) return undefined;
  const [cells, notes] = content as [unknown, unknown];
  if (!isCells(cells) || !Array.isArray(notes) || !notes.every(isPackedNote)) return undefined;
  return {
    cells,
    notes: notes.map(([at, by, told, field, before, now]) => ({
      at,
      by,
      told: told === 'e' ? ('edit' as const) : ('comparison' as const),
      field,
      before,
      now,
    })),
  };
}

function isCells(content: unknown): content is SeenCells {
  return (
    typeof content === 'object' &&
    content !== null &&
    !Array.isArray(content) &&
    Object.values(content).every((words) => typeof words === 'string')
  );
}

function isPackedNote(content: unknown): content is PackedNote {
  return (
    Array.isArray(content) &&
    content.length === 6 &&
    typeof content[0] === 'number' &&
    content.slice(1).every((part) => typeof part === 'string')
  );
}
