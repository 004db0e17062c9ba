/** The boundaries of ARCHITECTURE.md, held by a tool. Rooms stand in layers: each knows only those below it. */
const layers = ['words', 'days', 'tabs', 'plan', 'workbook', '(papers|mail|imports)', 'google', 'storage', 'tasks'];
const from = (room) => `^src/${room}/`;
const above = (index) => `^src/(${layers.slice(index + 1).join('|').replace(/[()]/g, '')})/`;
/** Pure rooms know no host; google stands beside them and holds no policy. */
const pure = '^src/(words|days|tabs|plan|workbook|papers|mail|imports)/';

module.exports = {
  forbidden: [
    // A circle of types alone is a circle for the reader.
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    ...layers.map((room, index) => ({ name: `${room}-knows-what-is-below`, severity: 'error', from: { path: from(room) }, to: { path: above(index) } })),
    { name: 'pure-code-knows-no-host', severity: 'error', from: { path: pure }, to: { path: '^(src/(google|storage|tasks|dialogs)|emulator|cli)/' } },
    { name: 'papers-and-mail-are-neighbours', severity: 'error', from: { path: '^src/papers/' }, to: { path: '^src/(mail|imports)/' } },
    { name: 'mail-knows-no-papers', severity: 'error', from: { path: '^src/mail/' }, to: { path: '^src/(papers|imports)/' } },
    { name: 'google-holds-no-policy', severity: 'error', from: { path: '^src/google/' }, to: { path: '^src/(plan|workbook|storage|tasks|papers|mail|imports|dialogs)/' } },
    { name: 'emulator-knows-no-product', severity: 'error', from: { path: '^emulator/' }, to: { path: '^(src|cli|templates)/' } },
    { name: 'product-knows-no-emulator', severity: 'error', from: { path: '^src/' }, to: { path: '^(emulator|cli|templates|examples)/' } },
  ],
  options: { doNotFollow: { path: 'node_modules' }, tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.base.json' } },
};
