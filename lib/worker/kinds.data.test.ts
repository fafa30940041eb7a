import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { goesToItsOwner, OWN_KINDS } from '@/lib/outbox/own-kinds';
import { handlers } from '@/lib/worker/handlers';
import { asAdmin } from '@/test/database';

// TRUST-1 to TRUST-3: every kind of mail that goes to somebody else is under lib/outbox/to-others.ts, in the app and in
// the database. A new kind is, until it is named among those that go to their owner.

/** Every kind that a feature says in its handlers or queues a mail of, found in the sources. */
const said = [...new Set(globSync('lib/features/**/*.ts', { exclude: ['**/*.test.ts'] }).flatMap(kindsIn))];

function kindsIn(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  if (!/outbox\/(?:enqueue|to-others|handler)|notif(?:ication|yByMail)/.test(source)) return [];
  const named = [...source.matchAll(/(?:kind(?:: | = )|notification\()'([a-z-]+)'/g)].map(
    ([, kind]) => kind ?? '',
  );
  return named.filter((kind) => handlers.of(kind));
}

test('finds the kinds of mail that there are', () => {
  expect(said).toEqual(
    expect.arrayContaining(['reply', 'coach-invitation', 'coach-comment', 'sign-in', 'nudge']),
  );
  for (const kind of OWN_KINDS) expect(handlers.of(kind), kind).toBeDefined();
});

test.each(said)(
  'the handler of %s, the layer of trust and the database agree on whom it goes to',
  async (kind) => {
    const [row] = await asAdmin('SELECT rebound.goes_to_its_owner($1) AS own', [kind]);
    const own = handlers.of(kind)?.goesTo === 'its-owner';
    expect(goesToItsOwner(kind)).toBe(own);
    expect(row?.own).toBe(own);
  },
);

test('a kind that nobody has thought of yet is one to somebody else', async () => {
  const [row] = await asAdmin("SELECT rebound.goes_to_its_owner('not-known-yet') AS own");
  expect([goesToItsOwner('not-known-yet'), row?.own]).toEqual([false, false]);
});

test('only the outbox puts a mail past the layer', () => {
  const past = globSync('{lib,app}/**/*.{ts,tsx}', { exclude: ['**/*.test.ts', 'lib/outbox/**'] }).filter(
    (file) =>
      /\b(?:put|enqueueFromMailbox)\b[^;]*from '@\/lib\/outbox\/(?:enqueue|to-others)'/.test(
        readFileSync(file, 'utf8'),
      ),
  );
  // A reply by its writer's own mailbox, which is a check of the database as well (`outbox_via`).
  expect(past).toEqual(['lib/features/replies/mutations/enqueue.ts']);
});
