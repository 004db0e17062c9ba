import { inflatedText, unpackedWords } from '../../words/packed-words.ts';
/*! First names as name-to-gender (MIT; from public data of the US Social Security Administration) and @faker-js/faker (MIT) carry them. */
import { packed } from './given-names.json';

/** A first name, or a first name that is an English word as well: "Ethan", "Grace". */
export type GivenName = 'name' | 'name or word';

let names: ReadonlyMap<string, GivenName> | undefined;

/** Unpacked when a name is first asked for: most runs look for none. */
function allNames(): ReadonlyMap<string, GivenName> {
  if (names === undefined) {
    const [alone = [], words = []] = inflatedText(packed.join('')).split('|').map(unpackedWords);
    names = new Map<string, GivenName>([
      ...alone.map((name) => [name, 'name'] as const),
      ...words.map((name) => [name, 'name or word'] as const),
    ]);
  }
  return names;
}

/**
 * Whether somebody is called so, by the lists of `scripts/given-names.ts`: however it is written, with or without its marks;
 * of a double name the first is looked up. Names of fewer than three letters are not known.
 */
export function givenName(word: string): GivenName | undefined {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[łŁ]/g, 'l').toLowerCase();
  return allNames().get(plain.split(/[-’']/)[0] ?? '') ?? allNames().get(plain.replace(/[-’']/g, ''));
}
