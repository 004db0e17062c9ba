import type { Step } from './moves.ts';

/** What a key means to the grid. */
export type KeyDeed =
  | { readonly do: 'move'; readonly step: Step; readonly stretch: boolean }
  | { readonly do: 'jump'; readonly step: Step; readonly stretch: boolean }
  | { readonly do: 'page'; readonly direction: 1 | -1; readonly stretch: boolean }
  | { readonly do: 'edge'; readonly side: 'start' | 'end'; readonly corner: boolean; readonly stretch: boolean }
  | { readonly do: 'step'; readonly step: Step }
  | { readonly do: 'edit'; readonly typed?: string }
  | { readonly do: 'choose'; readonly what: 'rows' | 'columns' | 'all' }
  | { readonly do: 'command'; readonly command: GridCommand };

/** What can be asked for by a key as well as from the menus. */
export type GridCommand =
  'undo' | 'redo' | 'clear' | 'fill down' | 'fill right' | 'find' | 'find next' | 'find previous' | 'replace' | 'filter' | 'menu';

export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

const WITH_CONTROL: Readonly<Record<string, GridCommand>> = {
  z: 'undo',
  y: 'redo',
  d: 'fill down',
  r: 'fill right',
  f: 'find',
  h: 'replace',
  g: 'find next',
};

/** The keys of Google Sheets. Undefined: the key is not the grid's; Tab leaves it unless an editor is open. */
export function keyDeed(event: Key): KeyDeed | undefined {
  const { key, shiftKey: stretch, altKey } = event;
  const control = event.ctrlKey || event.metaKey;
  const arrow = ARROWS[key];
  if (altKey) return key === 'ArrowDown' && !control ? { do: 'command', command: 'filter' } : undefined;
  if (arrow !== undefined) return { do: control ? 'jump' : 'move', step: arrow, stretch };
  if (control) return withControl(key.toLowerCase(), stretch);
  return withoutControl(key, stretch);
}

function withControl(key: string, shift: boolean): KeyDeed | undefined {
  if (key === 'home' || key === 'end') return { do: 'edge', side: key === 'home' ? 'start' : 'end', corner: true, stretch: shift };
  if (key === ' ') return { do: 'choose', what: shift ? 'all' : 'columns' };
  if (key === 'a') return { do: 'choose', what: 'all' };
  if (key === 'z' && shift) return { do: 'command', command: 'redo' };
  if (key === 'g' && shift) return { do: 'command', command: 'find previous' };
  const command = WITH_CONTROL[key];
  return command === undefined || shift ? undefined : { do: 'command', command };
}

function withoutControl(key: string, shift: boolean): KeyDeed | undefined {
  switch (key) {
    case 'PageDown':
    case 'PageUp':
      return { do: 'page', direction: key === 'PageDown' ? 1 : -1, stretch: shift };
    case 'Home':
    case 'End':
      return { do: 'edge', side: key === 'Home' ? 'start' : 'end', corner: false, stretch: shift };
    case 'F2':
      return { do: 'edit' };
    case 'Enter':
      return shift ? { do: 'step', step: [-1, 0] } : { do: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { do: 'command', command: 'clear' };
    case 'ContextMenu':
      return { do: 'command', command: 'menu' };
    case 'F10':
      return shift ? { do: 'command', command: 'menu' } : undefined;
    case ' ':
      return shift ? { do: 'choose', what: 'rows' } : { do: 'edit', typed: ' ' };
    default:
      return [...key].length === 1 ? { do: 'edit', typed: key } : undefined;
  }
}
