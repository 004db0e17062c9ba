import type { Host } from '../../emulator/host.ts';
import type { SentMail } from '../../emulator/runtime/host-state.ts';
import { exampleNamed } from '../../examples/examples.ts';
import { openPlanHost, rowsOf } from '../support/plan-host.ts';
import { summariesSent } from '../support/mailed-plan.ts';

const MONDAYS = ['2026-04-20', '2026-04-27', '2026-05-05', '2026-05-11'];
const DAY_MILLISECONDS = 86_400_000;
/** Day 0 of a spreadsheet's dates. */
const SPREADSHEET_EPOCH = Date.UTC(1899, 11, 30);

interface Overdue {
  readonly ref: string;
  readonly lead: string;
}

/** The overdue actions, worked out from the cells alone: a dated deadline before the day, and not done or closed. */
function overdueOn(host: Host, day: string): Overdue[] {
  return rowsOf(host, 'Action plan').flatMap((row) => {
    const serial = Number(row['Deadline']);
    const isOpen = row['Progress'] === 'Not started' || row['Progress'] === 'In progress' || row['Progress'] === 'Paused';
    const isLate = row['Deadline'] !== '' && Number.isFinite(serial) && SPREADSHEET_EPOCH + serial * DAY_MILLISECONDS < Date.parse(day);
    return isOpen && isLate ? [{ ref: row['Ref'] as string, lead: (row['Lead e-mail'] as string).trim().toLowerCase() }] : [];
  });
}

function type(host: Host, ref: string, heading: string, value: string): void {
  const rows = rowsOf(host, 'Action plan');
  const column = Object.keys(rows[0] ?? {}).indexOf(heading) + 1;
  host.model.sheetByName('Action plan')?.setValue(rows.findIndex(({ Ref }) => Ref === ref) + 2, column, value);
}

function sectionOf(mail: SentMail | undefined, heading: string): string {
  return (mail?.text ?? '').split('\n\n').find((block) => block.startsWith(heading)) ?? '';
}

describe('Exampleshire on four Mondays in a row', () => {
  it('tells every lead of every overdue action, each person once a week, and climbs where nobody answers', async () => {
    const example = exampleNamed('exampleshire');
    const merged = Object.fromEntries(
      Object.keys({ ...example.tabs, ...example.kept }).map((tab) => {
        const kept = example.kept?.[tab] ?? [];
        return [
          tab,
          example.tabs[tab]?.map((row) => ({ ...row, ...kept.find(({ Ref }) => Ref !== undefined && Ref === row['Ref']) })) ?? kept,
        ];
      }),
    );
    const host = await openPlanHost(merged, { now: `${MONDAYS[0]}T04:30:00Z`, account: 'workspace' });
    const escalated: number[] = [];
    for (const monday of MONDAYS) {
      host.advanceTo(`${monday}T04:40:00Z`);
      host.call('nightlyRefresh');
      host.advanceTo(`${monday}T06:05:00Z`);
      const before = summariesSent(host).length;
      host.call('sendWeeklySummaries');
      const mails = new Map(
        summariesSent(host)
          .slice(before)
          .map((mail) => [mail.to.join(), mail]),
      );
      expect(mails.size).toBe(summariesSent(host).length - before);
      const overdue = overdueOn(host, monday);
      expect(overdue.length).toBeGreaterThan(3);
      for (const { ref, lead } of overdue) expect(sectionOf(mails.get(lead), 'Overdue')).toContain(`] ${ref}: `);
      for (const [lead, mail] of mails) {
        for (const [, ref] of sectionOf(mail, 'Overdue').matchAll(/\] (A\d+): [^\n]*\n(?! {2}Lead: )/g))
          expect(overdue).toContainEqual({ ref, lead });
      }
      escalated.push([...mails.values()].filter(({ text }) => text.includes('Escalated to you')).length);
      // On Tuesday one lead says that the work is done and one reports progress; the others stay silent.
      host.advanceTo(new Date(host.now.getTime() + DAY_MILLISECONDS));
      type(host, overdue[0]?.ref ?? '', 'Progress', 'Done');
      type(host, overdue[1]?.ref ?? '', 'Latest update', `Reported on the Tuesday after ${monday}.`);
    }
    expect(escalated[3]).toBeGreaterThan(escalated[0] ?? 0);
  });
});
