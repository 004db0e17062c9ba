import { MONTH_NAMES, plainDate } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

const MONTHS = MONTH_NAMES.map((name) => name.slice(0, 3).toLowerCase());
const fullYear = (text: string): number => (text.length <= 2 ? 2000 + Number(text) : Number(text));

/** A whole date typed as text: 31/08/2016, 31.8.16, 31 August 2016, 2016-08-31. British order always. */
export function dateFromText(text: string): PlainDate | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return plainDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const british = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/.exec(text);
  if (british) return plainDate(fullYear(british[3] ?? ''), Number(british[2]), Number(british[1]));
  const words = /^(?:[a-z]+day,? )?(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4}|\d{2})$/i.exec(text);
  if (!words) return undefined;
  return plainDate(fullYear(words[3] ?? ''), MONTHS.indexOf((words[2] ?? '').toLowerCase()) + 1, Number(words[1]));
}

/** A date kept by a spreadsheet as days since 30 December 1899; `undefined` outside the years 2000 to 2099. */
export function dateFromSerial(serial: number): PlainDate | undefined {
  if (!Number.isFinite(serial) || serial < 36526 || serial > 73050) return undefined;
  return new Date(Math.floor(serial - 25569) * 86_400_000).toISOString().slice(0, 10) as PlainDate;
}
