import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePreviews } from '../../cli/write-previews.ts';

const mail = { to: 'a@x.example', person: 'a@x.example', post: 'Lead', subject: 'One', state: 'planned', html: '<p>One</p>', text: 'One' };

describe('writePreviews', () => {
  it('writes a page and a text for each message, beside the workbook or where it is told', () => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-'));
    const paths = writePreviews(join(folder, 'plan.xlsx'), undefined, [
      mail,
      { ...mail, person: '', post: '../../etc/passwd', state: 'withheld' },
    ]);
    expect(readdirSync(join(folder, 'out', 'preview')).sort()).toEqual([
      '0001 planned a@x.example.html',
      '0001 planned a@x.example.txt',
      '0002 withheld .. .. etc passwd.html',
      '0002 withheld .. .. etc passwd.txt',
    ]);
    expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(['<p>One</p>', 'One', '<p>One</p>', 'One']);
    expect(writePreviews(join(folder, 'plan.xlsx'), join(folder, 'other'), [mail])[0]).toBe(
      join(folder, 'other', 'preview', '0001 planned a@x.example.html'),
    );
  });

  it('makes no folder for no message', () => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-'));
    expect(writePreviews(join(folder, 'plan.xlsx'), undefined, [])).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });
});
