import type { Plan, ReportTextRow } from '../../plan/model.ts';
import { sameWords } from '../../words/words.ts';
import type { Place } from '../paper.ts';

/** The officers' words for one section of one paper, cut into paragraphs. */
interface WrittenParagraph {
  readonly text: string;
  readonly bullets: readonly string[];
  readonly place: Place;
}

/** Whose paper, and whether exempt rows may stand in it. */
interface TextFor {
  readonly body: string;
  readonly meeting: string;
}

/** The public rows of a section, for this body and meeting or for all, in the order of the sheet. */
export function publicText(plan: Pick<Plan, 'reportText'>, section: string, paper: TextFor): readonly WrittenParagraph[] {
  return rowsFor(plan, section, paper)
    .filter((row) => row.isPublic)
    .flatMap(paragraphsOf);
}

/** The exempt rows of every section of this paper. */
export function exemptText(plan: Plan, paper: TextFor): readonly ReportTextRow[] {
  return plan.reportText.filter((row) => !row.isPublic && isFor(row, paper) && row.text !== '');
}

function rowsFor(plan: Pick<Plan, 'reportText'>, section: string, paper: TextFor): readonly ReportTextRow[] {
  return plan.reportText.filter((row) => sameWords(row.section, section) && isFor(row, paper) && row.text !== '');
}

function isFor(row: ReportTextRow, paper: TextFor): boolean {
  return (row.body === '' || row.body === paper.body) && (row.meeting === '' || row.meeting === paper.meeting);
}

/** A cell may hold several paragraphs, an empty line apart; lines that start with a hyphen or bullet are its list. */
function paragraphsOf(row: ReportTextRow): readonly WrittenParagraph[] {
  const place: Place = { of: 'reportText', row: row.row, field: 'text' };
  return row.text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const lines = part.split('\n');
      const isBullet = (line: string): boolean => /^\s*[-–•*]\s+\S/.test(line);
      return {
        text: lines
          .filter((line) => !isBullet(line))
          .join('\n')
          .trim(),
        bullets: lines.filter(isBullet).map((line) => line.replace(/^\s*[-–•*]\s+/, '').trim()),
        place,
      };
    });
}
