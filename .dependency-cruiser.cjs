/** The directions imports may go (docs/decisions/0001), beside the order of rooms that bin/rooms.ts checks. */

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
      name: 'strangers-are-read-in-a-thread',
      comment:
        'What reads a text may take long over one: everybody asks lib/reading/read.ts for it (docs/decisions/0020). What tidies a text, looks over it once for a link, names what was found or what can be, or writes the cells of our own files may be used as it is.',
      severity: 'error',
      from: { path: '^(app|lib|emails)/', pathNot: ['^lib/(language|reading|rules)/', '\\.test\\.tsx?$'] },
      to: {
        path: ['^lib/language/', '^lib/reading/', 'node_modules/(postal-mime|htmlparser2|windows-iana)/'],
        pathNot: [
          '^lib/language/(plain-words|person-name|links|findings)\\.ts$',
          '^lib/reading/read\\.ts$',
          '^lib/reading/tables/(own-cells|own-columns|fields|types)\\.ts$',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'readers-are-loaded-in-a-thread',
      comment: 'Whoever asks for a reader neither loads it nor its tables.',
      severity: 'error',
      from: { path: '^lib/reading/(read|program)\\.ts$' },
      to: {
        path: ['^lib/language/', '^lib/reading/(calendar/|mail/|tables/|tasks|thread)'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-react-below-app',
      comment: "Only the session is remembered per request, with React's cache.",
      severity: 'error',
      from: { path: '^lib/', pathNot: ['^lib/access/session\\.ts$', '\\.test\\.ts$'] },
      to: { path: ['^app/', 'node_modules/(react|react-dom)/'], pathNot: [] },
    },
    {
      name: 'pages-read-through-loaders',
      comment:
        'Pages and components read through loaders and write through actions, in the scope of a session.',
      severity: 'error',
      from: { path: '^app/', pathNot: '\\.data\\.test\\.ts$' },
      to: {
        path: [
          '^lib/platform/(db|crypto)/',
          '^lib/access/(mint|job)\\.ts$',
          '^lib/features/[^/]+/(data|mutations|api|index|mail|jobs)(/|\\.ts$)',
          '^lib/features/[^/]+/[^/]+/(data|mutations)\\.ts$',
          '^lib/sharing/(data|mutations)\\.ts$',
        ],
      },
    },
    {
      name: 'features-meet-at-the-index',
      comment: 'Another feature may change what lies behind its index; the browser gets no index at all.',
      severity: 'error',
      from: { path: '^lib/features/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^lib/features/', pathNot: ['^lib/features/$1/', '^lib/features/[^/]+/index\\.ts$'] },
    },
    {
      name: 'the-api-reads-declarations',
      severity: 'error',
      from: { path: '^lib/api/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^lib/features/',
        pathNot: ['^lib/features/[^/]+/(index|api)\\.ts$'],
      },
    },
    {
      name: 'the-worker-reads-jobs-and-handlers',
      severity: 'error',
      from: { path: '^lib/worker/', pathNot: '\\.test\\.ts$' },
      to: { path: '^lib/features/', pathNot: ['^lib/features/[^/]+/(index|mail|jobs)\\.ts$'] },
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
      name: 'test-helpers-only-from-tests',
      comment: 'The bench fills its database with the rows that the access matrix has of every noun.',
      severity: 'error',
      from: {
        pathNot: ['\\.test\\.tsx?$', '^test/', '^e2e/', '^bin/bench/', '^lib/features/[^/]+/access\\.ts$'],
      },
      to: { path: ['^test/', '^e2e/'] },
    },
    {
      name: 'samples-only-from-the-access-matrix',
      comment:
        "A feature's access.ts is what the matrix asks about it: data for tests, in no program and no page.",
      severity: 'error',
      from: { pathNot: ['^test/access/'] },
      to: { path: '^lib/features/[^/]+/access\\.ts$' },
    },
    {
      name: 'samples-are-data',
      comment: 'The journeys read them as well, without the server.',
      severity: 'error',
      from: { path: '^lib/features/[^/]+/access\\.ts$' },
      to: { pathNot: '^test/access/noun\\.ts$' },
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
