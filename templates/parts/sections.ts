import type { Paragraph, Table } from 'docx';
import { progressBar } from './progress-bar.ts';
import { bullet, each, heading, paragraphs, words } from './text.ts';

/** Every section of the format: its heading, the progress bar where it tells the progress, its paragraphs. */
export function sections(level: 1 | 2 | 3): (Paragraph | Table)[] {
  return each<Paragraph | Table>('sections', heading(level, '{heading}'), ...each('hasProgressBar', ...progressBar()), ...paragraphs());
}

/** A heading and the list under it. */
export function list(level: 1 | 2 | 3, name: string, of: string): Paragraph[] {
  return [heading(level, name), ...each(of, bullet('{text}'))];
}

/** Who answers questions, and how to reach them. */
export function contact(level: 1 | 2 | 3, name: string): Paragraph[] {
  return [heading(level, name), words('{meeting.contactOfficer}'), ...each('contactDetails', words('{text}'))];
}
