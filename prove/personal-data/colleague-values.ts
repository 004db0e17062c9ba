/** Values as another hand writes them: groups, signs and words that the first corpus does not use. */
import type { Random } from './random.ts';
import { nationalInsurance, nhsNumber, upn } from './values.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const ORDINALS = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
  'seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth'
).split(' ');

const suffix = (day: number): string =>
  day % 10 === 1 && day !== 11 ? 'st' : day % 10 === 2 && day !== 12 ? 'nd' : day % 10 === 3 && day !== 13 ? 'rd' : 'th';

/** A day in any of the ways in which minutes, e-mails and case notes give it. */
export function writtenDay(random: Random, from = 2007, to = 2023): string {
  const [day, month, year] = [random.whole(1, 24), random.whole(1, 12), random.whole(from, to)];
  const name = MONTHS[month - 1] ?? '';
  const short = String(year).slice(2);
  const two = (number: number): string => String(number).padStart(2, '0');
  return random.one([
    `${day}/${month}/${short}`,
    `${two(day)}/${two(month)}/${year}`,
    `${day}.${month}.${year}`,
    `${two(day)} ${two(month)} ${year}`,
    `${day}${suffix(day)} ${name} ${year}`,
    `${day}${suffix(day)} of ${name}, ${year}`,
    `the ${day}${suffix(day)} of ${name} ${year}`,
    `${day} ${name.slice(0, 3)} '${short}`,
    `${day}-${name.slice(0, 3)}-${short}`,
    `${name} ${day}, ${year}`,
    `${name.slice(0, 3)} ${day}${suffix(day)} ${year}`,
    `the ${ORDINALS[day - 1] ?? ''} of ${name} ${year}`,
    `${ORDINALS[day - 1] ?? ''} ${name} ${year}`,
    `${year}/${two(month)}/${two(day)}`,
  ]);
}

const AREAS = ['bl', 'm', 'ol', 'ls', 'wn', 'sk', 'hx', 'ng', 'cb', 'tn', 'ip', 'gl'];

/** A full postcode: in capitals, in small letters, run together. */
export function writtenPostcode(random: Random): string {
  const letters = [...'abdefghjlnpqrsuwxyz'];
  const outward = `${random.one(AREAS)}${random.whole(1, 29)}`;
  const figure = random.whole(0, 9);
  const inward = `${figure}${random.one(letters)}${random.one(letters)}`;
  if (/\d(?:st|nd|rd|th)$/.test(inward)) return writtenPostcode(random);
  const form = random.whole(0, 4);
  if (form < 2) return `${outward} ${inward}`;
  if (form === 2) return `${outward} ${inward}`.toUpperCase();
  if (form === 3) return `${outward}${inward}`.toUpperCase();
  return `${outward[0]?.toUpperCase() ?? ''}${outward.slice(1)} ${inward}`;
}

/** A private number with its prefix, brackets, dots and gaps. */
export function writtenPhone(random: Random): string {
  const f = random.figures;
  return random.one([
    `+44 (0)7${f(3)} ${f(6)}`,
    `+44 (0) 7${f(3)} ${f(3)} ${f(3)}`,
    `+447${f(9)}`,
    `(07${f(3)}) ${f(6)}`,
    `07${f(3)} ${f(3)} ${f(3)}`,
    `07${f(3)}.${f(3)}.${f(3)}`,
    `07${f(2)} ${f(4)} ${f(3)}`,
    `(0161) ${f(3)} ${f(4)}`,
    `0161-${f(3)}-${f(4)}`,
    `01706 ${f(3)} ${f(3)}`,
    `0${random.one(['113', '114', '115', '116'])} ${f(3)} ${f(4)}`,
  ]);
}

export function writtenNhs(random: Random): string {
  const figures = nhsNumber(random, true).replace(/\D/g, '');
  return random.one([
    `${figures.slice(0, 3)} ${figures.slice(3, 6)} ${figures.slice(6)}`,
    `${figures.slice(0, 3)}-${figures.slice(3, 6)}-${figures.slice(6)}`,
    figures,
    `${figures.slice(0, 3)}  ${figures.slice(3, 6)}  ${figures.slice(6)}`,
    `${figures.slice(0, 3)}.${figures.slice(3, 6)}.${figures.slice(6)}`,
  ]);
}

export function writtenInsurance(random: Random): string {
  const number = nationalInsurance(random, true).replace(/[ -]/g, '').toUpperCase();
  return random.one([
    number,
    `${number.slice(0, 2)} ${number.slice(2, 4)} ${number.slice(4, 6)} ${number.slice(6, 8)} ${number.slice(8)}`,
    `${number.slice(0, 2)} ${number.slice(2, 8)} ${number.slice(8)}`,
    `${number.slice(0, 2)}${number.slice(2, 8)} ${number.slice(8)}`,
    number.toLowerCase(),
  ]);
}

export function writtenUpn(random: Random): string {
  const number = upn(random, true).toUpperCase();
  return random.one([
    number,
    number.toLowerCase(),
    `${number.slice(0, 1)} ${number.slice(1)}`,
    `${number.slice(0, 4)} ${number.slice(4, 8)} ${number.slice(8)}`,
    `${number.slice(0, 1)}-${number.slice(1, 4)}-${number.slice(4, 8)}-${number.slice(8)}`,
  ]);
}

const FIRST = (
  'Tom Ellie Danny Keira Yusuf Ania Tariq Scarlett Reuben Maisie Connor Shanice Ibrahim Poppy Kyle Leila Marek Simran Jake Tilly ' +
  'Finley Esme Hamza Ruby Dylan Nevaeh Elif Toby Martha Zain Erin Luca Beth Kwame Sophie Rory Imogen Adeel Paige Stanley Grace Hope Jack ' +
  'Will Mark Dean Rose Daisy Jean-Luc Mary-Kate Cían Aoife'
).split(' ');
const LAST = 'Hartley Begum Nowak Cooper Sharma Mensah Walsh Hussain Pritchard Adeyemi Booth Fielding Lister Grimshaw Malik Ward'.split(
  ' ',
);

export const first = (random: Random): string => random.one(FIRST);
export const full = (random: Random): string => `${first(random)} ${random.one(LAST)}`;
export const someone = (random: Random): string => (random.whole(0, 3) === 0 ? full(random) : first(random));

/** Initials that are no abbreviation of the field's: "JH", "J.H.", "J H". */
export function letters(random: Random): string {
  const one = random.one([...'BDGHJKNRWYZ']);
  const other = random.one([...'BFGKNRWYZ']);
  return random.one([`${one}${other}`, `${one}.${other}.`, `${one}.${other}`, `${one} ${other}`]);
}

const WORDS = 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' ');
export const years = (random: Random): string => String(random.whole(2, 17));
export const yearsInWords = (random: Random): string => random.one(WORDS);
