import type { ClockAnchor, Inspection } from '../model.ts';
import type { PlainDate } from '../../days/plain-date.ts';

interface AnchorOfInspection {
  readonly heading: string;
  /** What has to happen before the clock runs, to follow "waits for". */
  readonly event: string;
  readonly date: (inspection: Inspection) => PlainDate | undefined;
}

/** The events of an inspection that a clock can count from, and where their dates stand. */
export const INSPECTION_ANCHORS: Readonly<Partial<Record<ClockAnchor, AnchorOfInspection>>> = {
  'Report received': { heading: 'Report received', event: 'the report to be received', date: (inspection) => inspection.reportReceived },
  'Report published': {
    heading: 'Report published',
    event: 'the report to be published',
    date: (inspection) => inspection.reportPublished,
  },
  'Letter received': { heading: 'Report received', event: 'the letter to be received', date: (inspection) => inspection.reportReceived },
  'Fieldwork start': { heading: 'Fieldwork start', event: 'fieldwork to start', date: (inspection) => inspection.fieldworkStart },
  'Fieldwork end': { heading: 'Fieldwork end', event: 'fieldwork to end', date: (inspection) => inspection.fieldworkEnd },
  Call: { heading: 'Fieldwork start', event: 'the inspector’s call', date: () => undefined },
};
