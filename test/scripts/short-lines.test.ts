import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { shortLines } from '../../scripts/short-lines.ts';

const longest = (code: string): number => Math.max(...code.split('\n').map((line) => line.length));

describe('shortLines', () => {
  it('breaks a long line, and the code does the same', () => {
    const list = Array.from({ length: 500 }, (_, at) => `{n:${at}}`).join(',');
    const code = `var list=[${list}];var sum=0;for(var each of list)sum+=each.n;sum`;
    const short = shortLines(code, 80);
    expect(longest(short)).toBeLessThanOrEqual(100);
    expect(vm.runInNewContext(short)).toBe(vm.runInNewContext(code));
  });

  it.each([
    ['`a,b;c{d(${[1,2].join(",")},e`', 'inside a template literal a new line is text'],
    ['"a,b;c{d("+"x,y"', 'nor does a string hold one'],
    ['"a-b,c".split(/[,;{(]/).length', 'a regular expression is one token'],
    ['(function(){return(1,2)})()', 'a bracket after return holds its value'],
  ])('keeps what %s means: %s', (code) => {
    expect(vm.runInNewContext(shortLines(code, 1))).toBe(vm.runInNewContext(code));
  });

  it('leaves comments whole, and short lines as they are', () => {
    const code = `/** Says, in words; what it does. ${'x'.repeat(200)} */\nfunction a() {\n  return 1;\n}`;
    expect(shortLines(code, 250)).toBe(code);
    expect(shortLines(code, 50)).toContain('x */\nfunction a(');
  });

  it('has been over the bundle', () => {
    expect(longest(readFileSync('dist/Code.js', 'utf8'))).toBeLessThanOrEqual(1000);
  });
});
