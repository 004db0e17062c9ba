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
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-member-access': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      'max-len': ['error', { code: 140, ignoreUrls: true }],
    },
  },
  // expect.stringContaining and its kin are declared as any.
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-argument': 'off' } },
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
