import { DOCX, GOOGLE_DOC, GOOGLE_SLIDES, PPTX } from './formats.ts';

const EXTENSIONS: Readonly<Record<string, string>> = {
  [DOCX]: '.docx',
  [PPTX]: '.pptx',
  'application/pdf': '.pdf',
  'text/csv': '.csv',
  'text/html': '.html',
  'text/plain': '.txt',
  'image/png': '.png',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
  'application/json': '.json',
};

/**
 * The file's name on disk: "NAME.docx", or "NAME (Google Doc).docx", "NAME (Google Slides).pptx" for a converted one. A
 * name that is taken gets a number, so that no file is ever overwritten.
 */
export function fileNameFor(name: string, mimeType: string, contentType: string, isTaken: (candidate: string) => boolean): string {
  const extension = EXTENSIONS[contentType] ?? '';
  const safe =
    name
      .replace(/[/\\:*?"<>|\u0000-\u001f]+/g, '-')
      .replace(/^\.+/, '')
      .trim()
      .slice(0, 180) || 'Untitled';
  const bare = extension !== '' && safe.toLowerCase().endsWith(extension) ? safe.slice(0, -extension.length) : safe;
  const converted = { [GOOGLE_DOC]: ' (Google Doc)', [GOOGLE_SLIDES]: ' (Google Slides)' }[mimeType] ?? '';
  const stem = `${bare}${converted}`;
  for (let number = 1; ; number++) {
    const candidate = `${stem}${number === 1 ? '' : ` ${number}`}${extension}`;
    if (!isTaken(candidate)) return candidate;
  }
}
