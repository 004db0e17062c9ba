import type { DropdownView } from '../../protocol/look-view.ts';
import { element } from '../dom.ts';
import { ChoiceList } from './choice-list.ts';

export type Leave = 'stay' | 'down' | 'up' | 'right' | 'left';

export interface Editing {
  readonly cell: HTMLTableCellElement;
  readonly label: string;
  /** What the cell holds. */
  readonly text: string;
  /** What has been typed to begin with, in place of that. */
  readonly typed?: string;
  readonly dropdown?: DropdownView;
  /** The new text, or undefined when the officer gave up; and where to go next. */
  done(text: string | undefined, leave: Leave): void;
}

/** Lines of a text box at most; longer texts scroll. */
const MOST_LINES = 8;
const CHARACTERS_OF_A_LINE = 60;

/** Puts an editor into a cell: options where the cell has a list, a box of text elsewhere. */
export function editCell(editing: Editing): void {
  let ended = false;
  const end = (text: string | undefined, leave: Leave): void => {
    if (ended) return;
    ended = true;
    editing.done(text, leave);
  };
  const { cell, dropdown, label, text, typed } = editing;
  const choices =
    dropdown === undefined ? undefined : new ChoiceList(dropdown.options, label, text, typed, (option) => end(option, 'stay'));
  const field = choices?.field ?? textBox(label, typed ?? text);
  field.addEventListener('keydown', (event) => onKey(event as KeyboardEvent, field, choices, end));
  field.addEventListener('blur', () => end(field.value, 'stay'));
  cell.replaceChildren(field, ...(choices === undefined ? [] : [choices.list]));
  cell.classList.add('editing');
  field.focus();
  if (choices !== undefined && typed === undefined) field.select();
  else field.setSelectionRange(field.value.length, field.value.length);
}

function textBox(label: string, text: string): HTMLTextAreaElement {
  const lines = text.split('\n').length + Math.floor(text.length / CHARACTERS_OF_A_LINE);
  const box = element('textarea', { 'aria-label': label, rows: Math.min(MOST_LINES, Math.max(2, lines)) });
  box.value = text;
  return box;
}

type Field = HTMLTextAreaElement | HTMLInputElement;

function onKey(
  event: KeyboardEvent,
  field: Field,
  choices: ChoiceList | undefined,
  end: (text: string | undefined, leave: Leave) => void,
): void {
  event.stopPropagation();
  const newLine = event.key === 'Enter' && (event.altKey || event.ctrlKey) && choices === undefined;
  const text = choices?.value ?? field.value;
  if (newLine) field.setRangeText('\n', field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  else if (event.key === 'Enter') end(text, event.shiftKey ? 'up' : 'down');
  else if (event.key === 'Tab') end(text, event.shiftKey ? 'left' : 'right');
  else if (event.key === 'Escape') end(undefined, 'stay');
  else if (choices?.move(event.key) !== true) return;
  event.preventDefault();
}
