import { describe, expect, it } from '@jest/globals';
import mammoth from 'mammoth';
import { FACTS as BURY } from '../../examples/bury-2016/facts.ts';
import { answerOf, openPlanHost } from '../support/plan-host.ts';

describe('an inspector calls', () => {
  it('one click makes the index: plan, documents, evidence links, decisions, and no words about children', async () => {
    const facts = {
      ...BURY,
      'Action plan': [
        ...(BURY['Action plan'] ?? []),
        {
          Ref: 'A7',
          Action: 'Audit plans',
          'Lead (post)': 'Head of Service',
          Deadline: '31/10/2016',
          Progress: 'Done',
          'Latest update': 'J seen at school',
          Evidence: 'Case of J: https://example.org/audit',
        },
      ],
      Decisions: [
        ...(BURY['Decisions'] ?? []),
        {
          Ref: 'D6',
          Meeting: 'M4',
          Kind: 'Resolution',
          Number: '3',
          Decision: 'That the case with NHS number 943 476 5919 be reviewed',
          State: 'Open',
        },
      ],
    };
    const host = await openPlanHost(facts, { now: '2016-09-05T09:00:00Z' });
    const run = host.call('makeReadinessIndex');
    const answer = answerOf(run);
    expect(answer.documents.map((document) => document.name)).toEqual([
      'Readiness index, 5 September 2016',
      'Readiness index, 5 September 2016.docx',
    ]);
    expect(answer.message).toContain('3 documents are out of date: see the Readiness tab. The words of 1 item were withheld.');
    expect(answer.problems.map((problem) => problem.code)).toContain('personal-data');
    const bytes = host.parts.driveBytes.get(run.documents[1]?.file ?? '');
    const shown = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes ?? []) })).value;
    expect(shown).toContain('<a href="https://example.org/audit">Evidence for A7</a>');
    expect(shown).toContain('D1 (met): That the action plan written in response to the inspection report be approved');
    expect(shown).not.toMatch(/943 476 5919|Case of J|J seen/);
    expect(run.serviceCallsByKind.read).toBeLessThanOrEqual(10);
  });
});
