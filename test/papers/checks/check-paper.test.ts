import { day } from '../../../src/days/plain-date.ts';
import type { Finding } from '../../../src/papers/checks/check.ts';
import { certificate } from '../../../src/papers/checks/check-paper.ts';
import { CHECKS } from '../../../src/papers/checks/checks.ts';

const certifying = { today: day('2026-04-20'), time: '09:30', by: 'clerk@exampleshire.example', reason: '' };
const finding = (severity: Finding['severity'], message: string): Finding => ({ check: 'Vague number', severity, place: 'p', message });
const ERROR = finding('error', 'paragraph 2.1 is wrong.');
const WARNING = finding('warning', 'paragraph 2.2 is vague.');

describe('the certificate of a paper', () => {
  it.each([
    [[], 'nothing found'],
    [[ERROR], '1 error, 0 warnings'],
    [[WARNING], '0 errors, 1 warning'],
    [[ERROR, WARNING, WARNING], '1 error, 2 warnings'],
  ] as const)('of %j says: %s', (findings, outcome) => {
    expect(certificate(findings, certifying).split('\n')[0]).toBe(
      `Checked on 20 April 2026 at 09:30 by clerk@exampleshire.example: ${CHECKS.length} checks, ${outcome}.`,
    );
  });

  it('lists what was found, and says what was looked for', () => {
    expect(certificate([ERROR, WARNING], certifying).split('\n').slice(1, 3)).toEqual([
      'Error, Vague number: paragraph 2.1 is wrong.',
      'Warning, Vague number: paragraph 2.2 is vague.',
    ]);
    expect(certificate([], certifying)).toMatch(
      /\nLooked for: blank implication; .*colour without word; contrast too low; picture without words\.$/,
    );
  });

  it('gives the reason only where errors were let pass', () => {
    const reason = 'The meeting is tomorrow.';
    expect(certificate([ERROR], { ...certifying, reason })).toContain(`\nPublished all the same because: ${reason}\n`);
    expect(certificate([WARNING], { ...certifying, reason })).not.toContain(reason);
  });

  it('fits a cell, however much was found', () => {
    expect(certificate(Array<Finding>(2000).fill(ERROR), certifying)).toHaveLength(45_000);
  });
});
