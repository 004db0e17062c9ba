import { toTableHtml, withoutLooks } from '../../../../../emulator/browser/client/grid/table-html.ts';

describe('a table on the clipboard', () => {
  it('holds words as words', () => {
    expect(toTableHtml([['<b>"x" & y</b>', 'two\nlines']], 'mark"1')).toBe(
      '<meta charset="utf-8"><table data-workbench="mark&quot;1"><tbody><tr><td>&lt;b&gt;&quot;x&quot; &amp; y&lt;/b&gt;</td>' +
        '<td>two<br style="mso-data-placement:same-cell">lines</td></tr></tbody></table>',
    );
  });

  it.each([
    ['<td style="color: red" colspan="2">x</td>', '<td colspan="2">x</td>', 'a style goes, a span stays'],
    ['<img src=x onerror="a>b"><td>', '<img><td>', 'an attribute may hold a bracket'],
    ['<style>td{}</style><script>x<y</script>a', 'a', 'styles and scripts go whole'],
    ['<!--StartFragment--><table data-workbench="1-2" class=x>', '<table data-workbench="1-2">', 'the mark stays'],
    ['1 < 2 &amp; 3 > 2', '1 < 2 &amp; 3 > 2', 'words with brackets are no tags'],
  ])('%s is read as %s: %s', (html, bare) => {
    expect(withoutLooks(html)).toBe(bare);
  });
});
