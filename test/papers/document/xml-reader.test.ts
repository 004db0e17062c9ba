import { DOMParser } from '../../../src/papers/document/xml-reader.ts';

const overrides = (xml: string, name = 'Override') => new DOMParser().parseFromString(xml).getElementsByTagName(name);

describe('the reader that docxtemplater is given', () => {
  it('lists elements of a name in order, and no others of a longer name', () => {
    const xml =
      '<?xml version="1.0"?><Types><Override PartName="/a"/><Overrides PartName="/b"/><Override PartName="/c"></Override></Types>';
    expect(overrides(xml).map((each) => each.getAttribute('PartName'))).toEqual(['/a', '/c']);
  });

  it.each([
    ['<Override PartName="/a"/>', '/a', 'double quotes'],
    ["<Override PartName='/a'/>", '/a', 'single quotes'],
    ['<Override ContentType="x"\n PartName = "/a"/>', '/a', 'lines and spaces between attributes'],
    ['<Override PartName="/a&amp;b&#x41;"/>', '/a&bA', 'characters written as entities'],
    ['<Override OtherPartName="/a"/>', null, 'an attribute whose name only ends like it'],
  ] as readonly (readonly [string, string | null, string])[])('reads %s as %s: %s', (xml, value, _because) => {
    expect(overrides(`<Types>${xml}</Types>`)[0]?.getAttribute('PartName')).toBe(value);
  });

  it('throws where a tag is not closed', () => {
    expect(() => overrides('<Types><Override PartName="/a"</Types>')).toThrow();
  });
});
