/** The directions imports may go (docs/decisions/0001): a check fails on any other. */

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'rules-are-pure',
      comment: 'Rules import rules and Temporal, nothing else.',
      severity: 'error',
      from: { path: '^lib/rules/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^lib/rules/', 'node_modules/temporal-polyfill'] },
    },
    {
      name: 'language-is-pure',
      comment:
        'What reads text takes a text and answers: it knows the rules, and neither a person nor a mail.',
      severity: 'error',
      from: { path: '^lib/language/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^lib/language/', '^lib/rules/', 'node_modules/temporal-polyfill'] },
    },
    {
      name: 'language-is-above-access',
      severity: 'error',
      from: { path: '^lib/(platform|access|rules)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^lib/language/' },
    },
    {
      name: 'no-react-below-app',
      comment: "Only the session is remembered per request, with React's cache.",
      severity: 'error',
      from: { path: '^lib/', pathNot: ['^lib/access/session\\.ts$', '\\.test\\.ts$'] },
      to: { path: ['^app/', 'node_modules/(react|react-dom)/'], pathNot: [] },
    },
    {
      name: 'pages-never-import-db',
      comment: 'Pages and components read through loaders and write through actions.',
      severity: 'error',
      from: { path: '^app/', pathNot: '\\.data\\.test\\.ts$' },
      to: { path: ['^lib/platform/db/', '^lib/platform/crypto/', '^lib/access/mint'] },
    },
    {
      name: 'design-system-knows-no-domain',
      severity: 'error',
      from: { path: '^app/_ui/' },
      to: { path: ['^lib/', '^app/(?!_ui/)', '^emails/'] },
    },
    {
      name: 'only-access-mints-scopes',
      severity: 'error',
      from: { pathNot: ['^lib/access/', '\\.test\\.tsx?$', '^test/'] },
      to: { path: '^lib/access/mint' },
    },
    {
      name: 'session-code-stays-at-the-edge',
      comment: 'data and mutations take a scope; they never ask who is signed in.',
      severity: 'error',
      from: { path: '^lib/features/[^/]+/(data|mutations)' },
      to: { path: ['^lib/access/(session|action|token)', '/(loaders|actions)(/|\\.)', 'node_modules/next/'] },
    },
    {
      name: 'mails-know-no-house',
      severity: 'error',
      from: { path: '^emails/', pathNot: '\\.test\\.' },
      to: { path: '^(app/|lib/(?!rules/))' },
    },
    {
      name: 'platform-is-the-bottom',
      comment: 'Nothing but the pure rules, which import nothing themselves, lies beside it.',
      severity: 'error',
      from: { path: '^lib/platform/', pathNot: '\\.test\\.ts$' },
      to: { path: '^lib/', pathNot: ['^lib/platform/', '^lib/rules/'] },
    },
    {
      name: 'test-helpers-only-from-tests',
      severity: 'error',
      from: { pathNot: ['\\.test\\.tsx?$', '^test/', '^e2e/'] },
      to: { path: ['^test/', '^e2e/'] },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '\\.config\\.(ts|js|mjs)$',
          '\\.cjs$',
          '^bin/',
          '^app/.*(page|layout|route|error|loading|not-found|template|icon|opengraph-image|manifest|robots)\\.tsx?$',
          '\\.test\\.tsx?$',
        ],
      },
      to: {},
    },
  ],
  options: {
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^lib/platform/db/generated/', '^\\.next/', '^next-env'] },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
