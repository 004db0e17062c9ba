import { gradeOn, readGrade, scaleOf } from '../../plan/inspections/grade-scales.ts';

/** Grades as reports print them, the longest first. */
const GRADES = 'requires?\\s+improvement(?:\\s+to\\s+be\\s+good)?|outstanding|good|adequate|satisfactory|inadequate';

/** A grade at the end of a label's line, after a tab, a colon, a dash or a space; "Grade 3 (adequate)" and "Good (2019: Good)" too. */
export const LABEL_AND_GRADE = new RegExp(
  `^(.{3,160}?)(\\s*\\t\\s*|\\s*[:–—]\\s*|\\s+-\\s+|` +
    `\\s+)(?:grade\\s*\\d\\s*)?\\(?(${GRADES})\\)?(?:\\s*\\((?:\\d{4}[^)]{0,40}|` +
    `[^)]{0,30}\\d{4})\\))?\\.?$`,
  'i',
);
export const GRADE_ALONE = new RegExp(`^(?:grade\\s*\\d\\s*)?\\(?(${GRADES})\\)?(?:\\s*\\(\\d{4}[^)]{0,40}\\))?\\.?$`, 'i');
export const GRADE_PATTERN = GRADES;

/** The grade as the framework's own scale writes it; '' where the scale has no such grade. */
export function gradeInScale(framework: string, words: string): string {
  const plain = words.replace(/\s+/g, ' ').replace(/^require /i, 'requires ');
  const scale = scaleOf(framework);
  return (scale === undefined ? readGrade(framework, plain) : gradeOn(scale, plain))?.words ?? '';
}

const LONGEST = ['requires', 'improvement', 'to', 'be', 'good'];

/** "Requires" on one line, "improvement to" on the next, "be good" on a third: true where the next line goes on with the grade. */
export function gradeGoesOn(line: string, next: string): boolean {
  const said = line.toLowerCase().split(/\s+/);
  const more = next.toLowerCase().trim().split(/\s+/);
  return LONGEST.some((_, count) => {
    const begun = LONGEST.slice(0, count);
    const isBegun =
      count > 0 &&
      begun.every((word, at) => said[said.length - count + at] === word || (at === 0 && said[said.length - count] === 'require'));
    return isBegun && more.length > 0 && more.every((word, at) => LONGEST[count + at] === word);
  });
}
