import { element } from '../shared/page.ts';
import type { Changed } from './action.ts';

/** Both versions of what somebody changed meanwhile; the officer chooses where both changed the same. */
export class BothVersions {
  private readonly undecided = new Set<string>();

  constructor(
    private readonly parent: HTMLElement,
    private readonly choose: (field: string, words: string) => void,
  ) {}

  show(fields: readonly Changed[]): void {
    this.undecided.clear();
    this.parent.replaceChildren(...fields.map((field) => this.versions(field)));
  }

  private versions(changed: Changed): HTMLElement {
    const { field, heading, seen, now, wanted } = changed;
    const holder = element('fieldset');
    holder.append(element('legend', heading), element('p', `When you opened it: ${said(seen)}`, { class: 'hint' }));
    if (wanted === undefined) {
      holder.append(element('p', `Now: ${said(now)}`));
      return holder;
    }
    this.undecided.add(field);
    holder.append(this.option(changed, 'theirs', 'Now', now), this.option(changed, 'mine', 'Yours', wanted));
    return holder;
  }

  private option({ field }: Changed, whose: string, label: string, words: string): HTMLElement {
    const id = `${field}-${whose}`;
    const line = element('label', '', { class: 'choice', for: id });
    const radio = element('input', '', { type: 'radio', name: `choice-${field}`, id });
    radio.addEventListener('change', () => {
      this.undecided.delete(field);
      this.choose(field, words);
    });
    line.append(radio, element('span', `${label}: ${said(words)}`));
    return line;
  }

  /** True while a choice is still to be made. */
  get isOpen(): boolean {
    return this.undecided.size > 0;
  }
}

const said = (words: string): string => (words === '' ? 'nothing' : words);
