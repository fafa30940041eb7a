import { inScope } from '@/lib/access/transaction';
import { addComment, openEntry, revokeCoaching } from '@/lib/features/coaching/mutations';
import { shareTemplate } from '@/lib/features/templates/mutations';
import { revoke } from '@/lib/sharing/mutations';
import { asThemselves, type Stage } from '@/test/attacks/attack';
import { coached, invited, person, turnedDown } from '@/test/coaching';
import { asAdmin } from '@/test/database';
import { given, ownTemplate } from '@/test/templates';

/**
 * A client with a running coach, a former one and one who has not answered. The running and the former coach were shown
 * one entry and one template, the former one's coaching has ended; another entry was shown to the running one and taken
 * back. A friend who coaches as well was shown the entry that is kept from the others.
 */
export async function sharingStage(): Promise<Stage> {
  const [me, coach, former, friend] = [await person(), await person(), await person(), await person()];
  const [shown, kept] = [await turnedDown(me, 'Northwind'), await turnedDown(me, 'Contoso')];
  const [takenBack, foreign] = [await turnedDown(me, 'Fabrikam'), await turnedDown(former, 'Litware')];
  const [template, keptTemplate] = [await ownTemplate(me), await ownTemplate(me)];
  const running = await coached(me, coach, [shown, takenBack]);
  const ended = await coached(me, former, [shown]);
  const besides = await coached(me, friend, [kept]);
  await inScope(me, (tx) =>
    revoke(tx, { coachingId: running.coachingId, subject: { kind: 'journal-entry', id: takenBack } }),
  );
  for (const { coachingId } of [running, ended])
    await inScope(me, (tx) => shareTemplate(tx, { templateId: template, coachingId }));
  for (const scope of [running, ended]) {
    await inScope(scope, (tx) => openEntry(tx, shown));
    await inScope(scope, (tx) => addComment(tx, { entryId: shown, body: 'Name the figure first.' }));
  }
  const [copy, formerCopy] = [await given(running), await given(ended)];
  await inScope(me, (tx) => revokeCoaching(tx, ended.coachingId));
  const open = await invited(me, await person());
  const grantOf = async (coachingId: string, id: string) => {
    const found = await asAdmin('SELECT id FROM grants WHERE coaching_id = $1 AND subject_id = $2', [
      coachingId,
      id,
    ]);
    return found[0]?.id;
  };
  const acting = (actor: string) => ({ actor, tenant: me.userId, purpose: '' });
  return {
    contexts: {
      me: asThemselves(me.userId),
      coach: acting(coach.userId),
      former: acting(former.userId),
      friend: acting(friend.userId),
    },
    ids: {
      ...{ me: me.userId, coach: coach.userId, former: former.userId },
      ...{ running: running.coachingId, ended: ended.coachingId, besides: besides.coachingId, open },
      ...{ shown, kept, takenBack, foreign, template, keptTemplate, copy, formerCopy },
      shownGrant: await grantOf(running.coachingId, shown),
      takenBackGrant: await grantOf(running.coachingId, takenBack),
    },
  };
}
