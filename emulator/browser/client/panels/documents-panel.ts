import type { DocumentView } from '../../protocol/window-view.ts';
import { button, counted, element, momentInWords } from '../dom.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The documents that the script has made in Drive, and a look into the one chosen. */
export class DocumentsPanel {
  readonly root = element('section', { class: 'list-panel', 'aria-labelledby': 'documents-title' });
  private readonly list = element('ul', { class: 'choices' });
  private readonly shown = element('div', { class: 'chosen-thing' });
  private readonly title = element('h1', { id: 'documents-title' });
  private documents: readonly DocumentView[] = [];
  private zone = 'UTC';
  private chosen: string | undefined;

  constructor() {
    this.root.append(element('div', { class: 'list-side' }, this.title, this.list), this.shown);
  }

  update(documents: readonly DocumentView[], zone: string): void {
    this.zone = zone;
    if (documents.length !== this.documents.length || this.list.childElementCount === 0) {
      this.documents = documents;
      this.draw();
    }
  }

  /** Shows the document of this id or link, where there is one. */
  open(idOrLink: string): boolean {
    const found = this.documents.find(({ id, link }) => id === idOrLink || link.split('?')[0] === idOrLink.split('?')[0]);
    if (found !== undefined) void this.choose(found);
    return found !== undefined;
  }

  /** The officer looks here: the newest is shown at once. */
  opened(): void {
    const newest = this.documents[this.documents.length - 1];
    if (this.chosen === undefined && newest !== undefined) void this.choose(newest);
  }

  private draw(): void {
    this.title.textContent = counted(this.documents.length, 'document');
    const newestFirst = [...this.documents].reverse();
    this.list.replaceChildren(
      ...newestFirst.map((each) =>
        element(
          'li',
          {},
          button('', () => void this.choose(each), each.id === this.chosen ? { 'aria-current': 'true' } : {}),
        ),
      ),
    );
    this.list.querySelectorAll('button').forEach((choice, index) => {
      const each = newestFirst[index] as DocumentView;
      choice.append(
        element('strong', {}, each.name),
        element('span', {}, `${each.isGoogleDoc ? 'Google Doc' : 'File'}, ${momentInWords(each.createdAt, this.zone)}`),
      );
    });
    if (this.documents.length === 0)
      this.shown.replaceChildren(element('p', { class: 'empty' }, 'Documents appear here when the script makes them.'));
  }

  private async choose(chosen: DocumentView): Promise<void> {
    this.chosen = chosen.id;
    this.draw();
    const address = `document?id=${encodeURIComponent(chosen.id)}`;
    const bar = element('p', { class: 'about' }, element('a', { href: address, download: chosen.file }, `Download ${chosen.file}`));
    if (chosen.contentType !== WORD)
      return this.shown.replaceChildren(bar, element('p', {}, 'This kind of file can be downloaded but not shown here.'));
    const frame = element('iframe', {
      title: chosen.name,
      src: 'document-frame',
      sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
      class: 'paper',
    });
    this.shown.replaceChildren(bar, frame);
    const [response] = await Promise.all([
      fetch(address),
      new Promise((resolve) => frame.addEventListener('load', resolve, { once: true })),
    ]);
    if (!response.ok) return this.shown.replaceChildren(element('p', { role: 'alert' }, await response.text()));
    frame.contentWindow?.postMessage({ docx: await response.arrayBuffer() }, '*');
  }
}
