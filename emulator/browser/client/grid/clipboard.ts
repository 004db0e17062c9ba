import type { Block } from '../../protocol/sheet-view.ts';
import { blockName } from './cell-names.ts';
import type { Grid } from './grid.ts';
import { markBlock } from './marking.ts';
import { fromTableHtml, toTableHtml } from './table-html.ts';
import { fromTableText, toTableText } from './table-text.ts';

export interface ClipboardDeeds {
  /** The texts of blocks that are too large to be known here. */
  read(blocks: readonly string[]): Promise<string[][]>;
  pasteTexts(texts: readonly (readonly string[])[]): void;
  /** Pastes what was copied or cut in this window. */
  pasteBlock(copied: Copied, valuesOnly: boolean): void;
  say(words: string): void;
}

/** What was copied or cut here last. */
export interface Copied {
  readonly sheet: string;
  readonly a1: string;
  readonly isCut: boolean;
}

/**
 * Copy, cut and paste: tab-separated text and an HTML table go to the clipboard and come from it, so that blocks travel to
 * and from any spreadsheet. What was copied here is known again by a mark in the HTML and pasted with everything in it.
 */
export class Clipboard {
  private copied: (Copied & { readonly mark: string }) | undefined;
  private valuesOnly = false;
  private count = 0;

  constructor(
    private readonly grid: Grid,
    private readonly deeds: ClipboardDeeds,
  ) {
    grid.box.addEventListener('copy', (event) => this.onCopy(event, false));
    grid.box.addEventListener('cut', (event) => this.onCopy(event, true));
    grid.box.addEventListener('paste', (event) => this.onPaste(event));
    grid.box.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !grid.isEditing) this.forget();
      this.valuesOnly = event.shiftKey && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'v';
    });
  }

  /** From a menu: the clipboard is asked for directly. */
  async fromMenu(deed: 'copy' | 'cut' | 'paste' | 'paste values'): Promise<void> {
    if (deed === 'copy' || deed === 'cut') return this.write(deed === 'cut');
    const items = await navigator.clipboard.read();
    const textOf = async (type: string): Promise<string> => {
      const item = items.find(({ types }) => types.includes(type));
      return item === undefined ? '' : (await item.getType(type)).text();
    };
    this.take(await textOf('text/html'), await textOf('text/plain'), deed === 'paste values');
  }

  private onCopy(event: ClipboardEvent, isCut: boolean): void {
    if (this.grid.isEditing) return;
    event.preventDefault();
    const texts = this.knownTexts();
    if (texts === undefined) {
      void this.write(isCut);
      return;
    }
    const mark = this.remember(isCut);
    event.clipboardData?.setData('text/plain', toTableText(texts));
    event.clipboardData?.setData('text/html', toTableHtml(texts, mark));
  }

  private async write(isCut: boolean): Promise<void> {
    const { data, selection } = this.grid;
    if (data === undefined) return;
    const mark = this.remember(isCut);
    const texts = this.deeds.read(selection.blocks.map((block) => blockName(block, data.frame)));
    const blob = async (type: string, make: (rows: string[][]) => string): Promise<Blob> => new Blob([make(await texts)], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob('text/plain', toTableText),
        'text/html': blob('text/html', (rows) => toTableHtml(rows, mark)),
      }),
    ]);
  }

  /** The selected texts, where every row of them is known here. */
  private knownTexts(): string[][] | undefined {
    const { data, selection } = this.grid;
    if (data === undefined) return undefined;
    const rowsOf = ({ top, bottom }: Block): number[] => data.shownRows.filter((row) => row >= top && row <= bottom);
    if (!selection.blocks.every((block) => rowsOf(block).every((row) => data.has(row)))) return undefined;
    return selection.blocks.flatMap((block) =>
      rowsOf(block).map((row) =>
        data.shownColumns
          .filter((column) => column >= block.left && column <= block.right)
          .map((column) => data.cell({ row, column }).text),
      ),
    );
  }

  /** Escape gives up what was to be moved; a copy is on the clipboard all the same, as its texts. */
  private forget(): void {
    this.copied = undefined;
    markBlock(this.grid.box, 'copied', undefined);
  }

  private remember(isCut: boolean): string {
    const { data, selection } = this.grid;
    this.count += 1;
    const mark = `${performance.timeOrigin}-${this.count}`;
    const isOne = selection.blocks.length === 1 && data !== undefined;
    const copied = isOne ? { sheet: data.frame.name, a1: blockName(selection.current, data.frame), isCut, mark } : undefined;
    if (isCut && copied === undefined) this.deeds.say('Several blocks cannot be cut at once. They were copied.');
    this.copied = copied;
    markBlock(this.grid.box, 'copied', copied === undefined ? undefined : selection.current);
    return mark;
  }

  private onPaste(event: ClipboardEvent): void {
    if (this.grid.isEditing) return;
    event.preventDefault();
    const textOf = (type: string): string => event.clipboardData?.getData(type) ?? '';
    this.take(textOf('text/html'), textOf('text/plain'), this.valuesOnly);
    this.valuesOnly = false;
  }

  private take(html: string, text: string, valuesOnly: boolean): void {
    const table = html === '' ? undefined : fromTableHtml(html);
    const { copied } = this;
    if (copied !== undefined && table?.source === copied.mark) {
      if (copied.isCut) this.copied = undefined;
      markBlock(this.grid.box, 'copied', undefined);
      return this.deeds.pasteBlock(copied, valuesOnly);
    }
    const rows = table?.rows ?? fromTableText(text);
    if (rows.length === 0 || rows.every((row) => row.length === 0)) return this.deeds.say('There is nothing on the clipboard to paste.');
    this.deeds.pasteTexts(rows);
  }
}
