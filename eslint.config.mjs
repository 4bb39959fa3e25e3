// @ts-check
import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** The current time is injected everywhere but in the wrapper that injects it. */
const bareTime = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take the time as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Take the time as an argument.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'storybook-static/', 'src/locales/*.ts']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit.configs['flat/all'],
      wc.configs['flat/best-practice'],
    ],
    plugins: {'lit-a11y': litA11y},
    languageOptions: {
      globals: globals.browser,
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    settings: {litHtmlSources: true, wc: {elementBaseClasses: ['CasaElement', 'LitElement']}},
    rules: {
      ...litA11y.configs.recommended.rules,
      // Keys cost more than they save where the list never reorders.
      'lit/no-template-map': 'off',
      // Lit adds and removes listeners itself, so a fresh function per render costs nothing.
      'lit/no-template-arrow': 'off',
      'lit/no-template-bind': 'off',
      'lit/prefer-query-decorators': 'off',
      // Every base class of ours has the callbacks, so the call needs no guard.
      'wc/guard-super-call': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: {string: true}}],
      'no-restricted-syntax': ['error', ...bareTime],
    },
  },
  {
    files: ['src/platform/**/*.ts'],
    rules: {'no-restricted-syntax': 'off'},
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    languageOptions: {globals: globals.mocha},
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      // chai-a11y-axe types every assertion as a promise.
      '@typescript-eslint/no-floating-promises': 'off',
      // Methods are compared and replaced, never called loose.
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': 'off',
      // A host page's own styles are part of the scene.
      'lit/prefer-static-styles': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {globals: {...globals.node, ...globals.browser}},
    rules: {'no-unused-vars': ['error', {ignoreRestSiblings: true}]},
  },
);
