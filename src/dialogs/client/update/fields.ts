import { element, fillSelect } from '../shared/page.ts';
import type { Field, Words } from './action.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Asked only of what is Amber or Red, or says something there already. */
const OF_EXCEPTIONS = ['cause', 'pathToGreen'];

/** The fields of the form: one label and control each, as the tab describes them. */
export class Fields {
  private readonly controls = new Map<string, Control>();
  private readonly holders = new Map<string, HTMLElement>();

  constructor(
    private readonly described: readonly Field[],
    private readonly parent: HTMLElement,
  ) {}

  /** Shows what the action says. Columns that the tab does not have are left out. */
  show(words: Words): void {
    this.controls.clear();
    this.holders.clear();
    const shown = this.described.filter(({ field }) => words[field] !== undefined);
    this.parent.replaceChildren(...shown.map((field) => this.fieldOf(field, words[field.field] ?? '')));
  }

  private fieldOf(described: Field, words: string): HTMLElement {
    const { field, heading, help, isLong } = described;
    const control = controlOf(described, words);
    control.id = `field-${field}`;
    const holder = element('div');
    holder.append(element('label', heading, { for: control.id }));
    if (isLong) {
      holder.append(element('p', help, { class: 'hint', id: `help-${field}` }));
      control.setAttribute('aria-describedby', `help-${field}`);
    }
    holder.append(control);
    this.controls.set(field, control);
    this.holders.set(field, holder);
    return holder;
  }

  /** Asks for a cause and a path to green where the status does. */
  askForException(isException: boolean): void {
    for (const field of OF_EXCEPTIONS) {
      const holder = this.holders.get(field);
      if (holder !== undefined) holder.hidden = !isException && this.words[field] === '';
    }
  }

  set(field: string, words: string): void {
    const control = this.controls.get(field);
    if (control === undefined) return;
    if (control instanceof HTMLSelectElement) offer(control, words);
    control.value = words;
  }

  /** What stands in the form now. */
  get words(): Words {
    return Object.fromEntries([...this.controls].map(([field, { value }]) => [field, value.trim()]));
  }

  /** What stands there now and is not what was shown. */
  changedFrom(seen: Words): Words {
    return Object.fromEntries(Object.entries(this.words).filter(([field, words]) => words !== (seen[field] ?? '')));
  }
}

function controlOf({ field, choices, isLong }: Field, words: string): Control {
  const control =
    choices.length > 0
      ? element('select')
      : isLong
        ? element('textarea')
        : element('input', '', { type: 'text', autocomplete: 'off', ...(field === 'percent' ? { inputmode: 'numeric' } : {}) });
  if (control instanceof HTMLSelectElement) {
    fillSelect(
      control,
      choices.map((choice) => ({ value: choice, text: choice })),
      'Nothing entered',
    );
    offer(control, words);
  }
  control.value = words;
  return control;
}

/** Words that are not among the choices can be kept as they stand. */
function offer(control: HTMLSelectElement, words: string): void {
  if (![...control.options].some(({ value }) => value === words))
    control.append(element('option', `${words} (as typed)`, { value: words }));
}
