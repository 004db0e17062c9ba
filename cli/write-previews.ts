import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PreviewedMail } from '../src/tasks/summaries/preview-summaries.ts';

/** Writes each previewed message as a page and as text into `preview` among the outputs. Gives the paths. */
export function writePreviews(workbook: string, out: string | undefined, mails: readonly PreviewedMail[]): string[] {
  const folder = join(out ?? join(dirname(workbook), 'out'), 'preview');
  if (mails.length > 0) mkdirSync(folder, { recursive: true });
  return mails.flatMap(({ person, post, state, html, text }, index) => {
    const name = `${String(index + 1).padStart(4, '0')} ${state} ${person === '' ? post : person}`
      .replace(/[^A-Za-z0-9@.+ -]+/g, ' ')
      .slice(0, 80)
      .trim();
    return (
      [
        ['html', html],
        ['txt', text],
      ] as const
    ).map(([kind, content]) => {
      const path = join(folder, `${name}.${kind}`);
      writeFileSync(path, content);
      return path;
    });
  });
}
