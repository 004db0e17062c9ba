import { binFile, createConverted, createOfficeFile, createWebPage, filesMarked, isConverted } from '../google/drive.ts';
import type { OfficeKind, StoredFile } from '../google/drive.ts';

/** A document at Google and, where wanted, as an office file of the same bytes and as a web page. */
export interface DocumentWanted {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly keepsWord: boolean;
  /** `document` where absent. */
  readonly kind?: OfficeKind;
  /** The same words as HTML. */
  readonly page?: string;
}

/** The files of one document: made under a mark, by which those of a run that was cut off are found again. */
export class DocumentFiles {
  doc: StoredFile | undefined;
  word: StoredFile | undefined;
  page: StoredFile | undefined;
  private readonly content: string;

  constructor(
    private readonly wanted: DocumentWanted,
    private readonly mark: string,
  ) {
    this.content = `${wanted.name.length}-${bytesMark(wanted.bytes)}`;
  }

  /**
   * Takes over what a run made that was cut off: files of the same content are in hand then, others go into the bin. Files
   * to which one of the `finished` links leads belong to a document that was finished, and stay; so do those of `listed`
   * ones, which may be this very document.
   */
  takeOver(mark: string, finished: ReadonlySet<string> = new Set(), listed: ReadonlySet<string> = new Set()): void {
    for (const file of filesMarked(mark)) {
      const isWanted = mark === this.mark && file.content === this.content;
      const stored = { id: file.id, link: file.link };
      if (finished.has(file.link)) continue;
      const place = isConverted(file) ? 'doc' : file.mimeType === 'text/html' ? 'page' : 'word';
      if (isWanted && this[place] === undefined) this[place] = stored;
      else if (!listed.has(file.link)) binFile(file.id);
    }
  }

  /** Makes the files that are not in hand yet. What was made before something failed stands in `doc` and `word`. */
  make(): void {
    const { content, mark } = this;
    const { name, bytes, keepsWord, page, kind = 'document' } = this.wanted;
    this.doc = this.doc ?? createConverted(kind, name, bytes, { mark, content });
    if (keepsWord) this.word = this.word ?? createOfficeFile(kind, name, bytes, { mark, content });
    if (page !== undefined) this.page = this.page ?? createWebPage(name, page, { mark, content });
  }

  /** The files in hand, as a task answers them. */
  get documents(): { readonly name: string; readonly id: string; readonly link: string }[] {
    const { doc, word, page, wanted } = this;
    const extension = wanted.kind === 'presentation' ? 'pptx' : 'docx';
    return [
      ...(doc === undefined ? [] : [{ name: wanted.name, ...doc }]),
      ...(word === undefined ? [] : [{ name: `${wanted.name}.${extension}`, ...word }]),
      ...(page === undefined ? [] : [{ name: `${wanted.name}.html`, ...page }]),
    ];
  }
}

/** A short mark of bytes (FNV-1a). */
function bytesMark(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < bytes.length; index += 1) hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193);
  return `${bytes.length}-${(hash >>> 0).toString(36)}`;
}
