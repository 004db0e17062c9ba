import type { ParagraphChild } from 'docx';
import { ImportedXmlComponent, TextRun } from 'docx';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A piece of a field: https://learn.microsoft.com/dotnet/api/documentformat.openxml.wordprocessing.fieldchar */
const fieldRun = (content: string): ParagraphChild =>
  ImportedXmlComponent.fromXmlString(`<w:r ${NAMESPACE}>${content}</w:r>`) as unknown as ParagraphChild;
const mark = (type: 'begin' | 'separate' | 'end'): ParagraphChild => fieldRun(`<w:fldChar w:fldCharType="${type}"/>`);

/**
 * Words that lead to the address of a placeholder where it has one. A HYPERLINK field holds its address in the document
 * itself, so that each row of a list can have its own; a hyperlink element would need a relation for each.
 */
export function linkedWords(words: string, link: string): ParagraphChild[] {
  return [
    new TextRun(`{#${link}}`),
    mark('begin'),
    fieldRun(`<w:instrText xml:space="preserve"> HYPERLINK "{${link}}" </w:instrText>`),
    mark('separate'),
    new TextRun({ text: words, style: 'Hyperlink' }),
    mark('end'),
    new TextRun(`{/${link}}`),
    new TextRun(`{^${link}}${words}{/${link}}`),
  ];
}
