/** What a spreadsheet's locale decides about typing and showing. */
export interface SpreadsheetLocale {
  /** "en_GB" */
  readonly name: string;
  /** The order in which figures of a date are read. */
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd';
  readonly dateFormat: string;
  readonly dateTimeFormat: string;
  readonly decimal: '.' | ',';
  readonly thousands: ',' | '.' | ' ';
  readonly currency: string;
}

const english = { decimal: '.', thousands: ',' } as const;

/** The locales whose habits are known here; another falls back on the first. */
const LOCALES: readonly SpreadsheetLocale[] = [
  { name: 'en_GB', dateOrder: 'dmy', dateFormat: 'dd/MM/yyyy', dateTimeFormat: 'dd/MM/yyyy HH:mm:ss', currency: '£', ...english },
  { name: 'en_US', dateOrder: 'mdy', dateFormat: 'M/d/yyyy', dateTimeFormat: 'M/d/yyyy H:mm:ss', currency: '$', ...english },
  { name: 'en_IE', dateOrder: 'dmy', dateFormat: 'dd/MM/yyyy', dateTimeFormat: 'dd/MM/yyyy HH:mm:ss', currency: '€', ...english },
  { name: 'en_AU', dateOrder: 'dmy', dateFormat: 'dd/MM/yyyy', dateTimeFormat: 'dd/MM/yyyy H:mm:ss', currency: '$', ...english },
  {
    name: 'de_DE',
    dateOrder: 'dmy',
    dateFormat: 'dd.MM.yyyy',
    dateTimeFormat: 'dd.MM.yyyy HH:mm:ss',
    currency: '€',
    decimal: ',',
    thousands: '.',
  },
  {
    name: 'fr_FR',
    dateOrder: 'dmy',
    dateFormat: 'dd/MM/yyyy',
    dateTimeFormat: 'dd/MM/yyyy HH:mm:ss',
    currency: '€',
    decimal: ',',
    thousands: ' ',
  },
  {
    name: 'sv_SE',
    dateOrder: 'ymd',
    dateFormat: 'yyyy-MM-dd',
    dateTimeFormat: 'yyyy-MM-dd HH:mm:ss',
    currency: 'kr',
    decimal: ',',
    thousands: ' ',
  },
];

/** The habits of a locale such as "en_GB" (or "en-GB", or "en"). */
export function localeByName(name: string): SpreadsheetLocale {
  const wanted = name.replace('-', '_');
  const found =
    LOCALES.find((locale) => locale.name === wanted) ??
    (wanted === 'en' ? LOCALES[1] : LOCALES.find((locale) => locale.name.startsWith(wanted.slice(0, 2))));
  return { ...(found ?? LOCALES[0]!), name: wanted };
}
