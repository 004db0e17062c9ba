import type { PaperFormat } from '../../plan/model.ts';
import { FORMATS } from '../formats/formats.ts';
import type { Layout } from '../layout/layout.ts';
import { OVERVIEW_LAYOUT } from './overview.ts';
import { PLAN_ON_A_PAGE_LAYOUT } from './plan-on-a-page.ts';
import { PROOF_LAYOUT } from './proof.ts';
import { READINESS_LAYOUT } from './readiness-index.ts';

/** What a Word template is built for: the formats of papers, and the documents beside them. */
export type ShippedLayout = PaperFormat | 'overview' | 'readinessIndex' | 'proof' | 'planOnAPage';

/** Everything that ships as a Word template, with the name that the file carries. */
export const SHIPPED_LAYOUTS: Readonly<Record<ShippedLayout, { readonly name: string; readonly layout: Layout }>> = {
  ...FORMATS,
  overview: { name: 'Overview', layout: OVERVIEW_LAYOUT },
  readinessIndex: { name: 'Readiness index', layout: READINESS_LAYOUT },
  planOnAPage: { name: 'Plan on a page', layout: PLAN_ON_A_PAGE_LAYOUT },
  proof: { name: 'Proof of a date', layout: PROOF_LAYOUT },
};
