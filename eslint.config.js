import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Lint keeps habits, not layout (prettier does that) and not walls (dependency-cruiser does that). */
export default tseslint.config(
  { ignores: ['node_modules', 'console/dist', '**/__generated__/**', 'data', '.heliograph'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', Buffer: 'readonly', URL: 'readonly', fetch: 'readonly' },
    },
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Only kernel/clock.ts reads the time; take a Clock.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Only kernel/clock.ts reads the time; take a Clock.',
        },
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Only gateway/configuration reads the environment.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Randomness is an argument.',
        },
      ],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // A leading underscore says: here for its place alone.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { files: ['kernel/clock.ts', 'gateway/configuration/**'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['cli/**', 'bench/**', 'docs/generate.ts', 'schemas/compose.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**', 'bench/**'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': 'off',
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { module: 'writable', require: 'readonly' } },
  },
);
