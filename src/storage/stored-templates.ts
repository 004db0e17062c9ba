import type { TemplateRow } from '../papers/templates/template-store.ts';
import type { Workbook } from '../workbook/workbook.ts';

type StoredRow = Omit<TemplateRow, 'when' | 'by'>;

/** The rows of the Templates tab; `undefined` where there is no such tab. */
export function storedTemplateRows(workbook: Workbook): readonly StoredRow[] | undefined {
  if (workbook.sheet('templates') === undefined) return undefined;
  return workbook
    .rows('templates')
    .map(({ name, version, part, data }) => ({ name, version: version ?? 0, part, data: data.trim() }))
    .filter(({ name, data }) => name !== '' && data !== '');
}
