// What a script may not be, for all of ours; docs/adr/0028 says how it runs.
import js from '@eslint/js';
import globals from 'globals';

const APP = 'src/main/resources/META-INF/resources/webjars/camunda/app';
const SIDER = 'src/main/resources/static/js';

export default [
  { ignores: ['target/', 'data/', 'docs/', `${SIDER}/bibliotek/`] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-implicit-globals': 'error',
      'no-shadow': ['error', { builtinGlobals: false }],
      'no-unused-expressions': ['error', { allowShortCircuit: true, allowTernary: true }],
      'no-unused-vars': ['error', { args: 'after-used' }],
      'no-use-before-define': ['error', { functions: false, variables: false }],
      'no-var': 'error',
      'prefer-const': 'error'
    }
  },
  {
    files: [`${APP}/**/*.js`, `${SIDER}/**/*.js`],
    languageOptions: { globals: globals.browser }
  },
  // these two are no modules: they run before the page is read to its end
  {
    files: [`${SIDER}/session.js`, `${SIDER}/udskrift.js`],
    languageOptions: { sourceType: 'script' }
  },
  {
    files: ['scripts/**/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      // what it sends into the browser stands in the same file
      globals: { ...globals.node, document: 'readonly', BpmnJS: 'readonly' }
    }
  },
  {
    files: ['scripts/simulering/*.js'],
    languageOptions: { sourceType: 'module', globals: globals.node }
  },
  { files: ['src/test/js/**/*.js', 'eslint.config.js'], languageOptions: { globals: globals.node } }
];
