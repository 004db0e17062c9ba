import { ask, byId, element, fillSelect, say, table } from './shared/page.ts';
import { closeDialog } from './shared/server.ts';

interface Choices {
  readonly bodies: readonly { readonly ref: string; readonly name: string }[];
  readonly inspections: readonly { readonly ref: string; readonly name: string }[];
}

interface Planned {
  /** A calendar file of the dates. */
  readonly calendar: string;
  readonly warnings: readonly string[];
  readonly steps: readonly {
    readonly name: string;
    readonly shown: string;
    readonly time: string;
    readonly words: string;
    readonly countdown: string;
    readonly note: string;
  }[];
}

const value = (id: string): string => byId<HTMLInputElement | HTMLSelectElement>(id).value;
const request = () => ({ body: value('body'), date: value('date'), inspection: value('inspection') });

function show({ warnings, steps, calendar }: Planned): void {
  byId<HTMLAnchorElement>('calendar').href = `data:text/calendar;charset=utf-8,${encodeURIComponent(calendar)}`;
  byId('warnings').replaceChildren(...warnings.map((warning) => element('p', warning, { class: 'warning' })));
  byId('steps').replaceChildren(
    table(
      'Dates',
      ['Step', 'Date', 'Countdown'],
      steps.map(({ name, shown, time, words, countdown, note }) => {
        const step = element('span', name);
        step.append(element('br'), element('span', [words, note].filter((part) => part !== '').join('. '), { class: 'hint' }));
        return [step, time === '' ? shown : `${shown}, ${time}`, countdown];
      }),
    ),
  );
  byId('confirm').hidden = false;
}

byId('request').addEventListener('submit', (event) => {
  event.preventDefault();
  void ask<Planned>('planBack', request()).then((answer) => {
    if (answer?.details === undefined) return;
    say('');
    show(answer.details);
  });
});

byId('save').addEventListener('click', () => {
  void ask<Planned>('planBack', { ...request(), title: value('title'), save: true }).then((answer) => {
    if (answer !== undefined) say(answer.message, 'done');
  });
});

byId('close').addEventListener('click', closeDialog);

void ask<Choices>('planBackChoices').then((answer) => {
  const { bodies = [], inspections = [] } = answer?.details ?? {};
  fillSelect(
    byId('body'),
    bodies.map(({ ref, name }) => ({ value: ref, text: name })),
  );
  fillSelect(
    byId('inspection'),
    inspections.map(({ ref, name }) => ({ value: ref, text: `${ref}: ${name}` })),
    'Every inspection that waits for its plan',
  );
});
