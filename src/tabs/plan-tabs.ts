import { code, dateColumn, email, longText, number, refColumn, refTo, refsTo, text } from './columns.ts';
import type { TabDescription } from './tab-description.ts';

export const RECOMMENDATIONS_TAB: TabDescription = {
  name: 'Recommendations',
  purpose: 'What the inspectorate asked for. Each needs at least one live action.',
  owner: 'officers',
  shown: 'day one',
  group: 'plan',
  refPrefix: 'R',
  frozenThrough: 'text',
  columns: [
    refColumn("The recommendation's reference. Leave it empty for the next one.", ['Recommendation ref', 'Rec no', 'No.', 'Number']),
    longText('text', 'Recommendation', "The recommendation in the inspectorate's words.", {
      required: true,
      width: 420,
      aliases: ['Text', 'Area for improvement', 'Recommendations', 'Standard', 'Issue', 'Key issue', 'Description', 'Weakness name'],
    }),
    refTo('inspection', 'Inspection', 'Inspections', 'Ref of the inspection it comes from.', { aliases: ['Source', 'Source inspection'] }),
    code('paragraph', 'Paragraph', 'Where it stands in the inspection report.', { width: 90, aliases: ['Report paragraph'] }),
    text('strand', 'Strand', 'The strand of the inspection it belongs to.', { aliases: ['Theme', 'Area'] }),
  ],
};

export const WORKSTREAMS_TAB: TabDescription = {
  name: 'Workstreams',
  purpose: 'The strands of work, each with a lead who co-ordinates, monitors and reports.',
  owner: 'officers',
  shown: 'when used',
  group: 'plan',
  refPrefix: 'W',
  frozenThrough: 'name',
  columns: [
    refColumn("The workstream's reference. Leave it empty for the next one."),
    text('name', 'Workstream', 'What it is called.', { required: true, width: 240, aliases: ['Name', 'Theme'] }),
    text('leadPost', 'Lead (post)', 'The post that co-ordinates, monitors and reports.', { aliases: ['Lead', 'Lead officer', 'Owner'] }),
    email('leadEmail', 'Lead e-mail', "Where the workstream's weekly summary goes.", { aliases: ['Email'] }),
    text('agency', 'Accountable agency', 'The organisation that answers for it.', { aliases: ['Agency'] }),
    code('phase', 'Phase', 'The phase of the plan it belongs to.', { width: 80 }),
  ],
};

export const RISKS_TAB: TabDescription = {
  name: 'Risks',
  purpose: 'What could stop the plan, and what is done about it.',
  owner: 'officers',
  shown: 'when used',
  group: 'evidence',
  refPrefix: 'K',
  frozenThrough: 'text',
  columns: [
    refColumn("The risk's reference. Leave it empty for the next one.", ['Risk ref']),
    longText('text', 'Risk', 'What may happen and what it would lead to.', {
      required: true,
      aliases: ['Description', 'Risk description'],
    }),
    longText('mitigation', 'Mitigation', 'What is done to make it less likely or less harmful.', {
      aliases: ['Mitigation action', 'Mitigation plan', 'Treatment'],
    }),
    text('ownerPost', 'Owner (post)', 'The post that watches it.', { aliases: ['Owner', 'Risk owner'] }),
    { ...number('likelihood', 'Likelihood', '1 (rare) to 5 (almost certain).'), holds: { kind: 'number', format: '0', min: 1, max: 5 } },
    { ...number('impact', 'Impact', '1 (slight) to 5 (severe).'), holds: { kind: 'number', format: '0', min: 1, max: 5 } },
    refsTo('actions', 'Actions', 'Action plan', 'Refs of the actions it bears on, with commas between.', { aliases: ['Linked actions'] }),
  ],
};

export const MEASURES_TAB: TabDescription = {
  name: 'Measures',
  purpose: 'What shows that the plan changes anything for children.',
  owner: 'officers',
  shown: 'when used',
  group: 'evidence',
  refPrefix: 'P',
  frozenThrough: 'name',
  columns: [
    refColumn("The measure's reference. Leave it empty for the next one."),
    text('name', 'Measure', 'What is counted.', { required: true, width: 280, aliases: ['Name', 'Indicator', 'Performance indicator'] }),
    text('unit', 'Unit', 'Per cent, days, children per 10,000 …', { width: 100 }),
    text('baseline', 'Baseline', 'Where it stood at the start.', { width: 90 }),
    text('target', 'Target', 'Where it should be.', { width: 90 }),
    text('latest', 'Latest', 'Where it is now.', { width: 90, aliases: ['Latest figure', 'Current'] }),
    dateColumn('latestDate', 'Latest date', 'The day the latest figure is for.', { aliases: ['As at'] }),
    refsTo('actions', 'Actions', 'Action plan', 'Refs of the actions whose impact it shows, with commas between.', {
      aliases: ['Linked actions'],
    }),
  ],
};
