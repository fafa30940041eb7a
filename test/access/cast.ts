import { addComment, openEntry, revokeCoaching } from '@/lib/coaching/mutations';
import { inScope } from '@/lib/db/transaction';
import { type Life, live, type Member, member } from '@/test/access/life';
import { coached } from '@/test/coaching';

/**
 * The people of the access matrix. `coach` and `revoked` were shown the same one entry, opened it and wrote
 * under it; then the owner took the consent back from `revoked`. A friend of the owner coaches as well, and was
 * shown the other entry: one coach is no window on what another sees.
 */
export type Cast = {
  owner: Life;
  stranger: Life;
  coach: Member;
  revoked: Member;
  /** Coachings of the owner, by whose they are. */
  coachings: { coach: string; revoked: string };
};

type Others = Pick<Cast, 'stranger' | 'coach' | 'revoked'>;

/** A whole cast; with `others` a new owner among people who are there already. */
export async function castMatrix(others?: Others): Promise<Cast> {
  const { stranger, coach, revoked } = others ?? {
    stranger: await live('Sam Okafor'),
    coach: await member('Priya Raman'),
    revoked: await member('Tom Lind'),
  };
  const owner = await live('Ana Ruiz');
  const coachings = { coach: await accompany(owner, coach), revoked: await accompany(owner, revoked) };
  await inScope(owner.me, (tx) => revokeCoaching(tx, coachings.revoked));
  return { owner, stranger, coach, revoked, coachings };
}

async function accompany({ me, ids }: Life, { me: coach }: Member): Promise<string> {
  const scope = await coached(me, coach, [ids.shownEntry]);
  await inScope(scope, (tx) => openEntry(tx, ids.shownEntry));
  await inScope(scope, (tx) => addComment(tx, { entryId: ids.shownEntry, body: 'Name the figure first.' }));
  return scope.coachingId;
}
