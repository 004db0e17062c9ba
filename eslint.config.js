import tseslint from 'typescript-eslint';

/** Google's services: named in src/google only, and never at a module's top level. */
const services = [
  'SpreadsheetApp',
  'ScriptApp',
  'MailApp',
  'GmailApp',
  'DriveApp',
  'Drive',
  'DocumentApp',
  'HtmlService',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Session',
  'Utilities',
  'UrlFetchApp',
  'Logger',
  'Browser',
].map((name) => ({ name, message: 'Google services live in src/google/ only.' }));

/** The plan's rules read no clock: "today" is an argument. */
const clock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pass today in; pure code reads no clock.' },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Pass today in; pure code reads no clock.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'out/', 'node_modules/', 'coverage/'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-properties': ['error', { object: 'it', property: 'only' }, { object: 'test', property: 'only' }],
      'no-console': 'off',
      eqeqeq: 'error',
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/google/**'],
    rules: { 'no-restricted-globals': ['error', ...services], 'no-console': 'error' },
  },
  {
    files: ['src/{words,days,tabs,plan,workbook,papers,mail,imports}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...clock] },
  },
);
