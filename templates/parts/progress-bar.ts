import type { Paragraph } from 'docx';
import { words } from './text.ts';

/** Where the table of proportional cells goes, each with its status and "n of N" in words. */
export function progressBar(): Paragraph[] {
  return [words('{@progressBar}')];
}
