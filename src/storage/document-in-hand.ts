import { milliseconds } from '../google/clock.ts';
import { binFile, createGoogleDoc, createWordFile, filesMarked } from '../google/drive.ts';
import type { StoredFile } from '../google/drive.ts';
import { setDocumentProperty } from '../google/properties.ts';
import type { Properties } from './document-state.ts';
import { STATE } from './document-state.ts';

/** A document as a Google Doc and, where wanted, as a Word file of the same bytes. */
export interface DocumentWanted {
  /** What it is, whatever the day: "overview", "paper M1 A clearance". One of each is in hand at a time. */
  readonly what: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly keepsWord: boolean;
}

/** What was begun and not finished: the mark of its files, and of their content. */
interface Begun {
  readonly mark: string;
  readonly content: string;
}

/** Of so many unfinished documents it is known that they were begun; the files of older ones stay where they are. */
const MOST_BEGUN = 8;

/**
 * A document that is being made. What is about to be made is noted before it is, and struck out as the run's last act; so
 * a run that was cut off anywhere is known, and the next one takes its files over where they are the same, and puts them
 * into the bin where they are not. Needs the lock: then nobody else is at it.
 */
export class DocumentInHand {
  doc: StoredFile | undefined;
  word: StoredFile | undefined;
  /** True where an earlier run began this document and did not finish it. */
  readonly wasBegun: boolean;
  private mark = '';

  constructor(
    private readonly wanted: DocumentWanted,
    private readonly properties: Properties,
  ) {
    this.wasBegun = begun(properties)[wanted.what] !== undefined;
  }

  /**
   * Notes what is about to be made, and takes over what an earlier run has made of it. Files to which one of these links
   * leads belong to a document that was finished, and stay.
   */
  begin(listed: ReadonlySet<string> = new Set()): void {
    const { what, name, bytes } = this.wanted;
    const content = `${name.length}-${bytesMark(bytes)}`;
    this.mark = this.takeOver(content, listed);
    if (begun(this.properties)[what]?.mark !== this.mark) this.keep({ mark: this.mark, content });
  }

  /** Makes the files that are not there yet. What was made before something failed stands in `doc` and `word`. */
  make(): void {
    const { name, bytes, keepsWord } = this.wanted;
    this.doc = this.doc ?? createGoogleDoc(name, bytes, this.mark);
    if (keepsWord) this.word = this.word ?? createWordFile(`${name}.docx`, bytes, this.mark);
  }

  /** The files made, as a task answers them. */
  get documents(): { readonly name: string; readonly id: string; readonly link: string }[] {
    const { doc, word, wanted } = this;
    return [
      ...(doc === undefined ? [] : [{ name: wanted.name, ...doc }]),
      ...(word === undefined ? [] : [{ name: `${wanted.name}.docx`, ...word }]),
    ];
  }

  /** Strikes the document out of those begun: everything that belongs to it stands. */
  finish(): void {
    this.keep(undefined);
  }

  /** The mark to make files under; what an earlier run made of the same content is in hand then. */
  private takeOver(content: string, listed: ReadonlySet<string>): string {
    const before = begun(this.properties)[this.wanted.what];
    const fresh = `m${milliseconds().toString(36)}`;
    if (before === undefined) return fresh;
    const files = filesMarked(before.mark);
    if (before.content !== content) {
      for (const { id, link } of files) if (!listed.has(link)) binFile(id);
      return fresh;
    }
    const [doc, word] = [files.find(({ isGoogleDoc }) => isGoogleDoc), files.find(({ isGoogleDoc }) => !isGoogleDoc)];
    this.doc = doc && { id: doc.id, link: doc.link };
    this.word = word && { id: word.id, link: word.link };
    return before.mark;
  }

  private keep(fresh: Begun | undefined): void {
    const { [this.wanted.what]: _, ...others } = begun(this.properties);
    const entries = [...Object.entries(others), ...(fresh === undefined ? [] : [[this.wanted.what, fresh] as const])];
    setDocumentProperty(STATE.documentsBegun, JSON.stringify(Object.fromEntries(entries.slice(-MOST_BEGUN))));
  }
}

/** What stands there as begun, by what it is. */
function begun(properties: Properties): Readonly<Record<string, Begun>> {
  return JSON.parse(properties[STATE.documentsBegun] ?? '{}') as Record<string, Begun>;
}

/** A short mark of bytes (FNV-1a). */
function bytesMark(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < bytes.length; index += 1) hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193);
  return `${bytes.length}-${(hash >>> 0).toString(36)}`;
}
