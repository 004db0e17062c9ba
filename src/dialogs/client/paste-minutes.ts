import { ask, byId, element, fillSelect, say } from './shared/page.ts';
import { closeDialog } from './shared/server.ts';

interface Choices {
  readonly meetings: readonly { readonly ref: string; readonly name: string }[];
}

interface Row {
  readonly meeting: string;
  readonly kind: string;
  readonly number: string;
  readonly text: string;
  readonly reason: string;
  readonly optionsRejected: string;
  readonly ownerPost: string;
  readonly due: string;
  readonly isThere?: boolean;
}

interface Found {
  readonly rows: readonly Row[];
  readonly remarks: readonly string[];
}

const KINDS = ['Resolution', 'Agreed', 'Delegated decision', 'Undertaking', 'Action requested'];
let meetings: Choices['meetings'] = [];
/** Gives each shown row as the officer left it; `undefined` where it is not ticked. */
let shown: readonly (() => Row | undefined)[] = [];

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A label and what it labels, one below the other. */
function field(label: string, control: Control, id: string): HTMLDivElement {
  control.id = id;
  const made = element('div');
  made.append(element('label', label, { for: id }), control);
  return made;
}

function side(...fields: readonly HTMLElement[]): HTMLDivElement {
  const made = element('div', '', { class: 'row' });
  made.append(...fields);
  return made;
}

function select(options: readonly { value: string; text: string }[], chosen: string, none?: string): HTMLSelectElement {
  const made = element('select');
  fillSelect(made, options, none);
  made.value = chosen;
  return made;
}

function input(value: string): HTMLInputElement {
  const made = element('input', '', { type: 'text' });
  made.value = value;
  return made;
}

/** One proposed row as a group of fields that the officer may correct. */
function rowFields(row: Row, index: number): { readonly fields: HTMLFieldSetElement; readonly read: () => Row | undefined } {
  const fields = element('fieldset');
  const tick = element('input', '', { type: 'checkbox', id: `tick-${index}` });
  tick.checked = row.isThere !== true;
  const legend = element('legend');
  legend.append(
    tick,
    element('label', ` Row ${index + 1}${row.isThere === true ? ' (on the Decisions tab already)' : ''}`, {
      for: `tick-${index}`,
      style: 'display:inline',
    }),
  );
  const kind = select(
    KINDS.map((name) => ({ value: name, text: name })),
    row.kind,
  );
  const meeting = select(
    meetings.map(({ ref, name }) => ({ value: ref, text: `${ref}: ${name}` })),
    row.meeting,
    'Choose the meeting',
  );
  const number = input(row.number);
  const due = input(row.due);
  const owner = input(row.ownerPost);
  const words = element('textarea');
  words.value = row.text;
  words.style.minHeight = '4rem';
  fields.append(
    legend,
    field('Decision', words, `text-${index}`),
    ...(row.reason === '' ? [] : [element('p', `Before it or as its reason: ${row.reason}`, { class: 'hint' })]),
    side(field('Kind', kind, `kind-${index}`), field('Number', number, `number-${index}`), field('Meeting', meeting, `meeting-${index}`)),
    side(field('Due', due, `due-${index}`), field('Owner (post)', owner, `owner-${index}`)),
  );
  const read = (): Row | undefined =>
    tick.checked
      ? {
          ...row,
          kind: kind.value,
          meeting: meeting.value,
          number: number.value,
          due: due.value,
          ownerPost: owner.value,
          text: words.value,
        }
      : undefined;
  return { fields, read };
}

byId('request').addEventListener('submit', (event) => {
  event.preventDefault();
  const request = { text: byId<HTMLTextAreaElement>('text').value, meeting: byId<HTMLSelectElement>('meeting').value };
  void ask<Found>('readMinutesText', request).then((answer) => {
    const { rows = [], remarks = [] } = answer?.details ?? {};
    const made = rows.map(rowFields);
    shown = made.map(({ read }) => read);
    byId('remarks').replaceChildren(...remarks.map((remark) => element('li', remark)));
    byId('rows').replaceChildren(...made.map(({ fields }) => fields));
    byId('confirm').hidden = rows.length === 0;
  });
});

byId('add').addEventListener('click', () => {
  const rows = shown.flatMap((read) => read() ?? []);
  void ask('addDecisions', { rows }).then((answer) => {
    if (answer !== undefined) say(answer.message, 'done');
  });
});

byId('close').addEventListener('click', closeDialog);

void ask<Choices>('minutesChoices').then((answer) => {
  meetings = answer?.details?.meetings ?? [];
  fillSelect(
    byId('meeting'),
    meetings.map(({ ref, name }) => ({ value: ref, text: `${ref}: ${name}` })),
    'As the minutes say',
  );
});
