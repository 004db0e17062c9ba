import type { PageEvent } from '../protocol/events.ts';
import { ask, RefusedCommand } from './connection.ts';
import { button, element } from './dom.ts';
import type { FromPage, ToPage } from './google-script.ts';

type ShownPage = Extract<PageEvent, { tell: 'page' }>;

export interface PageSurroundings {
  user(): string;
  openLink(url: string): void;
  /** Makes ready what a script may ask for. */
  beforeRun(): Promise<void>;
}

/** Pixels: what Google gives a page that names no size. */
const DEFAULT_WIDTH = 600;
const DEFAULT_HEIGHT = 400;
const SIDEBAR_WIDTH = 300;

/** Shows the pages of a script: a dialog before everything, a sidebar beside the sheet. One of each at a time. */
export class ScriptPages {
  readonly sidebar = element('aside', { class: 'sidebar', hidden: true });
  private readonly dialog = element('dialog', { class: 'script-dialog' });
  private readonly frames = new Map<HTMLIFrameElement, () => void>();

  constructor(private readonly around: PageSurroundings) {
    document.body.append(this.dialog);
    this.dialog.addEventListener('close', () => this.clear(this.dialog));
    window.addEventListener('message', (event: MessageEvent<FromPage | undefined>) => {
      for (const [frame, close] of this.frames) {
        if (event.source === frame.contentWindow && event.data?.googleScript !== undefined) void this.receive(frame, close, event.data);
      }
    });
  }

  show(page: ShownPage): void {
    if (page.kind === 'dialog') this.showDialog(page);
    else this.showSidebar(page);
  }

  private showDialog(page: ShownPage): void {
    if (this.dialog.open) this.dialog.close();
    const frame = this.frameOf(page, () => this.dialog.close());
    frame.width = String(page.width ?? DEFAULT_WIDTH);
    frame.height = String(page.height ?? DEFAULT_HEIGHT);
    this.dialog.setAttribute('aria-labelledby', 'script-dialog-title');
    this.dialog.replaceChildren(
      titleBar(page.title, 'script-dialog-title', () => this.dialog.close()),
      frame,
    );
    this.dialog.showModal();
    frame.addEventListener('load', () => frame.focus(), { once: true });
  }

  private showSidebar(page: ShownPage): void {
    this.clear(this.sidebar);
    const close = (): void => {
      this.clear(this.sidebar);
      this.sidebar.hidden = true;
    };
    const frame = this.frameOf(page, close);
    frame.width = String(SIDEBAR_WIDTH);
    this.sidebar.setAttribute('aria-label', page.title);
    this.sidebar.replaceChildren(titleBar(page.title, 'sidebar-title', close), frame);
    this.sidebar.hidden = false;
  }

  private frameOf(page: ShownPage, close: () => void): HTMLIFrameElement {
    const frame = element('iframe', {
      title: page.title,
      src: `page?number=${page.number}`,
      sandbox: 'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads',
    });
    this.frames.set(frame, close);
    return frame;
  }

  private clear(holder: HTMLElement): void {
    for (const frame of holder.querySelectorAll('iframe')) this.frames.delete(frame);
    holder.replaceChildren();
  }

  private async receive(frame: HTMLIFrameElement, close: () => void, message: FromPage): Promise<void> {
    switch (message.googleScript) {
      case 'close':
        return close();
      case 'link':
        return this.around.openLink(message.url);
      case 'size':
        if (message.width !== undefined) frame.width = String(message.width);
        if (message.height !== undefined) frame.height = String(message.height);
        return undefined;
      case 'run':
        return this.run(frame, message);
    }
  }

  private async run(frame: HTMLIFrameElement, { call, functionName, values }: Extract<FromPage, { googleScript: 'run' }>): Promise<void> {
    await this.around.beforeRun();
    const reply = await ask({ do: 'script run', as: this.around.user(), functionName, values }).then(
      (result): ToPage => ({ googleScriptReply: call, done: true, result }),
      (error: unknown): ToPage => ({ googleScriptReply: call, done: false, message: wordsOf(error) }),
    );
    frame.contentWindow?.postMessage(reply, '*');
  }
}

function wordsOf(error: unknown): string {
  if (!(error instanceof RefusedCommand)) return String(error);
  return error.by === 'script' ? `${error.details.split(' in ')[0] ?? 'Error'}: ${error.message}` : error.message;
}

function titleBar(title: string, id: string, close: () => void): HTMLElement {
  return element(
    'div',
    { class: 'title-bar' },
    element('h2', { id }, title),
    button('×', close, { class: 'plain', 'aria-label': `Close ${title}` }),
  );
}
