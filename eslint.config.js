import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { houseRules, kindlight } from './config/eslint/plugin.js';

export default [
  {
    ignores: [
      'dist/',
      'packs/',
      '.astro/',
      '.cache/',
      'reports/',
      'test-results/',
      'content/',
      'tests/frozen/',
      'public/',
      'tests/bench/',
    ],
  },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    plugins: { kindlight },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...houseRules,
      eqeqeq: 'error',
      'no-console': 'off',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Empty classes and void are fine where a platform asks for them; the compiler finds the rest.
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  {
    // An element knows its own markup; a check for each part would be bytes that every reader downloads.
    files: ['**/*.element.ts', '**/*.browser.ts', 'tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
];
