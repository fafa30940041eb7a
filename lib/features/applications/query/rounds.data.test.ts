import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { mintClientScope } from '@/lib/access/mint';
import type { ClientScope } from '@/lib/access/scope';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { board, listApplications } from '@/lib/features/applications/data';
import {
  addApplication,
  endApplication,
  moveApplication,
  undoMove,
} from '@/lib/features/applications/mutations';
import { applicationsQuerySchema, viewAddressSchema } from '@/lib/features/applications/query';
import { addRound } from '@/lib/features/stages/mutations';
import { asAdmin } from '@/test/database';

// STAGE: the views ask for the rounds that an application is in, or has been in.

const act = <T>(who: ClientScope, work: (tx: ClientTx) => Promise<T>) => inScope(who, work);

async function person(): Promise<ClientScope> {
  const id = randomUUID();
  await asAdmin('INSERT INTO users (id, email) VALUES ($1, $2)', [id, `${id}@example.test`]);
  return mintClientScope(id);
}

describe('a view by round', () => {
  let me: ClientScope;
  let rounds: Record<'design' | 'pairing' | 'lunch', string>;
  const round = (name: string) =>
    act(me, async (tx) => {
      const made = await addRound(tx, { stage: 'later-interview', name });
      if (!made.ok) throw new Error(made.refusal.code);
      return made.value.id;
    });
  const add = (role: string, at: string | null) =>
    act(me, (tx) =>
      addApplication(tx, { company: 'Northwind', role, stage: 'later-interview', round: at ?? undefined }),
    );
  const move = (id: string, stage: 'later-interview' | 'offer', to: string | null) =>
    act(me, async (tx) => {
      await moveApplication(tx, { id, stage, round: to });
      return tx.now.toString();
    });
  const rolesFor = async (query: object) =>
    (
      await act(me, (tx) => listApplications(tx, applicationsQuerySchema.parse({ sort: 'role', ...query })))
    ).items.map(({ role }) => role);

  beforeAll(async () => {
    me = await person();
    rounds = {
      design: await round('System design'),
      pairing: await round('Pairing'),
      lunch: await round('Lunch'),
    };
    await add('Is there', rounds.design);
    const went = await add('Went on', rounds.design);
    await move(went.id, 'later-interview', rounds.pairing);
    const ended = await add('Ended there', rounds.design);
    await act(me, (tx) => endApplication(tx, { id: ended.id, ending: 'withdrawn' }));
    await add('Without a round', null);
    const back = await add('Put back at once', rounds.design);
    await move(back.id, 'later-interview', rounds.pairing);
    await move(back.id, 'later-interview', rounds.design);
    await act(me, (tx) => endApplication(tx, { id: back.id, ending: 'declined' }));
    const slip = await add('By mistake', null);
    const at = await move(slip.id, 'later-interview', rounds.pairing);
    await act(me, (tx) => undoMove(tx, { id: slip.id, at }));
  });

  test.each([
    ['design', {}, ['Ended there', 'Is there', 'Put back at once', 'Went on']],
    ['design', { ending: 'open' }, ['Is there', 'Went on']],
    ['design', { q: 'went' }, ['Went on']],
    ['design', { stage: 'offer' }, []],
    ['pairing', {}, ['Went on']],
    ['pairing', { ending: 'declined' }, []],
    ['lunch', {}, []],
  ] as const)(
    'of %s with %o shows what is or was there, and no move taken back',
    async (which, more, roles) => {
      expect(await rolesFor({ round: rounds[which], ...more })).toEqual(roles);
    },
  );

  it('takes several, and pages through them', async () => {
    const both = `${rounds.pairing},${rounds.design}`;
    expect(await rolesFor({ round: both })).toEqual([
      'Ended there',
      'Is there',
      'Put back at once',
      'Went on',
    ]);
    const first = applicationsQuerySchema.parse({ round: both, sort: 'role', limit: 2 });
    const { items, nextCursor } = await act(me, (tx) => listApplications(tx, first));
    expect(items).toHaveLength(2);
    expect(await rolesFor({ round: both, cursor: nextCursor })).toEqual(['Put back at once', 'Went on']);
  });

  it('asks the board as well, among the open ones, with or without words', async () => {
    const cards = async (filter: { q?: string; rounds: string[] }) =>
      (await act(me, (tx) => board(tx, filter))).flatMap((column) => column.cards.map(({ role }) => role));
    expect((await cards({ rounds: [rounds.design] })).toSorted()).toEqual(['Is there', 'Went on']);
    expect(await cards({ q: 'north went', rounds: [rounds.design] })).toEqual(['Went on']);
    expect(await cards({ rounds: [rounds.lunch] })).toEqual([]);
  });

  it('finds nothing by the round of somebody else', async () => {
    const other = await person();
    await act(other, (tx) => addApplication(tx, { company: 'Northwind', role: 'Theirs' }));
    const asked = applicationsQuerySchema.parse({ round: rounds.design });
    expect((await act(other, (tx) => listApplications(tx, asked))).items).toEqual([]);
  });

  it('refuses what is no id, and makes nothing of it in an address', () => {
    expect(applicationsQuerySchema.safeParse({ round: 'Pairing' }).error?.issues).toMatchObject([
      { path: ['round', 0], message: expect.stringContaining('GET /stages') },
    ]);
    expect(viewAddressSchema.parse({ round: 'Pairing' }).round).toEqual([]);
    expect(viewAddressSchema.parse({ round: [rounds.design, rounds.lunch] }).round).toEqual([
      rounds.design,
      rounds.lunch,
    ]);
  });
});
