import { shippedFiles } from 'virtual:shipped-files';
import { fromBase64 } from '../../google/base64.ts';
import { FORMATS } from '../../papers/formats/formats.ts';
import { formatOfTemplate } from '../../papers/templates/format-of-template.ts';
import { shippedTemplate } from '../../papers/templates/shipped-files.ts';
import { readTemplates } from '../../papers/templates/template-store.ts';
import { PAPER_FORMATS } from '../../plan/model.ts';
import type { PaperFormat } from '../../plan/model.ts';
import { storedTemplateRows } from '../../storage/stored-templates.ts';
import { nearestName } from '../../words/nearest-name.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { PaperWanted } from './paper-request.ts';
import { templateNamed } from './paper-request.ts';

interface Template {
  /** The structure it has. */
  readonly format: PaperFormat;
  readonly bytes: Uint8Array;
  /** Records of decisions print meetings' minutes, and perhaps a council's own template does. */
  readonly printsMinutes: boolean;
}

/** The template of a format that ships, or the council's own; or the sentence that says there is none. */
export function templateFor(format: PaperWanted['format'], workbook: Workbook): Template | { readonly sentence: string } {
  if (typeof format === 'string') {
    const bytes = shippedTemplate(shippedFiles(), format);
    return { format, bytes, printsMinutes: FORMATS[format].record !== undefined };
  }
  const templates = readTemplates(storedTemplateRows(workbook) ?? []);
  const own = templateNamed(templates, format.template);
  if (own !== undefined) {
    const bytes = fromBase64(own.base64);
    return { format: formatOfTemplate(bytes), bytes, printsMinutes: true };
  }
  const near = nearestName(
    format.template,
    templates.map(({ name }) => name),
  );
  const hint = near === undefined ? 'Upload it with Set up ▸ Upload a paper template…' : `Did you mean "${near}"?`;
  const [first, last] = [PAPER_FORMATS[0], PAPER_FORMATS[PAPER_FORMATS.length - 1]];
  return { sentence: `"${format.template}" is neither a format (${first} to ${last}) nor one of your own templates. ${hint}` };
}
