import type { RunSummary, TriggerView, WindowView } from '../../protocol/window-view.ts';
import { ask } from '../connection.ts';
import { button, counted, element, momentInWords } from '../dom.ts';
import type { PanelTools } from './panel.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The host's clock, which stands still until somebody moves it, and the triggers that it fires. */
export class ClockPanel {
  readonly root = element('section', { class: 'page-panel', 'aria-labelledby': 'clock-title' });
  private readonly shown = element('p', { class: 'clock' });
  private readonly steps = element('div', { class: 'row-tools', role: 'group', 'aria-label': 'Move the clock' });
  private readonly triggers = element('div');
  private readonly ran = element('div', { role: 'status', 'aria-live': 'polite' });
  private readonly date = element('input', { type: 'date', id: 'clock-date' });
  private readonly time = element('input', { type: 'time', id: 'clock-time' });
  private window: WindowView | undefined;

  constructor(private readonly tools: PanelTools) {
    this.root.append(
      element('h1', { id: 'clock-title' }, 'Clock'),
      this.shown,
      element(
        'p',
        {},
        'The clock stands still until you move it. It cannot go back. Time triggers that come due on the way run, each at its own moment.',
      ),
      this.steps,
      this.form(),
      this.ran,
      element('h2', {}, 'Triggers'),
      this.triggers,
    );
  }

  update(window: WindowView): void {
    const moved = this.window?.now !== window.now;
    this.window = window;
    this.shown.textContent = `${momentInWords(window.now, window.zone)} (${window.zone})`;
    if (moved) [this.date.value, this.time.value] = wallClock(window.now, window.zone);
    this.drawSteps(window);
    this.drawTriggers(window);
  }

  private form(): HTMLElement {
    const form = element(
      'form',
      { class: 'clock-form' },
      element('label', { for: 'clock-date' }, 'Day'),
      this.date,
      element('label', { for: 'clock-time' }, 'Time'),
      this.time,
      element('button', { type: 'submit', class: 'main' }, 'Move the clock'),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.window !== undefined && this.date.value !== '')
        void this.move(instantOf(this.date.value, this.time.value === '' ? '00:00' : this.time.value, this.window.zone));
    });
    return form;
  }

  private drawSteps({ now, triggers }: WindowView): void {
    const from = new Date(now).getTime();
    const next = triggers
      .map(({ nextAt }) => nextAt)
      .filter((each) => each !== undefined)
      .sort()[0];
    const ahead = (milliseconds: number): void => void this.move(new Date(from + milliseconds).toISOString());
    this.steps.replaceChildren(
      button('1 hour on', () => ahead(HOUR)),
      button('1 day on', () => ahead(DAY)),
      button('1 week on', () => ahead(7 * DAY)),
      ...(next === undefined ? [] : [button('To the next trigger', () => void this.move(next))]),
    );
  }

  private drawTriggers({ triggers, zone }: WindowView): void {
    if (triggers.length === 0)
      return this.triggers.replaceChildren(element('p', { class: 'empty' }, 'The script has installed no triggers.'));
    const row = ({ functionName, when, nextAt, owner }: TriggerView): HTMLTableRowElement =>
      element(
        'tr',
        {},
        element('td', {}, functionName),
        element('td', {}, when),
        element('td', {}, nextAt === undefined ? '–' : momentInWords(nextAt, zone)),
        element('td', {}, owner),
      );
    const head = ['Function', 'When', 'Next', 'Runs as'].map((name) => element('th', { scope: 'col' }, name));
    this.triggers.replaceChildren(
      element(
        'div',
        { class: 'wide' },
        element(
          'table',
          { class: 'plain-table' },
          element('thead', {}, element('tr', {}, ...head)),
          element('tbody', {}, ...triggers.map(row)),
        ),
      ),
    );
  }

  private async move(to: string): Promise<void> {
    const before = this.window?.runs.length ?? 0;
    await this.tools.act(async () => {
      await ask({ do: 'advance', to });
      const after = await ask<WindowView>({ do: 'look' });
      this.tell(after.runs.slice(before), after.zone);
    });
  }

  private tell(runs: readonly RunSummary[], zone: string): void {
    if (runs.length === 0) return this.ran.replaceChildren(element('p', {}, 'The clock has moved. No trigger was due.'));
    const line = (run: RunSummary): HTMLLIElement => {
      const failed = run.error === undefined ? '' : ` failed. ${run.error}`;
      const mails = run.mails > 0 ? `, ${counted(run.mails, 'e-mail')}` : '';
      return element('li', {}, `${momentInWords(run.startedAt, zone)}: ${run.functionName}${failed}${mails}`);
    };
    this.ran.replaceChildren(
      element('p', {}, `The clock has moved, and ${counted(runs.length, 'trigger')} ran:`),
      element('ul', { class: 'ran' }, ...runs.map(line)),
    );
  }
}

/** The wall clock of an instant, as date and time fields want it. */
function wallClock(iso: string, zone: string): [string, string] {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(iso));
  return [text.slice(0, 10), text.slice(11, 16)];
}

/** The instant at which clocks of the zone show this day and time. */
function instantOf(date: string, time: string, zone: string): string {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const [shownDate, shownTime] = wallClock(new Date(wanted).toISOString(), zone);
  return new Date(wanted - (Date.parse(`${shownDate}T${shownTime}:00Z`) - wanted)).toISOString();
}
