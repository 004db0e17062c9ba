/** The boundaries of ARCHITECTURE.md, held by a tool. */
const pure = '^src/(plan|workbook|papers|mail)/';

module.exports = {
  forbidden: [
    // A circle of types alone is no circle when the code runs.
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'pure-code-knows-no-host',
      severity: 'error',
      from: { path: pure },
      to: { path: '^(src/(google|tasks|dialogs)|emulator|cli)/' },
    },
    { name: 'plan-stands-alone', severity: 'error', from: { path: '^src/plan/' }, to: { path: '^src/(workbook|papers|mail)/' } },
    { name: 'papers-and-mail-are-neighbours', severity: 'error', from: { path: '^src/papers/' }, to: { path: '^src/mail/' } },
    { name: 'mail-knows-no-papers', severity: 'error', from: { path: '^src/mail/' }, to: { path: '^src/papers/' } },
    {
      name: 'google-holds-no-policy',
      severity: 'error',
      from: { path: '^src/google/' },
      to: { path: '^src/(tasks|papers|mail|dialogs)/' },
    },
    { name: 'emulator-knows-no-product', severity: 'error', from: { path: '^emulator/' }, to: { path: '^(src|cli|templates)/' } },
    { name: 'product-knows-no-emulator', severity: 'error', from: { path: '^src/' }, to: { path: '^(emulator|cli|templates|examples)/' } },
  ],
  options: { doNotFollow: { path: 'node_modules' }, tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.base.json' } },
};
