import { binFile, createGoogleDoc, createWordFile, filesMarked } from '../google/drive.ts';
import type { StoredFile } from '../google/drive.ts';

/** A document as a Google Doc and, where wanted, as a Word file of the same bytes. */
export interface DocumentWanted {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly keepsWord: boolean;
}

/** The files of one document: made under a mark, by which those of a run that was cut off are found again. */
export class DocumentFiles {
  doc: StoredFile | undefined;
  word: StoredFile | undefined;
  private readonly content: string;

  constructor(
    private readonly wanted: DocumentWanted,
    private readonly mark: string,
  ) {
    this.content = `${wanted.name.length}-${bytesMark(wanted.bytes)}`;
  }

  /**
   * Takes over what a run made that was cut off: files of the same content are in hand then, others go into the bin. Files
   * to which one of these links leads belong to a document that was finished, and stay.
   */
  takeOver(mark: string, listed: ReadonlySet<string> = new Set()): void {
    for (const file of filesMarked(mark)) {
      const isWanted = mark === this.mark && file.content === this.content;
      const stored = { id: file.id, link: file.link };
      if (listed.has(file.link)) continue;
      if (isWanted && file.isGoogleDoc && this.doc === undefined) this.doc = stored;
      else if (isWanted && !file.isGoogleDoc && this.word === undefined) this.word = stored;
      else binFile(file.id);
    }
  }

  /** Makes the files that are not in hand yet. What was made before something failed stands in `doc` and `word`. */
  make(): void {
    const { content, mark } = this;
    const { name, bytes, keepsWord } = this.wanted;
    this.doc = this.doc ?? createGoogleDoc(name, bytes, { mark, content });
    if (keepsWord) this.word = this.word ?? createWordFile(`${name}.docx`, bytes, { mark, content });
  }

  /** The files in hand, as a task answers them. */
  get documents(): { readonly name: string; readonly id: string; readonly link: string }[] {
    const { doc, word, wanted } = this;
    return [
      ...(doc === undefined ? [] : [{ name: wanted.name, ...doc }]),
      ...(word === undefined ? [] : [{ name: `${wanted.name}.docx`, ...word }]),
    ];
  }
}

/** A short mark of bytes (FNV-1a). */
function bytesMark(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < bytes.length; index += 1) hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193);
  return `${bytes.length}-${(hash >>> 0).toString(36)}`;
}
