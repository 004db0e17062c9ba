import type { PaperFormat } from '../../plan/model.ts';
import { openZip } from '../document/zip.ts';
import { FORMATS, PLAINEST_FORMAT } from '../formats/formats.ts';
import { tagsOf } from './template-tags.ts';

/**
 * Which format's structure a clerk's template follows: the one that alone has what it asks for (`knownBy`), or else the
 * one with the shortest cover that has every label of the template's, or else the plainest.
 */
export function formatOfTemplate(bytes: Uint8Array | readonly number[]): PaperFormat {
  const names = tagsOf(openZip(bytes, (name) => name === BODY).text(BODY) ?? '').map((tag) => tag.name);
  const formats = Object.values(FORMATS);
  const known = formats.find(({ knownBy }) => knownBy.some((name) => names.includes(name)));
  if (known !== undefined) return known.letter;
  const covers = names.filter((name) => name.startsWith('cover.')).map((name) => name.slice('cover.'.length));
  const byCover = formats
    .filter(({ fields }) => covers.length > 0 && covers.every((cover) => fields.some(({ key }) => key === cover)))
    .sort((one, other) => one.fields.length - other.fields.length);
  return (byCover[0] ?? PLAINEST_FORMAT).letter;
}

const BODY = 'word/document.xml';
