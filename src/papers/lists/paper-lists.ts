import type { ListDescription } from './list-description.ts';
import type { PaperListName } from './list-names.ts';

/** The lists of the paper's own text, as the formats print it. */
export const PAPER_LISTS: Readonly<Record<PaperListName, Pick<ListDescription, 'fields'>>> = {
  sections: {
    fields: ['heading', 'paragraphs', 'progressBar', 'trend', 'isClosing'],
  },
  implications: {
    fields: ['heading', 'paragraphs'],
  },
  recommendations: {
    fields: ['number', 'text'],
  },
  backgroundPapers: { fields: ['text'] },
  contactDetails: { fields: ['text'] },
  appendices: { fields: ['name', 'title'] },
  exempt: {
    fields: ['ref', 'text', 'paragraph', 'publicInterest'],
  },
  meetings: {
    fields: ['heading', 'title', 'documents', 'narrative', 'agreed', 'delegated', 'resolved', 'reason', 'optionsRejected'],
  },
  purposes: { fields: ['text'] },
  narrative: { fields: ['text'] },
  resolved: { fields: ['number', 'text'] },
  supportingDocuments: { fields: ['text'] },
};
