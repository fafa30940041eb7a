import { reachedInBrowsers } from '@/bin/browser/graph';

// Part of `npm run check`: what client components import, directly or through other files, is sent to every browser.
// Rule tables, classifiers and whatever runs on a server stay where they are.

/** What a browser may get of the packages; a name ending in / stands for all below it. */
const PACKAGES = [
  'react',
  'react-dom',
  'next/navigation',
  'next/font/local',
  '@atlaskit/pragmatic-drag-and-drop/',
  '@base-ui/react/',
  '@simplewebauthn/browser',
];

/** What it may get of lib/ and emails/: words, small vocabularies and single numbers that a form shows. */
const SHARED = [
  'emails/letter.tsx',
  'emails/letter-marks.ts',
  'lib/access/form.ts',
  'lib/access/leads-to.ts',
  'lib/features/account/types.ts',
  'lib/features/applications/types.ts',
  'lib/features/erasure/types.ts',
  'lib/features/mailboxes/providers.ts',
  'lib/features/replies/compose-links.ts',
  'lib/features/replies/content-hash.ts',
  'lib/features/replies/ways.ts',
  'lib/rules/check-in.ts',
  'lib/rules/dodge-answers.ts',
  'lib/rules/feedback-words.ts',
  'lib/rules/interview-kinds.ts',
  'lib/rules/journal.ts',
  'lib/rules/numbers-in-words.ts',
  'lib/rules/playbook/chapter.ts',
  'lib/rules/policy.ts',
  'lib/rules/pushback-grounds.ts',
  'lib/rules/record.ts',
  'lib/rules/reply-shape.ts',
  'lib/rules/stages.ts',
  'lib/rules/themes.ts',
  'lib/rules/templates/content.ts',
  'lib/rules/templates/purposes.ts',
  'lib/rules/templates/spelling.ts',
  'lib/rules/templates/tones.ts',
  'lib/rules/templates/variables.ts',
];

const allowed = (name: string): boolean =>
  name.startsWith('app/') ||
  SHARED.includes(name) ||
  PACKAGES.some((one) => (one.endsWith('/') ? name.startsWith(one) : name === one));

const reached = reachedInBrowsers();
const refused = reached.filter(({ to }) => !allowed(to));
for (const { to, by } of refused) console.error(`${to}\n  is sent to browsers by ${by.join('\n    → ')}`);
// A list that names what nobody uses would let it in again unseen.
const idle = SHARED.filter((name) => !reached.some(({ to }) => to === name));
for (const name of idle)
  console.error(`${name} is on the list of bin/browser.ts, and no client component uses it.`);
process.exit(refused.length + idle.length > 0 ? 1 : 0);
