import { describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { getInterview, interviewPage } from '@/lib/features/interviews/data';
import { addInterview, changeInterview, deleteInterview } from '@/lib/features/interviews/mutations';
import { joinInterview, leaveInterview } from '@/lib/features/interviews/people';
import { interviewChangeSchema, newInterviewSchema } from '@/lib/features/interviews/schema';
import { getContact } from '@/lib/features/people/data';
import { addContact, deleteContact } from '@/lib/features/people/mutations';
import { NotFound } from '@/lib/platform/errors';
import { person } from '@/test/coaching';
import { allowed, applied } from '@/test/rejected';
import { doneBy, takeBack } from '@/test/undone';

type Owner = Awaited<ReturnType<typeof person>>;

const known = async (me: Owner, name: string, applicationIds: string[] = []) =>
  allowed(await inScope(me, (tx) => addContact(tx, { name, applicationIds }))).id;
const added = async (me: Owner, peopleIds?: string[], to?: string) => {
  const applicationId = to ?? (await applied(me));
  const input = { applicationId, startsAt: '2026-12-01T10:00Z', kind: 'panel', peopleIds };
  return allowed(await inScope(me, (tx) => addInterview(tx, newInterviewSchema.parse(input))));
};
const changed = async (me: Owner, id: string, change: object) =>
  allowed(await inScope(me, (tx) => changeInterview(tx, { id, ...interviewChangeSchema.parse(change) })));
const namesAt = async (me: Owner, id: string) =>
  (await inScope(me, (tx) => getInterview(tx, id))).people.map(({ name }) => name);

describe('who will be at an interview', () => {
  test('has to do with its application from then on, and still has once they are off it', async () => {
    const me = await person();
    const mira = await known(me, 'Mira Lang');
    const { id, applicationId, people } = await added(me, [mira, mira]);
    expect(people).toEqual([{ id: mira, name: 'Mira Lang', role: null }]);
    allowed(await inScope(me, (tx) => leaveInterview(tx, { id, contactId: mira })));
    expect(await namesAt(me, id)).toEqual([]);
    const { applications } = await inScope(me, (tx) => getContact(tx, mira));
    expect(applications.map((one) => one.id)).toEqual([applicationId]);
  });

  test('is all of those that a change names, and stays where it names none', async () => {
    const me = await person();
    const [mira, tom] = [await known(me, 'Mira Lang'), await known(me, 'Tom Berg')];
    const { id } = await added(me, [mira]);
    await changed(me, id, { round: 2 });
    expect(await namesAt(me, id)).toEqual(['Mira Lang']);
    await changed(me, id, { peopleIds: [tom] });
    expect(await namesAt(me, id)).toEqual(['Tom Berg']);
    await changed(me, id, { peopleIds: [] });
    expect(await namesAt(me, id)).toEqual([]);
  });

  test('is there once, also where two say so at once', async () => {
    const me = await person();
    const mira = await known(me, 'Mira Lang');
    const { id } = await added(me);
    await Promise.all([1, 2].map(() => inScope(me, (tx) => joinInterview(tx, { id, contactId: mira }))));
    expect(await namesAt(me, id)).toEqual(['Mira Lang']);
  });

  test('is somebody of one’s own, at an interview of one’s own', async () => {
    const [me, other] = [await person(), await person()];
    const [mine, theirs] = [await known(me, 'Mira Lang'), await known(other, 'Tom Berg')];
    const [{ id }, foreign] = [await added(me), await added(other)];
    const join = (ids: { id: string; contactId: string }) => inScope(me, (tx) => joinInterview(tx, ids));
    await expect(join({ id, contactId: theirs })).rejects.toThrow(NotFound);
    await expect(join({ id: foreign.id, contactId: mine })).rejects.toThrow(NotFound);
    await expect(
      inScope(me, (tx) => leaveInterview(tx, { id: foreign.id, contactId: theirs })),
    ).rejects.toThrow(NotFound);
    await expect(added(me, [theirs])).rejects.toThrow(NotFound);
    await expect(changed(me, id, { peopleIds: [mine, theirs] })).rejects.toThrow(NotFound);
    expect(await namesAt(me, id)).toEqual([]);
  });

  test.each([
    ['the interview', (id: string) => (tx: Parameters<typeof deleteInterview>[0]) => deleteInterview(tx, id)],
    [
      'the person',
      (_id: string, mira: string) => (tx: Parameters<typeof deleteContact>[0]) => deleteContact(tx, mira),
    ],
  ])('UNDO-1: comes back with %s', async (_what, deleted) => {
    const me = await person();
    const mira = await known(me, 'Mira Lang');
    const { id } = await added(me, [mira]);
    const gone = await doneBy(me, deleted(id, mira));
    await takeBack(me, gone);
    expect(await namesAt(me, id)).toEqual(['Mira Lang']);
  });

  test('is chosen from those of its application first, and nobody is offered who is there', async () => {
    const me = await person();
    const to = await applied(me);
    const mira = await known(me, 'Mira Lang', [to]);
    await known(me, 'Tom Berg', [to]);
    await known(me, 'Zoe Hart');
    const { id } = await added(me, [mira], to);
    const { others } = await inScope(me, (tx) => interviewPage(tx, id));
    expect(others.map(({ name }) => name)).toEqual(['Tom Berg', 'Zoe Hart']);
  });
});
