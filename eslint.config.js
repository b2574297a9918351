import svelte from 'eslint-plugin-svelte';
import typescript from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const inexact = [
  'exp',
  'expm1',
  'log',
  'log1p',
  'log2',
  'log10',
  'pow',
  'sin',
  'cos',
  'tan',
  'sinh',
  'cosh',
  'tanh',
  'asin',
  'acos',
  'atan',
  'atan2',
  'cbrt',
  'hypot'
];

export default typescript.config(
  { ignores: ['node_modules', '.svelte-kit', 'build', 'dist', 'site', 'test-results', 'playwright-report'] },
  ...typescript.configs.recommended,
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: typescript.parser, extraFileExtensions: ['.svelte'], svelteConfig } }
  },
  {
    rules: {
      'no-console': 'error',
      'no-undef': 'off',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name="localeCompare"]',
          message: 'localeCompare differs between machines: compare code units.'
        }
      ]
    }
  },
  {
    files: ['src/lib/{statistics,findings,charts,pages,scorecard,messages,publishing,disclosure}/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...inexact.map((property) => ({
          object: 'Math',
          property,
          message: 'Engines differ in the last digit: take it from @stdlib/math-base-special-*.'
        })),
        { object: 'Date', property: 'now', message: 'No clock here: dates come with the data.' },
        { object: 'Math', property: 'random', message: 'No chance here.' }
      ],
      'no-restricted-globals': [
        'error',
        { name: 'Intl', message: 'Intl differs between machines: format with our own tables.' }
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'BinaryExpression[operator="**"]', message: '** is Math.pow: engines differ in the last digit.' },
        {
          selector: 'CallExpression[callee.property.name=/^(localeCompare|toLocaleString|toLocaleDateString)$/]',
          message: 'Differs between machines.'
        },
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'No clock here: dates come with the data.'
        }
      ]
    }
  },
  {
    files: ['src/lib/{pages,charts}/**'],
    rules: { 'svelte/no-navigation-without-resolve': 'off' }
  },
  { files: ['src/cli/**', 'tests/**', '*.js', '*.ts'], rules: { 'no-console': 'off' } }
);
