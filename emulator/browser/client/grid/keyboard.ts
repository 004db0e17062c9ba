import type { Grid } from './grid.ts';
import type { GridCommand, KeyDeed } from './keys.ts';
import { keyDeed } from './keys.ts';
import { edge, jumped } from './moves.ts';
import type { Joining } from './selection.ts';

/**
 * Works the grid by keyboard. Tab goes to the next cell, as in Google Sheets, once the officer has begun to work in the
 * sheet; who only passes by, or has pressed Escape, goes on to the next part of the page.
 */
export class Keyboard {
  private working = false;

  constructor(
    private readonly grid: Grid,
    private readonly command: (command: GridCommand) => void,
  ) {
    const { box } = grid;
    box.addEventListener('keydown', (event) => this.onKey(event));
    box.addEventListener('mousedown', () => (this.working = true));
    box.addEventListener('focusin', (event) => {
      if (!box.contains(event.relatedTarget as Node | null) && !box.matches(':active')) this.working = false;
    });
  }

  private onKey(event: KeyboardEvent): void {
    if (this.grid.isEditing || this.grid.placeOf(event.target) === undefined) return;
    if (event.key === 'Escape') {
      this.working = false;
      return;
    }
    if (event.key === 'Tab' && !event.ctrlKey) return this.onTab(event);
    const deed = keyDeed(event);
    if (deed === undefined) return;
    this.working = true;
    event.preventDefault();
    this.carryOut(deed);
  }

  private onTab(event: KeyboardEvent): void {
    if (!this.working) return;
    const { data, selection } = this.grid;
    const edgeColumn = event.shiftKey ? data?.shownColumns[0] : data?.shownColumns[data.shownColumns.length - 1];
    if (selection.isOneCell && selection.active.column === edgeColumn) return;
    event.preventDefault();
    this.grid.step([0, event.shiftKey ? -1 : 1]);
  }

  private carryOut(deed: KeyDeed): void {
    const { grid } = this;
    switch (deed.do) {
      case 'move':
        return grid.move(deed.step, deed.stretch);
      case 'step':
        return grid.step(deed.step);
      case 'edit':
        return deed.typed === undefined && this.hasSeveral() ? grid.step([1, 0]) : grid.edit(deed.typed);
      case 'choose':
        return this.choose(deed.what);
      case 'command':
        return this.command(deed.command);
      case 'page':
        return this.page(deed.direction, deed.stretch);
      default:
        return this.goFar(deed);
    }
  }

  /** Enter goes through several selected cells; in one cell it edits. */
  private hasSeveral(): boolean {
    const { selection, data } = this.grid;
    return !selection.isOneCell && data?.mergeAt(selection.active) === undefined;
  }

  private goFar(deed: Extract<KeyDeed, { do: 'jump' | 'edge' }>): void {
    const { data, selection } = this.grid;
    if (data === undefined) return;
    const from = deed.stretch ? selection.end : selection.active;
    const to = deed.do === 'jump' ? jumped(data, from, deed.step) : edge(data, from, deed.side, deed.corner);
    this.grid.select(to, { joining: joiningOf(deed.stretch) });
  }

  private choose(what: 'rows' | 'columns' | 'all'): void {
    const { data, selection } = this.grid;
    if (data === undefined) return;
    const { frame } = data;
    const { active } = selection;
    if (what === 'all') selection.chooseBlock({ top: 1, left: 1, bottom: frame.rows, right: frame.columns }, active);
    else if (what === 'rows') selection.chooseRows(active.row, frame);
    else selection.chooseColumns(active.column, frame);
    this.grid.reveal({ scroll: false });
  }

  private page(direction: 1 | -1, stretch: boolean): void {
    const rows = Math.max(1, this.grid.rowsOfPage - 1);
    this.grid.move([direction * rows, 0], stretch);
  }
}

const joiningOf = (stretch: boolean): Joining => (stretch ? 'stretch' : 'alone');
