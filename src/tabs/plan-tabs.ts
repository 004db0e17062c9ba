import { code, dateColumn, email, longText, refColumn, refsTo, refTo, text, wholeNumber } from './columns.ts';
import { tab } from './tab-description.ts';

export const RECOMMENDATIONS_TAB = tab({
  name: 'Recommendations',
  purpose: 'What the inspectorate asked for. Each needs at least one live action.',
  owner: 'officers',
  shown: 'day one',
  group: 'plan',
  refPrefix: 'R',
  frozenThrough: 'text',
  fields: {
    ref: refColumn("The recommendation's reference. Leave it empty for the next one.", ['Recommendation ref', 'Rec no', 'No.', 'Number']),
    text: longText('Recommendation', "The recommendation in the inspectorate's words.", {
      required: true,
      width: 420,
      aliases: ['Text', 'Area for improvement', 'Recommendations', 'Standard', 'Issue', 'Key issue', 'Description', 'Weakness name'],
    }),
    inspection: refTo('inspections', 'Inspection', 'Ref of the inspection it comes from.', { aliases: ['Source', 'Source inspection'] }),
    paragraph: code('Paragraph', 'Where it stands in the inspection report.', { width: 90, aliases: ['Report paragraph'] }),
    strand: text('Strand', 'The strand of the inspection it belongs to.', { aliases: ['Theme', 'Area'] }),
    kind: text('Kind', 'What the report calls it: recommendation, area for improvement, priority action, cause of concern …'),
    responsible: text('Responsible', 'Who must act, where the report names them.'),
    timescale: text('Timescale', 'By when, in the words of the report, such as "within three months".'),
    endedWith: code('Ended with', 'The version of the plan that it ended with. Empty while it is in force.', { width: 100 }),
  },
});

export const WORKSTREAMS_TAB = tab({
  name: 'Workstreams',
  purpose: 'The strands of work, each with a lead who co-ordinates, monitors and reports.',
  owner: 'officers',
  shown: 'when used',
  group: 'plan',
  refPrefix: 'W',
  frozenThrough: 'name',
  fields: {
    ref: refColumn("The workstream's reference. Leave it empty for the next one."),
    name: text('Workstream', 'What it is called.', { required: true, width: 240, aliases: ['Name', 'Theme'] }),
    leadPost: text('Lead (post)', 'The post that co-ordinates, monitors and reports.', { aliases: ['Lead', 'Lead officer', 'Owner'] }),
    leadEmail: email('Lead e-mail', "Where the workstream's weekly summary goes.", { aliases: ['Email'] }),
    agency: text('Accountable agency', 'The organisation that answers for it.', { aliases: ['Agency'] }),
    phase: code('Phase', 'The phase of the plan it belongs to.', { width: 80 }),
  },
});

const SCORE = { min: 1, max: 5 } as const;

export const RISKS_TAB = tab({
  name: 'Risks',
  purpose: 'What could stop the plan, and what is done about it.',
  owner: 'officers',
  shown: 'when used',
  group: 'evidence',
  refPrefix: 'K',
  frozenThrough: 'text',
  fields: {
    ref: refColumn("The risk's reference. Leave it empty for the next one.", ['Risk ref']),
    text: longText('Risk', 'What may happen and what it would lead to.', {
      required: true,
      aliases: ['Description', 'Risk description'],
    }),
    mitigation: longText('Mitigation', 'What is done to make it less likely or less harmful.', {
      aliases: ['Mitigation action', 'Mitigation plan', 'Treatment'],
    }),
    ownerPost: text('Owner (post)', 'The post that watches it.', { aliases: ['Owner', 'Risk owner'] }),
    likelihood: wholeNumber(SCORE, 'Likelihood', '1 (rare) to 5 (almost certain).'),
    impact: wholeNumber(SCORE, 'Impact', '1 (slight) to 5 (severe).'),
    actions: refsTo('actions', 'Actions', 'Refs of the actions it bears on, with commas between.', { aliases: ['Linked actions'] }),
  },
});

export const MEASURES_TAB = tab({
  name: 'Measures',
  purpose: 'What shows that the plan changes anything for children.',
  owner: 'officers',
  shown: 'when used',
  group: 'evidence',
  refPrefix: 'P',
  frozenThrough: 'name',
  fields: {
    ref: refColumn("The measure's reference. Leave it empty for the next one."),
    name: text('Measure', 'What is counted.', { required: true, width: 280, aliases: ['Name', 'Indicator', 'Performance indicator'] }),
    unit: text('Unit', 'Per cent, days, children per 10,000 …', { width: 100 }),
    baseline: text('Baseline', 'Where it stood at the start.', { width: 90 }),
    target: text('Target', 'Where it should be.', { width: 90 }),
    latest: text('Latest', 'Where it is now.', { width: 90, aliases: ['Latest figure', 'Current'] }),
    latestDate: dateColumn('Latest date', 'The day the latest figure is for.', { aliases: ['As at'] }),
    actions: refsTo('actions', 'Actions', 'Refs of the actions whose impact it shows, with commas between.', {
      aliases: ['Linked actions'],
    }),
  },
});
