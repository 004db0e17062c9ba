import type { DropdownView } from '../../protocol.ts';
import { element } from '../dom.ts';

export type Leave = 'stay' | 'down' | 'up' | 'right' | 'left';

export interface Editing {
  readonly cell: HTMLTableCellElement;
  readonly label: string;
  /** What the cell shows, or what has been typed to begin with. */
  readonly text: string;
  readonly dropdown?: DropdownView;
  /** The new text, or undefined when the officer gave up; and where to go next. */
  done(text: string | undefined, leave: Leave): void;
}

type Field = HTMLTextAreaElement | HTMLSelectElement | HTMLInputElement;

/** Puts an editor into a cell: a list for strict dropdowns, suggestions for others, a box of text for the rest. */
export function editCell(editing: Editing): void {
  const field = fieldOf(editing);
  let ended = false;
  const end = (text: string | undefined, leave: Leave): void => {
    if (ended) return;
    ended = true;
    editing.done(text, leave);
  };
  field.addEventListener('keydown', (event) => onKey(event as KeyboardEvent, field, end));
  field.addEventListener('blur', () => end(field.value, 'stay'));
  if (field instanceof HTMLSelectElement) field.addEventListener('input', () => end(field.value, 'stay'));
  const list = field instanceof HTMLInputElement ? [suggestions(field, editing.dropdown)] : [];
  editing.cell.replaceChildren(field, ...list);
  editing.cell.classList.add('editing');
  field.focus();
  if (!(field instanceof HTMLSelectElement)) field.setSelectionRange(field.value.length, field.value.length);
}

function fieldOf({ label, text, dropdown }: Editing): Field {
  if (dropdown === undefined) {
    const box = element('textarea', { 'aria-label': label, rows: Math.min(8, Math.max(2, text.split('\n').length + Math.floor(text.length / 60))) });
    box.value = text;
    return box;
  }
  if (!dropdown.strict) return element('input', { 'aria-label': label, list: 'cell-suggestions', value: text });
  const options = ['', ...dropdown.options.filter((option) => option !== '')];
  if (!options.includes(text)) options.push(text);
  const list = element('select', { 'aria-label': label }, ...options.map((option) => element('option', { value: option }, option === '' ? '(empty)' : option)));
  list.value = text;
  return list;
}

function suggestions(field: HTMLInputElement, dropdown: DropdownView | undefined): HTMLDataListElement {
  field.value = field.getAttribute('value') ?? '';
  return element('datalist', { id: 'cell-suggestions' }, ...(dropdown?.options ?? []).map((option) => element('option', { value: option })));
}

function onKey(event: KeyboardEvent, field: Field, end: (text: string | undefined, leave: Leave) => void): void {
  event.stopPropagation();
  const newLine = event.key === 'Enter' && (event.altKey || event.ctrlKey);
  if (newLine && field instanceof HTMLTextAreaElement) field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
  else if (event.key === 'Enter') end(field.value, event.shiftKey ? 'up' : 'down');
  else if (event.key === 'Tab') end(field.value, event.shiftKey ? 'left' : 'right');
  else if (event.key === 'Escape') end(undefined, 'stay');
  else return;
  event.preventDefault();
}
