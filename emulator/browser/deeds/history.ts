import type { WorkbookModel } from '../../spreadsheet/index.ts';
import type { Undone } from '../protocol/commands.ts';
import type { Deed, Reversal } from './deed.ts';
import { counted } from './deed.ts';

/** Deeds remembered for each officer. */
const MOST_REMEMBERED = 100;

export type Direction = 'undo' | 'redo';

interface Stacks {
  readonly undo: Deed[];
  readonly redo: Deed[];
}

/** What came of it, and the edits that triggers are to be told of. */
export interface Returned extends Undone {
  readonly edits: Reversal['edits'];
}

/** What each officer can undo and redo: only what that officer did, never what the script wrote. */
export class History {
  private readonly stacks = new Map<string, Stacks>();

  record(user: string, deed: Deed): void {
    const { undo, redo } = this.of(user);
    undo.push(deed);
    if (undo.length > MOST_REMEMBERED) undo.shift();
    redo.splice(0);
  }

  /** What each officer would undo and redo, in words. */
  words(): Record<string, Partial<Record<Direction, string>>> {
    return Object.fromEntries(
      [...this.stacks].map(([user, { undo, redo }]) => {
        const [back, forth] = [undo[undo.length - 1], redo[redo.length - 1]];
        return [user, { ...(back === undefined ? {} : { undo: back.words }), ...(forth === undefined ? {} : { redo: forth.words }) }];
      }),
    );
  }

  /** Takes the last deed back, or does it again, and says what came of it. */
  go(model: WorkbookModel, user: string, direction: Direction): Returned {
    const stacks = this.of(user);
    const deed = stacks[direction].pop();
    if (deed === undefined) throw new Error(direction === 'undo' ? 'There is nothing of yours to undo.' : 'There is nothing to do again.');
    const { edits, kept } = deed[direction](model);
    stacks[direction === 'undo' ? 'redo' : 'undo'].push(deed);
    return { edits, sentence: inWords(deed.words, direction, edits.length > 0, kept), sheetId: deed.sheetId, a1: deed.a1 };
  }

  private of(user: string): Stacks {
    const known = this.stacks.get(user) ?? { undo: [], redo: [] };
    this.stacks.set(user, known);
    return known;
  }
}

function inWords(words: string, direction: Direction, hasChanged: boolean, kept: number): string {
  const deed = direction === 'undo' ? `Undone: ${words}.` : `Done again: ${words}.`;
  if (kept === 0) return deed;
  const since = 'the script or somebody else has changed';
  if (!hasChanged) return `Nothing was changed: ${since} ${kept === 1 ? 'that cell' : 'those cells'} since.`;
  return `${deed} ${counted(kept, 'cell')} ${kept === 1 ? 'was' : 'were'} left: ${since} ${kept === 1 ? 'it' : 'them'} since.`;
}
