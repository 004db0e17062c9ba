import type { Host } from '../../emulator/host.ts';
import type { ExampleFacts } from '../../examples/example-facts.ts';

/** Rows for a plan whose scrutiny committee meets on 9 June 2026, with so many actions and nothing to find in its paper. */
export function planWithMeetings(actions: number, more: ExampleFacts = {}): ExampleFacts {
  const { 'Report text': moreText = [], Bodies: moreBodies = [], Meetings: moreMeetings = [], ...others } = more;
  return {
    Settings: [{ Setting: 'Council name', Value: 'Exampleshire Council (fictional)' }],
    'Action plan': Array.from({ length: actions }, (_, index) => ({
      Action: `Improve service ${index + 1} with partners and show what changed`,
      'Lead (post)': `Head of Service ${index % 9}`,
      'Lead e-mail': `head${index % 9}@exampleshire.example`,
      Deadline: index % 4 === 0 ? '30/03/2026' : '30/11/2026',
      Progress: index % 5 === 0 ? 'Done' : 'In progress',
      '%': 40,
      'Latest update': `Step ${index + 1} is under way with the team.`,
      Recommendation: 'R1',
      Funding: 'Cost-neutral',
    })),
    Recommendations: [{ Ref: 'R1', Recommendation: 'Improve the service', Inspection: 'I1' }],
    Inspections: [
      {
        Ref: 'I1',
        Inspection: 'Inspection of children’s services',
        Framework: 'ILACS',
        'Fieldwork start': '12/01/2026',
        'Fieldwork end': '23/01/2026',
        'Report published': '09/03/2026',
      },
    ],
    Bodies: [
      { Ref: 'B1', Body: 'Overview and Scrutiny Committee', Kind: 'Scrutiny', Format: 'A', Powers: 'note, comment' },
      { Ref: 'B2', Body: 'Cabinet', Kind: 'Executive', Format: 'C', Powers: 'agree, note' },
      ...moreBodies,
    ],
    Meetings: [
      {
        Ref: 'M1',
        Body: 'B1',
        Date: '09/06/2026',
        Item: '6',
        Title: 'Improvement plan: progress',
        'Type of decision': 'Council',
        'Report from': 'Director',
        'Contact officer': 'Co-ordinator',
        Inspection: 'I1',
      },
      {
        Ref: 'M2',
        Body: 'B2',
        Date: '14/07/2026',
        Item: '4',
        Title: 'Improvement plan: report',
        'Type of decision': 'Executive (non-key)',
        'Report from': 'Director',
        'Contact officer': 'Co-ordinator',
        Inspection: 'I1',
      },
      ...moreMeetings,
    ],
    Clearances: ['S151 Officer', 'Monitoring Officer', 'Executive Director of Resources'].flatMap((Officer) =>
      ['M1', 'M2'].map((Meeting) => ({
        Meeting,
        Officer,
        Requested: '01/04/2026',
        Received: '08/04/2026',
        Statement: 'No further implications.',
      })),
    ),
    'Report text': [
      { Section: 'Corporate Aims/Policy Framework', Text: 'Yes. The plan is part of the framework.' },
      { Section: 'BACKGROUND', Text: 'Inspectors visited in January 2026.' },
      ...[
        'Council Priorities',
        'Legal',
        'Risk Management',
        'Staffing',
        'Public Health',
        'Community Safety',
        'Sustainability',
        'Procurement',
        'Overview and Scrutiny',
      ].map((Section) => ({ Section, Text: 'Not applicable' })),
      ...moreText,
    ],
    ...others,
  };
}

/** The Word files that lie in Drive by name; a Google Doc is kept as the Word file that was converted. */
export function driveNames(host: Host): string[] {
  return host.parts.state.driveFiles.map(({ name }) => name);
}
