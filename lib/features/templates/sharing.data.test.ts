import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { accessLog, coachingsOf } from '@/lib/features/coaching/data';
import { loadClient } from '@/lib/features/coaching/loaders';
import { leaveCoaching, revokeCoaching } from '@/lib/features/coaching/mutations';
import {
  getFromCoach,
  listFromCoach,
  templateChoices,
  templatesGiven,
  templatesShown,
} from '@/lib/features/templates/data';
import {
  archiveTemplate,
  dropFromCoach,
  duplicateTemplate,
  keepCopy,
  openShownTemplate,
  saveTemplate,
  shareTemplate,
  takeBackTemplate,
  unshareTemplate,
} from '@/lib/features/templates/mutations';
import { NotFound } from '@/lib/platform/errors';
import { audienceOf } from '@/lib/sharing/data';
import { post } from '@/test/access/browser';
import { member } from '@/test/access/person';
import { coached, person } from '@/test/coaching';
import { allowed, byHand } from '@/test/rejected';
import { given, ownTemplate } from '@/test/templates';

async function aClientAndTheirCoach() {
  const [client, coach] = [await person('Ana Ruiz'), await person('Priya Raman')];
  const scope = await coached(client, coach);
  return { client, coach, scope, coachingId: scope.coachingId };
}

describe('a client’s template (COACH-1)', () => {
  test('is read by a coach it is shown to, in its newest words, and that is written down (COACH-3)', async () => {
    const { client, scope, coachingId } = await aClientAndTheirCoach();
    const templateId = await ownTemplate(client);
    await inScope(client, (tx) => shareTemplate(tx, { templateId, coachingId }));
    await inScope(client, (tx) => saveTemplate(tx, { id: templateId, version: 1, subject: 'Newest' }));
    expect(await inScope(client, (tx) => audienceOf(tx, { kind: 'template', id: templateId }))).toEqual([
      { coachingId, coach: 'Priya Raman', shared: true, count: 1 },
    ]);
    expect(await inScope(client, coachingsOf)).toMatchObject([{ templates: 1, shared: 0 }]);
    const [shown] = await inScope(scope, templatesShown);
    expect(shown).toMatchObject({ id: templateId, name: 'Three sentences' });
    const words = await inScope(scope, (tx) => openShownTemplate(tx, templateId));
    expect(words).toMatchObject({ name: 'Three sentences', subject: 'Newest' });
    const { visits } = await inScope(client, (tx) => accessLog(tx));
    expect(visits).toMatchObject([{ what: 'template', templateId, times: 1, by: 'Priya Raman' }]);
  });

  test('is named on the client’s page, which is written down as the list of what is shown (COACH-3)', async () => {
    const [client, coach] = [await person('Ana Ruiz'), await member('Priya Raman')];
    const { coachingId } = await coached(client, coach.me);
    const templateId = await ownTemplate(client);
    await inScope(client, (tx) => shareTemplate(tx, { templateId, coachingId }));
    let names: string[] = [];
    const open = async () => {
      names = (await loadClient(coachingId)).shown.map(({ name }) => name);
      return { status: 'idle' } as const;
    };
    await post(open, {}, coach);
    expect(names).toEqual(['Three sentences']);
    const { visits } = await inScope(client, (tx) => accessLog(tx));
    expect(visits).toMatchObject([{ what: 'overview', times: 1, by: 'Priya Raman' }]);
    await inScope(client, (tx) => revokeCoaching(tx, coachingId));
    expect(await post(open, {}, coach)).toEqual({ status: 'redirected', to: '404' });
  });

  test('opens no earlier words, and none without the opening written down', async () => {
    const { client, scope, coachingId } = await aClientAndTheirCoach();
    const templateId = await ownTemplate(client);
    await inScope(client, (tx) => saveTemplate(tx, { id: templateId, version: 1, subject: 'Newest' }));
    await inScope(client, (tx) => shareTemplate(tx, { templateId, coachingId }));
    const versions = (opened: boolean) =>
      inScope(scope, async (tx) => {
        if (opened) await openShownTemplate(tx, templateId);
        return tx.db.templateVersion.findMany({ select: { version: true } });
      });
    expect(await versions(false)).toEqual([]);
    expect(await versions(true)).toEqual([{ version: 2 }]);
  });

  test.each(['unshared', 'archived', 'revoked', 'left', 'never shown'] as const)(
    'is not there for a coach once it is %s, from the very next request on',
    async (how) => {
      const { client, coach, scope, coachingId } = await aClientAndTheirCoach();
      const templateId = await ownTemplate(client);
      const sharing = { templateId, coachingId };
      if (how !== 'never shown') {
        await inScope(client, (tx) => shareTemplate(tx, sharing));
        await inScope(scope, (tx) => openShownTemplate(tx, templateId));
      }
      if (how === 'unshared') await inScope(client, (tx) => unshareTemplate(tx, sharing));
      if (how === 'archived') await inScope(client, (tx) => archiveTemplate(tx, templateId));
      if (how === 'revoked') await inScope(client, (tx) => revokeCoaching(tx, coachingId));
      if (how === 'left') await inScope(coach, (tx) => leaveCoaching(tx, coachingId));
      await expect(inScope(scope, (tx) => openShownTemplate(tx, templateId))).rejects.toThrow(NotFound);
      if (how === 'revoked' || how === 'left')
        await expect(inScope(scope, templatesShown)).rejects.toThrow(NotFound);
      else expect(await inScope(scope, templatesShown)).toEqual([]);
      expect((await byHand(scope, 'SELECT id FROM templates')).rows).toEqual([]);
    },
  );

  test('copied by the coach is the coach’s own, sealed under their own key', async () => {
    const { client, coach, scope, coachingId } = await aClientAndTheirCoach();
    const templateId = await ownTemplate(client);
    await inScope(client, (tx) => shareTemplate(tx, { templateId, coachingId }));
    const words = await inScope(scope, (tx) => openShownTemplate(tx, templateId));
    const copy = allowed(await inScope(coach, (tx) => keepCopy(tx, words)));
    await inScope(client, (tx) => tx.db.user.delete({ where: { id: client.userId } }));
    const again = await inScope(coach, (tx) => duplicateTemplate(tx, copy.id));
    expect(allowed(again).blocks).toEqual(words.blocks);
  });

  test('is not shown to somebody else’s coach', async () => {
    const { client } = await aClientAndTheirCoach();
    const other = await aClientAndTheirCoach();
    const templateId = await ownTemplate(client);
    const attempts = [
      inScope(client, (tx) => shareTemplate(tx, { templateId, coachingId: other.coachingId })),
      inScope(other.client, (tx) => shareTemplate(tx, { templateId, coachingId: other.coachingId })),
    ];
    for (const answer of await Promise.allSettled(attempts))
      expect(answer).toMatchObject({ status: 'rejected', reason: expect.any(NotFound) });
  });
});

describe('a coach’s template (COACH-4)', () => {
  test('is the client’s to use and to copy, and not to change', async () => {
    const { client, scope } = await aClientAndTheirCoach();
    const id = await given(scope);
    const [template] = await inScope(client, listFromCoach);
    expect(template).toMatchObject({ id, coach: 'Priya Raman', name: 'A coffee in spring', kind: 'note' });
    const choices = await inScope(client, (tx) =>
      templateChoices(tx, { kind: 'note', facts: {}, spelling: 'en-GB' }),
    );
    expect(choices[0]).toMatchObject({ id, from: 'coach' });
    const copy = allowed(await inScope(client, (tx) => duplicateTemplate(tx, id)));
    expect(copy).toMatchObject({ name: 'A coffee in spring', version: 1 });
    await expect(inScope(client, (tx) => saveTemplate(tx, { id, version: 1, subject: 'x' }))).rejects.toThrow(
      NotFound,
    );
  });

  test('given again takes the place of what was given before', async () => {
    const { client, scope } = await aClientAndTheirCoach();
    const source = randomUUID();
    await given(scope, source);
    const id = await given(scope, source);
    expect(await inScope(scope, templatesGiven)).toMatchObject([{ id, sourceId: source }]);
    expect(await inScope(client, listFromCoach)).toMatchObject([{ id }]);
  });

  test.each(['taken back', 'dropped', 'revoked', 'left'] as const)(
    'is not there once it is %s, from the very next request on',
    async (how) => {
      const { client, coach, scope, coachingId } = await aClientAndTheirCoach();
      const id = await given(scope);
      if (how === 'taken back') await inScope(scope, (tx) => takeBackTemplate(tx, id));
      if (how === 'dropped') await inScope(client, (tx) => dropFromCoach(tx, id));
      if (how === 'revoked') await inScope(client, (tx) => revokeCoaching(tx, coachingId));
      if (how === 'left') await inScope(coach, (tx) => leaveCoaching(tx, coachingId));
      await expect(inScope(client, (tx) => getFromCoach(tx, id))).rejects.toThrow(NotFound);
      await expect(inScope(client, (tx) => duplicateTemplate(tx, id))).rejects.toThrow(NotFound);
      expect(await inScope(client, listFromCoach)).toEqual([]);
      if (how === 'revoked' || how === 'left') {
        await expect(given(scope)).rejects.toThrow(NotFound);
        await expect(inScope(scope, (tx) => takeBackTemplate(tx, id))).rejects.toThrow(NotFound);
      }
    },
  );
});
