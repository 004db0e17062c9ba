import { nearestName } from '../../words/nearest-name.ts';
import type { Problem } from '../../plan/problem.ts';
import { problem } from '../../plan/problem.ts';
import { MOST_UNPACKED_BYTES, openZip, ZipTooLarge } from '../document/zip.ts';
import type { ZipArchive } from '../document/zip.ts';
import type { KnownPlaceholders } from '../placeholders/known-placeholders.ts';
import { knownPlaceholders } from '../placeholders/known-placeholders.ts';
import { partFaults } from './template-parts.ts';
import { tagsOf } from './template-tags.ts';
import type { Tag } from './template-tags.ts';

/** Google's hosts hold so much in one go, and a Templates tab that is larger slows every read. */
const MOST_BYTES = 4 * 1024 * 1024; /* 4 MiB */
const MOST_PICTURE_BYTES = 1024 * 1024; /* 1 MiB */

/** What an encrypted or old .doc file begins with: an OLE compound file. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

const NEXT = 'Save it from Word as "Word Document (.docx)" and upload it again.';

/**
 * Everything that stops a clerk's template from being used, in sentences that say where: not a Word file, encrypted,
 * with macros, too large, an unknown placeholder (with the nearest there is), a loop that is not closed.
 */
export function checkTemplate(name: string, bytes: Uint8Array | readonly number[]): readonly Problem[] {
  const say = (code: string, words: string): Problem => problem({ of: 'templates', part: name }, code, words);
  if (startsWith(bytes, OLE))
    return [say('template-encrypted', `the file is encrypted with a password, or is an old .doc. Take the password off. ${NEXT}`)];
  if (!startsWith(bytes, ZIP)) return [say('template-not-word', `the file is not a Word document. ${NEXT}`)];
  if (bytes.length > MOST_BYTES)
    return [
      say(
        'template-too-large',
        `the file has ${megabytes(bytes.length)}; at most ${megabytes(MOST_BYTES)} can be kept: ${largestPicture(bytes)}`,
      ),
    ];
  const zip = opened(bytes);
  if (zip === 'too large')
    return [
      say(
        'template-too-large',
        `the file unpacks to more than ${megabytes(MOST_UNPACKED_BYTES)}, far more than a committee paper needs. ` +
          'Make its pictures smaller.',
      ),
    ];
  if (zip === 'damaged') return [say('template-damaged', `the file is damaged and cannot be opened. ${NEXT}`)];
  if (zip.part('word/document.xml') === undefined)
    return [say('template-not-word', `the file holds no Word document (it may be a spreadsheet or a presentation). ${NEXT}`)];
  const faults = partFaults(zip);
  if (faults.length > 0) return faults.map(({ code, words }) => say(code, `${words} ${NEXT}`));
  const pictures = largePictures(zip).map((words) => say('template-picture-too-large', words));
  return [...pictures, ...tagProblems(zip, say)];
}

type Say = (code: string, words: string) => Problem;

function startsWith(bytes: Uint8Array | readonly number[], signature: readonly number[]): boolean {
  return signature.every((byte, index) => ((bytes[index] ?? -1) & 0xff) === byte);
}

/** Archives that cannot be read make the zip library throw; a sentence is made of that here and nowhere else. */
function opened(bytes: Uint8Array | readonly number[]): ZipArchive | 'too large' | 'damaged' {
  try {
    return openZip(bytes);
  } catch (error) {
    return error instanceof ZipTooLarge ? 'too large' : 'damaged';
  }
}

function largestPicture(bytes: Uint8Array | readonly number[]): string {
  const zip = opened(bytes);
  const words = typeof zip === 'string' ? [] : largePictures(zip);
  return words.length === 0 ? 'make its pictures smaller.' : words.join(' ');
}

function largePictures(zip: ZipArchive): readonly string[] {
  return zip.names
    .filter((part) => part.startsWith('word/media/'))
    .flatMap((part) => {
      const size = zip.part(part)?.asUint8Array().length ?? 0;
      return size <= MOST_PICTURE_BYTES
        ? []
        : [
            `the picture ${part.replace('word/media/', '')} has ${megabytes(size)}; ` +
              `use one of at most ${megabytes(MOST_PICTURE_BYTES)} (in Word: Compress Pictures).`,
          ];
    });
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function tagProblems(zip: ZipArchive, say: Say): readonly Problem[] {
  const parts = zip.names.filter((part) => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(part));
  const known = knownPlaceholders();
  const tags = parts.map((part) => ({ part, tags: tagsOf(zip.text(part) ?? '') }));
  const found = tags.flatMap(({ part, tags: its }) => [...unbalanced(its, part, say), ...unknown(its, part, known, say)]);
  const none = tags.every(({ tags: its }) => its.length === 0);
  return none
    ? [
        say(
          'template-without-placeholders',
          'the file holds no placeholder, so every paper would be the same. ' +
            "Write {meeting.date}, {paper.title} and the like where the paper's words go.",
        ),
      ]
    : found;
}

function place(part: string, tag: Tag): string {
  const where = part === 'word/document.xml' ? '' : part.includes('header') ? 'in the header, ' : 'in the footer, ';
  return `${where}paragraph ${tag.paragraph}${tag.context === '' ? '' : ` ("${tag.context}")`}`;
}

/** Loops that are closed nowhere, closed under another name, or never opened. */
function unbalanced(tags: readonly Tag[], part: string, say: Say): readonly Problem[] {
  const open: Tag[] = [];
  const problems: Problem[] = [];
  for (const tag of tags) {
    if (tag.kind === 'broken')
      problems.push(
        say('template-tag-broken', `${place(part, tag)}: the brace of ${tag.name} is not closed. Write the placeholder again in one go.`),
      );
    if (tag.kind === 'open') open.push(tag);
    if (tag.kind !== 'close') continue;
    const last = open.pop();
    if (last === undefined)
      problems.push(
        say(
          'template-loop-not-opened',
          `${place(part, tag)}: {/${tag.name}} closes a loop that was not opened. Put {#${tag.name}} before it, or delete it.`,
        ),
      );
    else if (tag.name !== '' && tag.name !== last.name)
      problems.push(
        say(
          'template-loop-crossed',
          `${place(part, tag)}: {/${tag.name}} stands where {/${last.name}} was expected. Close the inner loop first.`,
        ),
      );
  }
  return [
    ...problems,
    ...open.map((tag) =>
      say('template-loop-not-closed', `${place(part, tag)}: the loop {#${tag.name}} is never closed. Put {/${tag.name}} where it ends.`),
    ),
  ];
}

/** Names that mean nothing where they stand, with the nearest that would. */
function unknown(tags: readonly Tag[], part: string, known: KnownPlaceholders, say: Say): readonly Problem[] {
  const scopes: string[] = [];
  return tags.flatMap((tag) => {
    if (tag.kind === 'close') scopes.pop();
    const names = [...scopes.flatMap((scope) => [...(known.fields.get(scope) ?? [])]), ...known.top];
    if (tag.kind === 'open') scopes.push(tag.name);
    if (tag.kind === 'close' || tag.kind === 'broken' || tag.name === '.' || names.includes(tag.name)) return [];
    const nearest = nearestName(tag.name, names);
    const advice = nearest === undefined ? 'docs/placeholders.md lists those there are.' : `Did you mean {${tag.mark}${nearest}}?`;
    return [say('template-placeholder-unknown', `${place(part, tag)}: {${tag.mark}${tag.name}} is not a placeholder. ${advice}`)];
  });
}
