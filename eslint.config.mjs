import prettier from 'eslint-config-prettier'
import jsdoc from 'eslint-plugin-jsdoc'
import vue from 'eslint-plugin-vue'
import a11y from 'eslint-plugin-vuejs-accessibility'
import ts from 'typescript-eslint'

/** Arrows point one way: a room may import only from the rooms named for it. */
const closed = (...rooms) => ({
  'no-restricted-imports': [
    'error',
    { patterns: rooms.map((room) => ({ regex: room, message: 'see the arrows in ARCHITECTURE.md' })) },
  ],
})

export default ts.config(
  { ignores: ['out/', 'dist/', 'tour/', 'coverage/', 'node_modules/'] },
  ...ts.configs.recommended,
  ...vue.configs['flat/recommended'],
  ...a11y.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-undef': 'off',
      'no-eval': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // `{ left, ...rest }` is the plain way to copy an object without a field.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'vue/multi-word-component-names': 'error',
      'vue/no-v-html': 'error',
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vuejs-accessibility/label-has-for': 'off',
    },
  },
  {
    // What others import says what it is; a sentence that only repeats the name does not count.
    files: ['src/**/*.ts', 'tools/**/*.{ts,mjs}'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: { esm: true, cjs: false, window: false },
          require: { FunctionDeclaration: true, ClassDeclaration: true },
          contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration'],
          enableFixer: false,
        },
      ],
      'jsdoc/informative-docs': 'error',
      'jsdoc/empty-tags': 'error',
    },
  },
  { files: ['src/shared/**'], rules: closed('/(main|renderer|preload|compiler)/', '^electron', '^vue', '^pinia', '^node:') },
  { files: ['src/compiler/**'], rules: closed('/(main|renderer|preload)/', '^electron') },
  {
    files: ['src/main/**'],
    rules: {
      ...closed('/(renderer|preload|compiler)/'),
      'no-restricted-syntax': [
        'error',
        { selector: "ImportSpecifier[imported.name='shell']", message: 'the kiosk opens nothing outside itself' },
        { selector: 'CallExpression[callee.name=/^(exec|execSync)$/]', message: 'use execFile with an argument list' },
      ],
    },
  },
  { files: ['src/preload/**'], rules: closed('/(main|renderer|compiler)/') },
  { files: ['src/renderer/**'], rules: closed('/(main|preload|compiler)/', '^electron', '^node:') },
  prettier,
)
