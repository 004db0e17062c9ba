import type { Problem } from '../../plan/problem.ts';
import { problem } from '../../plan/problem.ts';
import { counted } from '../../words/words.ts';
import { illegalCharacters, xmlText } from '../document/xml.ts';
import type { Place } from '../paper.ts';

/** Takes out what no Word file can hold, and says so. */
export function cleaned(text: string, place: Place, problems: Problem[]): string {
  const count = illegalCharacters(text.replace(/\r\n?/g, '\n'));
  if (count > 0) {
    problems.push(
      problem(
        place,
        'characters-removed',
        `${counted(count, 'character')} that no Word file can hold ${count === 1 ? 'was' : 'were'} left out of the paper. ` +
          'Type the text again in this cell.',
      ),
    );
  }
  return xmlText(text);
}
