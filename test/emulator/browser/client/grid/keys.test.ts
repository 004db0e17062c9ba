import { keyDeed } from '../../../../../emulator/browser/client/grid/keys.ts';

/** "Ctrl+Shift+z" */
function pressed(name: string) {
  const parts = name.split('+');
  const key = parts.pop() ?? '';
  const has = (part: string): boolean => parts.includes(part);
  return keyDeed({ key, ctrlKey: has('Ctrl'), metaKey: has('Meta'), shiftKey: has('Shift'), altKey: has('Alt') });
}

describe('a key in the sheet', () => {
  it.each([
    ['ArrowDown', { do: 'move', step: [1, 0], stretch: false }],
    ['Shift+ArrowLeft', { do: 'move', step: [0, -1], stretch: true }],
    ['Ctrl+ArrowRight', { do: 'jump', step: [0, 1], stretch: false }],
    ['Ctrl+Shift+ArrowUp', { do: 'jump', step: [-1, 0], stretch: true }],
    ['PageDown', { do: 'page', direction: 1, stretch: false }],
    ['Home', { do: 'edge', side: 'start', corner: false, stretch: false }],
    ['Ctrl+End', { do: 'edge', side: 'end', corner: true, stretch: false }],
    ['F2', { do: 'edit' }],
    ['Enter', { do: 'edit' }],
    ['Shift+Enter', { do: 'step', step: [-1, 0] }],
    ['x', { do: 'edit', typed: 'x' }],
    ['é', { do: 'edit', typed: 'é' }],
    ['Ctrl+z', { do: 'command', command: 'undo' }],
    ['Meta+z', { do: 'command', command: 'undo' }],
    ['Ctrl+Shift+Z', { do: 'command', command: 'redo' }],
    ['Ctrl+y', { do: 'command', command: 'redo' }],
    ['Ctrl+d', { do: 'command', command: 'fill down' }],
    ['Ctrl+r', { do: 'command', command: 'fill right' }],
    ['Ctrl+f', { do: 'command', command: 'find' }],
    ['Ctrl+h', { do: 'command', command: 'replace' }],
    ['Delete', { do: 'command', command: 'clear' }],
    ['Backspace', { do: 'command', command: 'clear' }],
    ['Alt+ArrowDown', { do: 'command', command: 'filter' }],
    ['Shift+F10', { do: 'command', command: 'menu' }],
    ['Ctrl+ ', { do: 'choose', what: 'columns' }],
    ['Shift+ ', { do: 'choose', what: 'rows' }],
    ['Ctrl+a', { do: 'choose', what: 'all' }],
  ])('%s means %j', (name, deed) => {
    expect(pressed(name)).toEqual(deed);
  });

  it.each(['Ctrl+c', 'Ctrl+x', 'Ctrl+v', 'Ctrl+Shift+v', 'Ctrl+t', 'Tab', 'Escape', 'F5', 'Alt+d', 'Shift', 'Control'])(
    '%s is left to the browser',
    (name) => {
      expect(pressed(name)).toBeUndefined();
    },
  );
});
