import type { ThingField } from '../../tabs/tabs.ts';
import type { ClockAnchor, Inspection } from '../model.ts';
import type { PlainDate } from '../../days/plain-date.ts';

interface AnchorOfInspection {
  readonly field: ThingField<'inspections'>;
  /** What has to happen before the clock runs, to follow "waits for". */
  readonly event: string;
  readonly date: (inspection: Inspection) => PlainDate | undefined;
}

/** The events of an inspection that a clock can count from, and where their dates stand. */
export const INSPECTION_ANCHORS: Readonly<Partial<Record<ClockAnchor, AnchorOfInspection>>> = {
  'Report received': { field: 'reportReceived', event: 'the report to be received', date: (inspection) => inspection.reportReceived },
  'Report published': {
    field: 'reportPublished',
    event: 'the report to be published',
    date: (inspection) => inspection.reportPublished,
  },
  /** A focused visit's letter is its report: where its own day is not entered, the report's is. */
  'Letter received': {
    field: 'letterReceived',
    event: 'the letter to be received',
    date: ({ letterReceived, reportReceived }) => letterReceived ?? reportReceived,
  },
  'Fieldwork start': { field: 'fieldworkStart', event: 'fieldwork to start', date: (inspection) => inspection.fieldworkStart },
  'Fieldwork end': { field: 'fieldworkEnd', event: 'fieldwork to end', date: (inspection) => inspection.fieldworkEnd },
  Call: { field: 'fieldworkStart', event: 'the inspector’s call', date: () => undefined },
};
