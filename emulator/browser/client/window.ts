import type { PageEvent } from '../protocol/events.ts';
import type { WindowView } from '../protocol/window-view.ts';
import { ask, listen, RefusedCommand } from './connection.ts';
import { button, element, momentInWords } from './dom.ts';
import { menuBar } from './menu-bar.ts';
import { Notices } from './notices.ts';
import { ClockPanel } from './panels/clock-panel.ts';
import { DocumentsPanel } from './panels/documents-panel.ts';
import { OutboxPanel } from './panels/outbox-panel.ts';
import type { PanelTools } from './panels/panel.ts';
import { RunsPanel } from './panels/runs-panel.ts';
import { SheetPanel } from './panels/sheet/sheet-panel.ts';
import { Questions } from './questions.ts';
import { ScriptPages } from './script-pages.ts';

const VIEWS = ['Sheet', 'Documents', 'E-mails', 'Clock', 'Runs'] as const;
type ViewName = (typeof VIEWS)[number];

/** The whole window: what the host holds, and the panels that show it. */
class Window {
  private readonly notices = new Notices();
  private readonly questions = new Questions();
  private readonly name = element('span', { class: 'name' });
  private readonly state = element('span', { class: 'state', role: 'status' });
  private readonly clock = button('', () => this.open('Clock'), { class: 'clock-button' });
  private readonly user = element('input', { type: 'email', id: 'acting-as', autocomplete: 'off', spellcheck: 'false' });
  private readonly menus = element('div', { class: 'menus' });
  private readonly views = element('nav', { class: 'views', 'aria-label': 'Views' });
  private readonly main = element('main', { id: 'main' });
  private readonly tools: PanelTools = {
    user: () => this.user.value.trim(),
    act: (deed) => this.act(deed),
    refresh: () => void this.refresh(),
    openLink: (url) => this.openLink(url),
  };
  private readonly pages = new ScriptPages({ ...this.tools, beforeRun: () => this.sheet.tellSelection() });
  private readonly sheet = new SheetPanel(this.tools);
  private readonly documents = new DocumentsPanel();
  private readonly outbox = new OutboxPanel();
  private readonly clockPanel = new ClockPanel(this.tools);
  private readonly runs = new RunsPanel();
  private readonly panels: Readonly<Record<ViewName, HTMLElement>> = {
    Sheet: this.sheet.root,
    Documents: this.documents.root,
    'E-mails': this.outbox.root,
    Clock: this.clockPanel.root,
    Runs: this.runs.root,
  };
  private view: ViewName = 'Sheet';
  private shown: WindowView | undefined;
  private menusDrawn = '';
  private running = 0;

  async start(): Promise<void> {
    const acting = element('span', { class: 'acting' }, element('label', { for: 'acting-as' }, 'Acting as'), this.user);
    this.user.addEventListener('change', () => void this.act(() => ask({ do: 'open', as: this.tools.user() })));
    document
      .getElementById('app')
      ?.append(
        element('a', { href: '#main', class: 'skip' }, 'Skip to the main part'),
        element(
          'header',
          {},
          element('div', { class: 'head' }, this.name, this.state, this.clock, acting),
          element('div', { class: 'second' }, this.menus, this.views),
        ),
        this.notices.bar,
        element('div', { class: 'middle' }, this.main, this.pages.sidebar),
        this.notices.toasts,
      );
    this.main.append(...VIEWS.map((name) => this.panels[name]));
    listen(
      (event) => this.told(event),
      (lost) => this.lost(lost),
    );
    await this.refresh();
    this.followHash();
    window.addEventListener('hashchange', () => this.followHash());
    this.open(this.view);
  }

  private async refresh(): Promise<void> {
    this.update(await ask<WindowView>({ do: 'look' }));
  }

  private update(view: WindowView, isElsewhere = false): void {
    this.shown = view;
    document.title = `${view.name} – local spreadsheet`;
    this.name.textContent = view.name;
    this.clock.textContent = momentInWords(view.now, view.zone);
    this.clock.setAttribute('aria-label', `The clock shows ${momentInWords(view.now, view.zone)}. Move it.`);
    // From then on this window acts as whoever is named in it; another window may act as somebody else.
    if (document.activeElement !== this.user && this.user.value === '') this.user.value = view.user;
    this.drawMenus(view);
    this.drawViews(view);
    this.documents.update(view.documents, view.zone);
    this.outbox.update(view.mails, view.zone);
    this.clockPanel.update(view);
    this.runs.update(view.runs, view.zone);
    void this.sheet.update(view, this.tools.user(), isElsewhere).catch((error: unknown) => this.failed(error));
  }

  private drawMenus({ menus }: WindowView): void {
    const wanted = JSON.stringify(menus);
    if (wanted === this.menusDrawn) return;
    this.menusDrawn = wanted;
    this.menus.replaceChildren(menuBar(menus, (path) => void this.act(() => this.clickMenu(path))));
  }

  /** The script finds what is selected now. */
  private async clickMenu(path: readonly string[]): Promise<void> {
    await this.sheet.tellSelection();
    await ask({ do: 'menu', as: this.tools.user(), path });
  }

  private drawViews({ documents, mails, runs }: WindowView): void {
    const counts: Partial<Record<ViewName, number>> = { Documents: documents.length, 'E-mails': mails.length, Runs: runs.length };
    const buttons = this.views.querySelectorAll('button');
    if (buttons.length === 0) this.views.append(...VIEWS.map((name) => button(name, () => this.open(name), { 'data-view': name })));
    for (const each of this.views.querySelectorAll('button')) {
      const name = each.dataset['view'] as ViewName;
      each.textContent = counts[name] === undefined ? name : `${name} (${counts[name]})`;
    }
    this.markView();
  }

  private open(view: ViewName): void {
    this.view = view;
    for (const name of VIEWS) this.panels[name].hidden = name !== view;
    this.markView();
    if (view === 'Documents') this.documents.opened();
    if (view === 'E-mails') this.outbox.opened();
  }

  private markView(): void {
    for (const each of this.views.querySelectorAll('button')) {
      if (each.dataset['view'] === this.view) each.setAttribute('aria-current', 'page');
      else each.removeAttribute('aria-current');
    }
  }

  private told(event: PageEvent): void {
    switch (event.tell) {
      case 'toast':
        return this.notices.toast(event.title, event.text);
      case 'page':
        return this.pages.show(event);
      case 'question':
        return this.questions.show(event.question);
      case 'answered':
        return this.questions.answered();
      case 'changed':
        return this.update(event.window, event.elsewhere);
      case 'saved':
        return this.say('Saved');
      case 'not saved':
        return this.notices.error(`The workbook could not be saved: ${event.message}`);
      case 'ran':
        return event.run.error === undefined ? undefined : this.notices.error(`${event.run.functionName} failed. ${event.run.error}`);
    }
  }

  /** Runs a deed; meanwhile the page says that something runs. */
  private async act(deed: () => Promise<unknown>): Promise<void> {
    this.running += 1;
    this.notices.clear();
    this.say('Working…');
    try {
      await deed();
    } catch (error) {
      this.failed(error);
    } finally {
      this.running -= 1;
      if (this.running === 0) this.say('');
    }
  }

  private failed(error: unknown): void {
    if (error instanceof RefusedCommand) this.notices.error(error.by === 'script' ? `${error.details}: ${error.message}` : error.message);
    else throw error;
  }

  private say(words: string): void {
    this.state.textContent = words;
    document.body.toggleAttribute('aria-busy', this.running > 0);
  }

  private lost(lost: boolean): void {
    if (lost)
      this.notices.error(
        'The window has lost its host. If it does not come back, start it again in the terminal and open the new address.',
      );
  }

  /** Links of spreadsheets name the sheet by its id: "#gid=0&range=A12". */
  private followHash(): void {
    const wanted = new URLSearchParams(location.hash.slice(1));
    const gid = wanted.get('gid');
    if (gid === null) return;
    this.open('Sheet');
    this.sheet.goTo(Number(gid), wanted.get('range') ?? undefined);
  }

  private openLink(url: string): void {
    const [address, hash] = url.split('#');
    if (url.startsWith('#') || (this.shown !== undefined && address?.startsWith(this.shown.url) === true)) {
      location.hash = hash ?? '';
      return this.followHash();
    }
    if (this.documents.open(url)) return this.open('Documents');
    window.open(url, '_blank', 'noopener');
  }
}

void new Window().start().catch((error: unknown) => {
  document
    .getElementById('app')
    ?.append(element('p', { class: 'error-bar', role: 'alert' }, error instanceof Error ? error.message : String(error)));
});
