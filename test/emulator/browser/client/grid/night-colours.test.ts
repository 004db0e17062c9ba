import fc from 'fast-check';
import { contrast, nightColours } from '../../../../../emulator/browser/client/grid/night-colours.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('cells on a dark screen', () => {
  it('have text that can be read, whatever the sheet’s colours', () => {
    fc.assert(
      fc.property(fc.option(colour, { nil: undefined }), fc.option(colour, { nil: undefined }), (background, color) => {
        const look = { ...(background === undefined ? {} : { background }), ...(color === undefined ? {} : { color }) };
        const night = nightColours(look);
        expect(contrast(night.color, night.background)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it.each([
    [{ background: '#b3261e', color: '#ffffff' }, { background: '#b3261e', color: '#ffffff' }, 'a status keeps its colour'],
    [{}, { background: '#1d1f20', color: '#f1f1f1' }, 'plain paper turns dark'],
    [{ color: '#0b0c0c' }, { background: '#1d1f20', color: '#ffffff' }, 'black words on plain paper turn light'],
  ])('%j become %j: %s', (look, night) => {
    expect(nightColours(look)).toEqual(night);
  });
});
