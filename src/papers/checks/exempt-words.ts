import type { Action, Plan, ReportTextRow } from '../../plan/model.ts';
import { placeOf } from '../../workbook/places.ts';
import { unescapeXml } from '../document/xml.ts';
import type { DocxParts } from '../document/zip.ts';
import { found } from './check.ts';
import type { Found } from './check.ts';

/** So many words in a row are taken for a quotation; shorter exempt texts are looked for whole. */
const RUN = 6;
/** Below this a whole text is too common to tell ("Not started"). */
const FEWEST_LETTERS = 12;

interface Source {
  readonly place: string;
  readonly texts: readonly string[];
}

/** Words of exempt rows that stand in any part of the Word file. The place is named; the words are not repeated. */
export function exemptWordsIn(document: DocxParts, plan: Plan): readonly Found[] {
  const sources = exemptSources(plan);
  if (sources.length === 0) return [];
  const common = new Set(publicTexts(plan).flatMap((text) => runsOf(text)));
  const parts = document.names
    .filter((name) => /\.(?:xml|rels)$/.test(name))
    .map((name) => ({ name, runs: ` ${plainRuns(partText(document.text(name) ?? ''))} ` }));
  return sources.flatMap(({ place, texts }) => {
    const runs = texts.flatMap((text) => runsOf(text)).filter((run) => !common.has(run));
    const part = parts.find(({ runs: words }) => runs.some((run) => words.includes(` ${run} `)));
    return part === undefined
      ? []
      : [
          found(
            place,
            `holds exempt words that stand in the public copy (${part.name}). Take them out of the public text, or write the exempt copy.`,
          ),
        ];
  });
}

function exemptSources(plan: Plan): readonly Source[] {
  return [
    ...plan.actions
      .filter((action) => !action.isPublic)
      .map((action) => ({
        place: placeOf({ of: 'actions', row: action.row, part: action.ref }),
        texts: tellingTexts(action, plan),
      })),
    ...plan.reportText
      .filter((row) => !row.isPublic)
      .map((row) => ({ place: placeOf({ of: 'reportText', row: row.row }), texts: reportTexts(row) })),
  ];
}

/** The inspectors' words and the key are public whoever else uses them. What officers copied into a public row is not excused. */
function publicTexts(plan: Plan): readonly string[] {
  return [...plan.recommendations.map((each) => each.text), ...plan.statusKey.map((row) => row.meaning)];
}

/** The fields in which many rows say the same: a sentence that a public row has as well gives nothing away. */
const SHARED_FIELDS = ['latestUpdate', 'pathToGreen', 'successMeasure', 'evidence'] as const;

/** What an exempt row alone says. */
function tellingTexts(action: Action, plan: Plan): readonly string[] {
  const own = SHARED_FIELDS.filter((name) => !plan.actions.some((other) => other.isPublic && other[name] === action[name])).map(
    (name) => action[name],
  );
  return [action.action, action.publicWording, action.escalationReason, action.override?.reason ?? '', ...own];
}

function reportTexts(row: ReportTextRow): readonly string[] {
  return [row.text, row.publicInterest];
}

/** The words of a part, whatever its XML: paragraphs apart, tags out. */
function partText(xml: string): string {
  return unescapeXml(xml.replace(/<\/w:p>|<w:(?:tab|br|cr)\b[^>]*\/>/g, ' ').replace(/<[^>]*>/g, ''));
}

function plainRuns(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');
}

/** Every stretch of six words; a shorter text as a whole, where it is long enough to tell. */
function runsOf(text: string): readonly string[] {
  const words = plainRuns(text)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length < RUN) return words.join('').length >= FEWEST_LETTERS && words.length > 1 ? [words.join(' ')] : [];
  return Array.from({ length: words.length - RUN + 1 }, (_, at) => words.slice(at, at + RUN).join(' '));
}
