import { readFileSync } from 'node:fs';
import { led, separated, sharedLead } from '../../../src/plan/decisions/shared-leads.ts';
import { expectGolden } from '../../support/golden.ts';

describe('resolutions in one line', () => {
  it('are set apart like this', () => {
    const lines = readFileSync('test/plan/decisions/run-on.txt', 'utf8').trimEnd().split('\n');
    expectGolden('test/plan/decisions/run-on-read.txt', lines.map((line) => `${line} → ${separated(line).join(' / ')}`).join('\n'));
  });

  it.each([
    ['That:', 'That'],
    ['that', 'that'],
    ['To', 'To'],
    ['to: –', 'to'],
    ['That Cabinet:', 'That Cabinet'],
    ['That the Board :', 'That the Board'],
    ['that this Committee:-', 'that this Committee'],
    ['The Committee:', 'The Committee'],
    ['this Council :', 'this Council'],
    ['Cabinet:', 'Cabinet'],
    ['The Committee', undefined],
    ['That Cabinet', undefined],
    ['That it:', undefined],
    [`That ${'x'.repeat(41)}:`, undefined],
    ['That Cabinet; it:', undefined],
    ['The Director:', undefined],
    ['We that:', undefined],
    ['That: it', undefined],
  ])('begin, where they share their beginning "%s", with "%s"', (line, lead) => {
    expect(sharedLead(line)).toBe(lead);
  });

  it.each([
    ['', 'Approves it', 'Approves it'],
    ['', 'to approve it', 'to approve it'],
    ['That Cabinet', 'Approves it', 'That Cabinet approves it'],
    ['That Cabinet', 'That it be approved', 'That it be approved'],
    ['That Cabinet', 'To approve it', 'To approve it'],
    ['That Cabinet', 'Thatcham be built', 'That Cabinet thatcham be built'],
    ['That Cabinet be recommended to', 'to approve it', 'That Cabinet be recommended to approve it'],
    ['That Cabinet be recommended to', 'Approve it', 'That Cabinet be recommended to approve it'],
    ['That Cabinet be recommended to', 'Tomorrow', 'That Cabinet be recommended to Tomorrow'],
    ['to', 'to approve it', 'to approve it'],
    ['That', 'Notes of it', 'That Notes of it'],
    ['That', 'Notes it', 'That notes it'],
    ['That', 'Refuses it', 'That refuses it'],
    ['That', 'Note it', 'That note it'],
    ['That', 'Members of it agree', 'That Members of it agree'],
    ['That', 'Members offer it', 'That members offer it'],
    ['That', 'A note', 'That A note'],
    ['That', 'Note', 'That Note'],
    ['That', 'NOTES it', 'That NOTES it'],
    ['That', 'The notes it', 'That the notes it'],
  ])('under "%s" "%s" is "%s"', (lead, text, wanted) => {
    expect(led(lead, text)).toBe(wanted);
  });
});
