import type { Random } from './random.ts';

/** Values of each kind, right and wrong, made without the product's own code so that the two can disagree. */

const CHECK_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

function upnLetter(rest: string): string {
  const sum = [...rest].reduce((total, sign, at) => total + (at + 2) * (/\d/.test(sign) ? Number(sign) : CHECK_LETTERS.indexOf(sign)), 0);
  return CHECK_LETTERS[sum % 23] as string;
}

export function upn(random: Random, isRight: boolean): string {
  const isTemporary = random.whole(0, 4) === 0;
  const rest = random.figures(11) + (isTemporary ? random.one([...CHECK_LETTERS]) : random.figures(1));
  const right = upnLetter(rest);
  const letter = isRight ? right : random.one([...CHECK_LETTERS].filter((each) => each !== right));
  const number = letter + rest;
  return random.whole(0, 5) === 0 ? number.toLowerCase() : number;
}

export function nhsNumber(random: Random, isRight: boolean): string {
  for (;;) {
    const nine = random.one(['4', '6', '7', '9']) + random.figures(8);
    const sum = [...nine].reduce((total, figure, at) => total + Number(figure) * (10 - at), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check === 10) continue;
    const ten = nine + String(isRight ? check : (check + random.whole(1, 9)) % 10);
    const gap = random.one([' ', '-', '', '\u00a0']);
    return `${ten.slice(0, 3)}${gap}${ten.slice(3, 6)}${gap}${ten.slice(6)}`;
  }
}

export function nationalInsurance(random: Random, isRight: boolean): string {
  const prefix = isRight
    ? random.one(['AB', 'CE', 'JK', 'PW', 'SR', 'TX', 'YZ', 'HJ', 'LM', 'NN'])
    : random.one(['DA', 'FB', 'QQ', 'UV', 'IA', 'BG', 'GB', 'NK', 'TN', 'ZZ', 'AO']);
  const gap = random.one(['', ' ', '-']);
  const figures = random.figures(6);
  const number = [prefix, figures.slice(0, 2), figures.slice(2, 4), figures.slice(4), random.one(['A', 'B', 'C', 'D'])].join(gap);
  return random.whole(0, 4) === 0 ? number.toLowerCase() : number;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export function aDate(random: Random, from = 2006, to = 2024): string {
  const day = random.whole(1, 28);
  const month = random.whole(1, 12);
  const year = random.whole(from, to);
  const two = (number: number): string => String(number).padStart(2, '0');
  const name = MONTHS[month - 1] as string;
  return random.one([
    `${day}/${month}/${year}`,
    `${two(day)}/${two(month)}/${year}`,
    `${two(day)}.${two(month)}.${String(year).slice(2)}`,
    `${day}.${month}.${String(year).slice(2)}`,
    `${two(day)}-${two(month)}-${year}`,
    `${year}-${two(month)}-${two(day)}`,
    `${day} ${name} ${year}`,
    `${day}th ${name} ${year}`,
    `${day} ${name.slice(0, 3)} ${year}`,
  ]);
}

export function postcode(random: Random): string {
  const outward = random.one(['BL9', 'M60', 'SW1A', 'EC1A', 'CR2', 'DN55', 'W1A', 'LU1', 'CW1', 'B33', 'OX4', 'NE1', 'PL4', 'YO31']);
  const letters = 'ABDEFGHJLNPQRSTUWXYZ';
  const inward = `${random.whole(0, 9)}${random.one([...letters])}${random.one([...letters])}`;
  const form = random.whole(0, 3);
  if (form === 0) return `${outward}${inward}`;
  const small = `${outward} ${inward}`.toLowerCase();
  if (form === 1 && !/\d(?:st|nd|rd|th)$/.test(small)) return small;
  return `${outward} ${inward}`;
}

export function phone(random: Random): string {
  const tail = random.figures(3) + random.figures(3);
  return random.one([
    `07${random.figures(3)} ${tail}`,
    `07${random.figures(3)}${tail}`,
    `+44 7${random.figures(3)} ${tail}`,
    `0161 ${random.figures(3)} ${random.figures(4)}`,
    `01204 ${tail}`,
    `(020) ${random.figures(4)} ${random.figures(4)}`,
    `07${random.figures(3)}-${tail}`,
    `0044 7${random.figures(3)} ${tail}`,
  ]);
}

const FIRST_NAMES = (
  'Ethan Mia Noah Olivia James Aisha Mohammed Zoë Niamh Siobhán Thomas Agnes Lewis Charlie Lily-Mae Jayden Kacper Zuzanna Ayaan Fatima ' +
  'Ravi Priya Chidi Ngozi D’Andre Amelia-Rose Harley Ashton Preston Riley Bradley Isla Freya Callum Rhy' +
  's Seren Tyrone Destiny Summer Autumn ' +
  'Jasmine Kian Łukasz Renée Chloe Oscar Leo Max Ivy Ada Bo'
).split(' ');
const LAST_NAMES =
  'Jones Smith Patel O’Brien Kowalski Ahmed Williams-Hall Okafor Taylor Evans Nguyen Murphy Brown Khan McDonald Hughes'.split(' ');

export function firstName(random: Random): string {
  return random.one(FIRST_NAMES);
}

export function childName(random: Random): string {
  return random.whole(0, 2) === 0 ? `${firstName(random)} ${random.one(LAST_NAMES)}` : firstName(random);
}

export function initials(random: Random): string {
  const [one, two] = [random.one([...'BDEFGJKLMNORSTVWYZ']), random.one([...'BDFGJKLNORTVWYZ'])];
  const pair = `${one}${two}`;
  const taken = ['LA', 'SW', 'TM', 'DD', 'RI', 'VA', 'OK', 'FE', 'EU', 'MP', 'SM', 'TL', 'TV', 'GP', 'EH', 'KS'];
  if (taken.includes(pair)) return initials(random);
  return random.one([pair, `${one}.${two}.`, pair]);
}

const AGE_WORDS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
];

export function age(random: Random): string {
  const years = random.whole(1, 17);
  return random.whole(0, 3) === 0 ? (AGE_WORDS[years - 1] as string) : String(years);
}

export function ageInFigures(random: Random): string {
  return String(random.whole(1, 17));
}
