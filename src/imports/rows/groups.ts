import { sameWords } from '../../words/words.ts';
import type { ImportNote, ProposedGroup } from '../proposal.ts';
import { refAndText } from './sections.ts';

interface Group {
  ref: string;
  readonly isOwnRef: boolean;
  readonly text: string;
  readonly from: number[];
  readonly notes: ImportNote[];
}

/** The recommendations or workstreams that a source names: each once, with a ref of its own. */
export class Groups {
  private readonly groups: Group[] = [];
  private readonly byText = new Map<string, Group>();

  constructor(private readonly prefix: string) {}

  /** The group with these words, made where it is new; `ref` where another cell gives it. */
  named(words: string, row: number, ref = ''): Group {
    const known = this.byText.get(words);
    if (known !== undefined) {
      known.from.push(row);
      return known;
    }
    const read = ref === '' ? refAndText(words) : { ref, text: words };
    const group: Group = this.groups.find(({ text }) => sameWords(text, read.text)) ?? {
      ...this.freeRef(read.ref),
      text: read.text,
      from: [],
      notes: [],
    };
    if (!this.groups.includes(group)) this.groups.push(group);
    group.from.push(row);
    this.byText.set(words, group);
    return group;
  }

  private freeRef(wanted: string): Pick<Group, 'ref' | 'isOwnRef'> {
    const ref = /^\d/.test(wanted) ? `${this.prefix}${wanted}` : wanted;
    const isTaken = (candidate: string): boolean => this.groups.some((group) => group.ref.toLowerCase() === candidate.toLowerCase());
    if (ref !== '' && !isTaken(ref)) return { ref, isOwnRef: true };
    for (let n = this.groups.length + 1; ; n += 1)
      if (!isTaken(`${this.prefix}${n}`)) return { ref: `${this.prefix}${n}`, isOwnRef: false };
  }

  list(): ProposedGroup[] {
    return this.groups.map(({ ref, isOwnRef, text, from, notes }) => ({ ref, isOwnRef, text, from: [...new Set(from)], notes }));
  }
}
