/**
 * The arrows between the rooms (ARCHITECTURE.md), type imports included. Run by `npm test`; alone: `npm run arrows`.
 * A room is a folder; `only(room, ...others)` says which rooms it may import from besides itself.
 */

/** Every arrow that does not lead from `room` to itself or to one of `others` is an error. */
function only(room, ...others) {
  const within = [room, ...others].map((name) => `^src/${name}/`)
  return {
    name: `${room}-imports-only-${['itself', ...others].join('-and-')}`,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: { path: '^src/', pathNot: within },
  }
}

/** The same for a room inside another; what stands outside of `house` is none of its business. */
function onlyBelow(house, room, below) {
  const within = [room, ...below].map((name) => `^src/${house}/${name}/`)
  return {
    name: `${house}/${room}-imports-only-what-stands-below-it`,
    severity: 'error',
    from: { path: `^src/${house}/${room}/` },
    to: { path: `^src/${house}/[^/]+/`, pathNot: within },
  }
}

/** The rooms of the handout, each with those that it may import from. */
const HANDOUT = [
  ['worker', 'build', 'compose', 'layout', 'paginate', 'pdf', 'ink', 'theme', 'typeset', 'words', 'base'],
  ['build', 'compose', 'layout', 'paginate', 'ink', 'theme', 'typeset', 'words', 'base'],
  ['layout', 'compose', 'paginate', 'ink', 'theme', 'typeset', 'base'],
  ['pdf', 'paginate', 'ink', 'theme', 'typeset', 'base'],
  ['compose', 'base'],
  ['paginate', 'ink'],
  ['ink', 'theme', 'typeset', 'base'],
  ['typeset', 'theme', 'base'],
  ['words', 'base'],
  ['theme'],
  ['base'],
]

export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    only('shared'),
    only('compiler', 'shared'),
    only('preload', 'shared'),
    only('renderer', 'shared'),
    only('main', 'shared'),
    ...HANDOUT.map(([room, ...below]) => onlyBelow('main/handout', room, below)),
    // Inside shared: content knows no other room, and what builds on it no room above itself.
    only('shared/content'),
    only('shared/checklist', 'shared/content'),
    only('shared/subject', 'shared/content'),
    only('shared/texts', 'shared/content', 'shared/checklist', 'shared/subject'),
    only('shared/review', 'shared/content', 'shared/texts'),
    only('shared/languages', 'shared/content', 'shared/texts', 'shared/review'),
    only('shared/speech', 'shared/content', 'shared/languages'),
    // Inside the page: stores know where a visitor can be, never what is built on stores.
    only('renderer/src/kiosk', 'shared'),
    only('renderer/src/navigation', 'shared'),
    only('renderer/src/stores', 'renderer/src/kiosk', 'renderer/src/navigation', 'shared'),
    only(
      'renderer/src/voice',
      'renderer/src/stores',
      'renderer/src/words',
      'renderer/src/kiosk',
      'renderer/src/navigation',
      'shared',
    ),
    {
      name: 'not-unresolved',
      comment: 'An import that leads nowhere would be seen by no other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^virtual:', '^electron$'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.web.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
}
