import type { PaperFormat } from '../../plan/model.ts';
import { openZip } from '../document/zip.ts';
import { FORMATS } from '../formats/formats.ts';
import { tagsOf } from './template-tags.ts';

/**
 * Which format's structure a clerk's template follows: the one that alone has what it asks for. Implications are C's,
 * the issue history D's, resolutions E's, the short lists F's; a cover with B's labels alone is B; otherwise A.
 */
export function formatOfTemplate(bytes: Uint8Array | readonly number[]): PaperFormat {
  const names = new Set(tagsOf(openZip(bytes).file('word/document.xml')?.asText() ?? '').map((tag) => tag.name));
  const has = (...wanted: readonly string[]): boolean => wanted.some((name) => names.has(name));
  if (has('implications')) return 'C';
  if (has('meetings')) return 'D';
  if (has('resolved', 'purposes')) return 'E';
  if (has('briefExceptions', 'doneSince', 'dueNext')) return 'F';
  const covers = [...names].filter((name) => name.startsWith('cover.')).map((name) => name.slice('cover.'.length));
  const ofB = new Set(FORMATS.B.fields.map(({ key }) => key));
  return covers.length > 0 && covers.every((key) => ofB.has(key)) ? 'B' : 'A';
}
