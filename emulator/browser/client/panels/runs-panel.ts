import type { RunSummary, RunView } from '../../protocol/window-view.ts';
import { ask } from '../connection.ts';
import { counted, element, momentInWords } from '../dom.ts';

/** Seconds as a person says them. */
const secondsInWords = (seconds: number): string => `about ${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;

/** Every run since the window was opened, with what it would have cost at Google. */
export class RunsPanel {
  readonly root = element('section', { class: 'page-panel', 'aria-labelledby': 'runs-title' });
  private readonly title = element('h1', { id: 'runs-title' });
  private readonly list = element('div', { class: 'runs' });
  private drawn = 0;

  constructor() {
    this.root.append(
      this.title,
      element('p', {}, 'Each run with its service calls by kind, and the time that Google would need for them by published figures.'),
      this.list,
    );
  }

  update(runs: readonly RunSummary[], zone: string): void {
    this.title.textContent = counted(runs.length, 'run');
    for (const run of runs.slice(this.drawn)) this.list.prepend(this.entry(run, zone));
    this.drawn = runs.length;
  }

  private entry(run: RunSummary, zone: string): HTMLDetailsElement {
    const made = [run.documents > 0 ? counted(run.documents, 'document') : '', run.mails > 0 ? counted(run.mails, 'e-mail') : ''].filter(
      (words) => words !== '',
    );
    const cost =
      `${counted(run.serviceCalls, 'service call')}, ` +
      `${secondsInWords(run.estimatedSeconds)}${made.length === 0 ? '' : `, ${made.join(', ')}`}`;
    const entry = element(
      'details',
      { class: run.error === undefined ? 'run' : 'run failed' },
      element(
        'summary',
        {},
        element('strong', {}, run.functionName),
        element('span', {}, `${run.kind}, ${momentInWords(run.startedAt, zone)}, ${run.user}`),
        element('span', {}, cost),
        ...(run.error === undefined ? [] : [element('span', { class: 'error' }, run.error)]),
      ),
    );
    entry.addEventListener('toggle', () => {
      if (entry.open && entry.childElementCount === 1) void this.fill(entry, run.number);
    });
    return entry;
  }

  private async fill(entry: HTMLDetailsElement, number: number): Promise<void> {
    const run = await ask<RunView>({ do: 'read run', number });
    const kinds = Object.entries(run.serviceCallsByKind).filter(([, count]) => count > 0);
    entry.append(
      element(
        'table',
        { class: 'plain-table narrow' },
        element('caption', {}, 'Calls by kind'),
        element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, 'Kind'), element('th', { scope: 'col' }, 'Calls'))),
        element('tbody', {}, ...kinds.map(([kind, count]) => element('tr', {}, element('td', {}, kind), element('td', {}, String(count))))),
      ),
      ...block('Shown', run.shown),
      ...block('Log', run.log),
      ...(run.stack === undefined ? [] : block('Where it failed', [run.stack])),
      ...block('Every call, in order', run.calls),
    );
  }
}

function block(title: string, lines: readonly string[]): HTMLElement[] {
  return lines.length === 0 ? [] : [element('h3', {}, title), element('pre', { tabindex: 0, 'aria-label': title }, lines.join('\n'))];
}
