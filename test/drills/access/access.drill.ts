import { Temporal } from 'temporal-polyfill';
import { beforeAll, expect, test, vi } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { addComment, revokeCoaching } from '@/lib/features/coaching/mutations';
import { startImport } from '@/lib/features/imports/mutations/start';
import { addImport } from '@/lib/features/imports/mutations/store';
import { GivenFile } from '@/lib/features/imports/schema';
import { writeEntry } from '@/lib/features/journal/mutations';
import { saveView } from '@/lib/features/views/mutations';
import { fingerprintsOf } from '@/test/access/fingerprint';
import { type Fixtures, matrixFixtures } from '@/test/access/fixtures';
import { findActions } from '@/test/access/found-actions';
import { keepRows } from '@/test/access/kept';
import { policyParts } from '@/test/access/policies';
import { firstToFall, openBench } from '@/test/access/reach';
import { PRIVATE } from '@/test/access/tables';
import { isAttacked } from '@/test/attacks/attacked';
import { coached, invited, person, turnedDown } from '@/test/coaching';
import { asAdmin } from '@/test/database';
import { act, allowed, applied, drafted, rejected } from '@/test/rejected';
import { ownTemplate } from '@/test/templates';
import { summarise } from '../drill';
import { attemptsOf, type Try } from './attempts';
import { filtersMet, withBent } from './filters';

vi.mock('next/headers', async () => (await import('@/test/access/browser')).nextHeaders);
vi.mock('next/navigation', async () => (await import('@/test/access/browser')).nextNavigation);
vi.mock('next/cache', async () => (await import('@/test/access/browser')).nextCache);
vi.mock('@/app/_ui/fonts', () => ({ fontVariables: '' }));
vi.mock('@/lib/platform/db/client', async (original) => {
  const { prisma, ...rest } = await original<typeof import('@/lib/platform/db/client')>();
  const { watched } = await import('./filters');
  return { ...rest, prisma: () => watched(prisma()) };
});

// The walls between people are two: the policies of the database, and the filters of the code. Each part of either is
// taken away in turn, with the other wall out of the way, and somebody has to notice.

const ENOUGH = {
  'parts of policies': 0.95,
  // The second wall. docs/mutants.md says what is left.
  filters: 0.95,
} as const;
/** A filter is tried with so many of the attempts that meet it. */
const TRIES_A_FILTER = 12;

let fixtures: Fixtures;
let putBack: () => Promise<void>;
let secrets: string[];
let known: Set<string>;
let waiting: { invitation: string };
beforeAll(async () => {
  fixtures = await matrixFixtures();
  await moreForTheOwner(fixtures);
  waiting = await moreForTheOthers(fixtures);
  putBack = await keepRows();
  const { owner, coachings } = fixtures;
  known = new Set([...Object.values(owner.ids), ...Object.values(fixtures.stranger.ids)]);
  secrets = [owner.me.userId, owner.me.email, ...Object.values(owner.ids), ...Object.values(coachings)];
});

test('every policy and every filter has somebody who notices that it is gone', async () => {
  const filters = await filtersGone();
  const policies = await policiesGone();
  const share = (noticed: number, all: number) =>
    `${noticed} of ${all} (${((100 * noticed) / all).toFixed(1)} %)`;
  const broken = [
    ...[policies, filters].flatMap(({ what, noticed, all }) =>
      noticed / all < ENOUGH[what] ? [`fewer than ${ENOUGH[what] * 100} % of the ${what}`] : [],
    ),
    ...filters.gaps.map((gap) => `the code alone does not keep the stranger out: ${gap}`),
  ];
  summarise(
    'access: each part of the two walls taken away in turn',
    {
      'parts of policies, noticed': share(policies.noticed, policies.all),
      'filters of the code, noticed': share(filters.noticed, filters.all),
      'tried by': `${filters.attempts} operations, forms and pages`,
      'not noticed': [...policies.missed, ...filters.missed].join('; ') || 'none',
    },
    broken,
  );
  expect(broken).toEqual([]);
});

/** The fixtures' people have the same of everything, and a count of somebody else's rows would be the same number. */
async function moreForTheOwner({ owner: { me } }: Fixtures): Promise<void> {
  for (const stage of ['applied', 'phone-screen', 'final-round'] as const) await applied(me, stage);
  const verdict = await rejected(me, 'phone-screen', { feedback: 'Another one.' });
  // Of another month, where nobody else has any.
  const before = await rejected(me, 'phone-screen', {
    receivedAt: Temporal.Now.instant().subtract({ hours: 24 * 45 }),
  });
  allowed(await act(me, (tx) => writeEntry(tx, before.id, { gut: 'An older hunch.' })));
  await drafted(me, verdict);
  allowed(await act(me, (tx) => writeEntry(tx, verdict.id, { gut: 'Another hunch.' })));
  await ownTemplate(me, 'coffee-chat');
  await invited(me, await person('Somebody asked'));
  // What the stranger's own import, preview and view would meet if they were told of the owner's: one that waits, a company
  // that is in their file too, a name that is taken.
  await applied(me, 'applied', 'Larkfield');
  await act(me, (tx) => saveView(tx, { name: 'First interviews', place: 'table', query: 'stage=applied' }));
  const file = new GivenFile(new TextEncoder().encode('Company,Role,Status\nAlder,Gardener,Saved\n'));
  const { id } = allowed(
    await act(me, (tx) => addImport(tx, { file, fileName: undefined, mapping: { Company: 'company' } })),
  );
  allowed(await act(me, (tx) => startImport(tx, { id })));
}

/** What the stranger and the coach need for their own filters to matter. Answers what waits for the coach. */
async function moreForTheOthers({ stranger, coach }: Fixtures): Promise<{ invitation: string }> {
  const { me, ids } = stranger;
  const invitation = await invited(me, coach.me);
  await asAdmin(
    "UPDATE applications SET stage_changed_at = now() - interval '300 days' WHERE ending IS NULL AND user_id = $1",
    [me.userId],
  );
  await asAdmin("UPDATE users SET muted_mails = '{nudge}' WHERE id = $1", [me.userId]);
  await asAdmin(
    "INSERT INTO notices VALUES ($1, gen_random_uuid(), 'coach-accepted', gen_random_uuid(), now())",
    [me.userId],
  );
  const scope = await coached(me, await person('A coach of the stranger'), [ids.shownEntry]);
  await inScope(scope, (tx) => addComment(tx, { entryId: ids.shownEntry, body: 'Name the figure first.' }));
  // Somebody was a client of the coach until just now.
  const former = await person('A former client');
  const { coachingId } = await coached(former, coach.me, [await turnedDown(former, 'Kitewright')]);
  await act(former, (tx) => revokeCoaching(tx, coachingId));
  return { invitation };
}

type Gone = { what: keyof typeof ENOUGH; noticed: number; all: number; missed: string[] };

async function policiesGone(): Promise<Gone> {
  const bench = await openBench(fixtures);
  const missed: string[] = [];
  const parts = await policyParts();
  for (const { table, clause, name, part, whole, verbs, lift } of parts)
    if (!(await firstToFall(bench, table, verbs, lift)) && !isAttacked(name, part, whole))
      missed.push(`${clause} ${part}`);
  // And the switch itself, table by table.
  for (const table of Object.keys(PRIVATE))
    if (!(await firstToFall(bench, table, ['read'], `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`)))
      missed.push(`row-level security of ${table}`);
  await bench.db.end();
  const all = parts.length + Object.keys(PRIVATE).length;
  return { what: 'parts of policies', noticed: all - missed.length, all, missed };
}

async function switchPolicies(to: 'ENABLE' | 'DISABLE'): Promise<void> {
  for (const table of Object.keys(PRIVATE)) await asAdmin(`ALTER TABLE "${table}" ${to} ROW LEVEL SECURITY`);
}

/** The same for the code, with row-level security switched off: its own filters have to do alone. */
async function filtersGone(): Promise<Gone & { gaps: string[]; attempts: number }> {
  await switchPolicies('DISABLE');
  const attempts = attemptsOf(fixtures, await findActions(), waiting);
  const { owner, stranger, coach } = fixtures;
  const gaps: string[] = [];
  const usual = new Map<Try, Outcome & { steady: boolean }>();
  const triedBy = new Map<string, Try[]>();
  for (const attempt of attempts) {
    const first = await outcomeOf(attempt);
    let outcome = first;
    const met = await filtersMet(attempt.by, async () => {
      outcome = await outcomeOf(attempt);
    });
    if (outcome.harm && attempt.by === stranger.me.userId) gaps.push(`${attempt.name}: ${outcome.harm}`);
    // What is another every time tells nothing but what it did.
    usual.set(attempt, { ...outcome, steady: outcome.word === first.word });
    for (const place of met) triedBy.set(place, [...(triedBy.get(place) ?? []), attempt]);
  }
  const missed: string[] = [];
  for (const [place, tries] of triedBy) {
    let noticed = false;
    for (const attempt of spread(tries, TRIES_A_FILTER)) {
      const to = attempt.by === coach.me.userId ? stranger.me.userId : owner.me.userId;
      const { word, harm } = await withBent({ place, from: attempt.by, to }, () => outcomeOf(attempt));
      const before = usual.get(attempt);
      noticed = harm !== before?.harm || (before.steady && word !== before.word);
      if (noticed) break;
    }
    if (!noticed) missed.push(place);
  }
  await switchPolicies('ENABLE');
  const all = triedBy.size;
  return { what: 'filters', noticed: all - missed.length, all, missed, gaps, attempts: attempts.length };
}

/** At most so many of them, from everywhere in the list: who tries differs from end to end. */
const spread = <T>(all: readonly T[], most: number): T[] =>
  all.filter((_, at) => Math.floor((at * most) / all.length) !== Math.floor(((at - 1) * most) / all.length));

/** `word`: what was answered and written of one's own. `harm`: what was learned of the owner or done to them; null: nothing. */
type Outcome = { word: string; harm: string | null };

async function outcomeOf(attempt: Try): Promise<Outcome> {
  const [owners, own] = [fixtures.owner.me, personOf(attempt)];
  const before = await Promise.all([fingerprintsOf(owners), fingerprintsOf(own)]);
  const text = await attempt.run().catch((error: Error) => `threw ${error.name}`);
  const after = await Promise.all([fingerprintsOf(owners), fingerprintsOf(own)]);
  await putBack();
  const [theirs = '', ours = ''] = after.map((tables, at) =>
    Object.keys(tables)
      .filter((table) => tables[table] !== before[at]?.[table])
      .join(', '),
  );
  const isRead = attempt.name.startsWith('page ') || /^\d/.test(text);
  const told = isRead ? secrets.find((secret) => text.includes(secret)) : undefined;
  const harm = theirs ? `rows changed in ${theirs}` : told ? `it says ${told}` : null;
  return { word: `${lasting(text)}, and wrote to ${ours || 'nothing'}`, harm };
}

const personOf = ({ by }: Try) =>
  by === fixtures.coach.me.userId ? fixtures.coach.me : fixtures.stranger.me;

/** Without what is new in every answer: moments, and ids that were made for it. */
const lasting = (text: string): string =>
  text
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, (id) => (known.has(id) ? id : 'an id'))
    .replaceAll(/(challenge\W+)[\w-]{20,}/g, '$1one')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'a moment');
