import { beforeEach, describe, expect, test } from 'vitest';
import { dispatch } from '@/lib/api/dispatch';
import {
  keepDraftAction,
  saveDraftAction,
  scheduleReplyAction,
  sendReplyAction,
} from '@/lib/features/replies/actions';
import { contentHash } from '@/lib/features/replies/content-hash';
import { repliesOf } from '@/lib/features/replies/data';
import { scheduleReply } from '@/lib/features/replies/mutations';
import { post } from '@/test/access/browser';
import { type Member, member } from '@/test/access/person';
import { shiftClock } from '@/test/database';
import { act, allowed, drafted, draftFor, hasLeft, outboxOf, rejected } from '@/test/rejected';

beforeEach(() => shiftClock(0));

const bodies = ({ me }: Member, rejectionId: string) =>
  act(me, async (tx) => (await repliesOf(tx, rejectionId)).map(({ body, state }) => [body, state]));

describe('sending from the editor', () => {
  test('keeps the words where the hold says not yet (HOLD-1)', async () => {
    const who = await member('Ana');
    const { id } = await rejected(who.me, 'phone-screen');
    const first = await post(sendReplyAction, { ...draftFor(id), body: 'First words.' }, who);
    expect(first).toMatchObject({ status: 'refused', code: 'HOLD-1' });
    expect(await bodies(who, id)).toEqual([['First words.', 'draft']]);
    await post(sendReplyAction, { ...draftFor(id), body: 'Better words.' }, who);
    expect(await bodies(who, id)).toEqual([['Better words.', 'draft']]);
  });

  test('keeps nothing where the letter itself is refused (REPLY-2)', async () => {
    const who = await member('Ana');
    const { id } = await rejected(who.me, 'phone-screen');
    expect(await post(scheduleReplyAction, draftFor(id), who)).toMatchObject({
      status: 'redirected',
      to: `/rejections/${id}/reply?kind=short`,
    });
    const other = await post(sendReplyAction, { ...draftFor(id), kind: 'thanks' }, who);
    expect(other).toMatchObject({ status: 'refused', code: 'REPLY-2', until: null });
    expect(await bodies(who, id)).toEqual([[draftFor(id).body, 'scheduled']]);
  });
});

describe('a place of a template that is still open', () => {
  test('does not slip into a letter that leaves by itself', async () => {
    const who = await member('Ana');
    const verdict = await rejected(who.me, 'phone-screen');
    const reply = await drafted(who.me, verdict);
    await act(who.me, async (tx) => allowed(await scheduleReply(tx, { id: reply.id })));
    const open = { ...draftFor(verdict.id), body: 'The talk about [topic] was fine.' };
    const answer = await post(saveDraftAction, open, who);
    expect(answer).toMatchObject({ status: 'invalid', errors: { body: expect.stringContaining('[topic]') } });
    expect(await bodies(who, verdict.id)).toEqual([[draftFor(verdict.id).body, 'scheduled']]);
    expect((await outboxOf(reply)).map(({ state }) => state)).toEqual(['due']);
  });

  test('that waits for a name is told of as the name, which signs the letter once it is given (TRUST-3)', async () => {
    const who = await member('Ana');
    const { id } = await rejected(who.me, 'phone-screen');
    const letter = { ...draftFor(id), body: 'Thank you. All the best, [name]' };
    expect(await post(scheduleReplyAction, { ...letter, senderName: '' }, who)).toMatchObject({
      status: 'invalid',
      errors: { senderName: 'Write your name. The letter is signed with it.' },
    });
    const body = 'About [topic]. [name]';
    expect(await post(scheduleReplyAction, { ...letter, body, senderName: '' }, who)).toMatchObject({
      errors: { senderName: expect.any(String), body: 'Replace [topic] with your own words.' },
    });
    expect(await post(scheduleReplyAction, letter, who)).toMatchObject({
      errors: { body: 'Replace [name] with your own words.' },
    });
    await post(scheduleReplyAction, { ...letter, senderName: 'Ana Ruiz' }, who);
    expect(await bodies(who, id)).toEqual([['Thank you. All the best, Ana Ruiz', 'scheduled']]);
  });

  test('is 422 at its field for the API, and a draft may have it', async () => {
    const who = await member('Ana');
    const verdict = await rejected(who.me, 'phone-screen');
    const { id } = await drafted(who.me, verdict, { subject: '[role] at Northwind' });
    await shiftClock(25 * 3600);
    const request = new Request(`http://localhost:3000/api/v1/replies/${id}/send`, {
      method: 'POST',
      headers: { authorization: `Bearer ${who.token}` },
    });
    const response = await dispatch(request, ['replies', id, 'send']);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ path: 'subject' }] });
  });
});

describe('two tabs with the same letter', () => {
  const other = { subject: 'Thank you', body: 'Words of the other tab.' };

  test('do not write over one another unseen, and can on purpose', async () => {
    const who = await member('Ana');
    const { id } = await rejected(who.me, 'phone-screen');
    const mine = { ...draftFor(id), body: 'Words of this tab.' };
    const begun = contentHash(draftFor(id));
    await post(keepDraftAction, draftFor(id), who);
    expect(await post(keepDraftAction, { ...draftFor(id), ...other, seen: begun }, who)).toMatchObject({
      status: 'done',
    });
    for (const action of [keepDraftAction, saveDraftAction, scheduleReplyAction, sendReplyAction]) {
      expect(await post(action, { ...mine, seen: begun }, who)).toMatchObject({
        status: 'stale',
        current: { body: other.body },
      });
    }
    expect(await bodies(who, id)).toEqual([[other.body, 'draft']]);
    expect(await post(keepDraftAction, { ...mine, seen: contentHash(other) }, who)).toMatchObject({
      status: 'done',
    });
    expect(await bodies(who, id)).toEqual([[mine.body, 'draft']]);
  });

  test('do not change a letter that waits to leave by typing in one of them', async () => {
    const who = await member('Ana');
    const { id } = await rejected(who.me, 'phone-screen');
    await post(keepDraftAction, draftFor(id), who);
    expect(await post(scheduleReplyAction, draftFor(id), who)).toMatchObject({
      status: 'redirected',
      to: `/rejections/${id}/reply?kind=short`,
    });
    const typing = { ...draftFor(id), body: 'Half a sen', seen: contentHash(draftFor(id)) };
    expect(await post(keepDraftAction, typing, who)).toMatchObject({
      status: 'invalid',
      errors: { '': expect.stringContaining('is scheduled by now') },
    });
    expect(await bodies(who, id)).toEqual([[draftFor(id).body, 'scheduled']]);
  });

  test('do not send the same note twice', async () => {
    const who = await member('Ana');
    const { id } = await rejected(who.me, 'phone-screen');
    const note = { ...draftFor(id), kind: 'note', seen: contentHash(draftFor(id)) };
    await post(keepDraftAction, { ...note, seen: 'none' }, who);
    await shiftClock(30 * 3600);
    expect(await post(sendReplyAction, note, who)).toMatchObject({ status: 'redirected' });
    const [reply] = await act(who.me, (tx) => repliesOf(tx, id));
    await hasLeft(reply?.id ?? '');
    expect(await post(sendReplyAction, note, who)).toMatchObject({
      status: 'stale',
      current: { body: '' },
    });
    expect(await bodies(who, id)).toEqual([[draftFor(id).body, 'sent']]);
    expect(await post(sendReplyAction, { ...note, seen: 'none' }, who)).toMatchObject({
      status: 'redirected',
    });
  });

  test('agree where they say the same', async () => {
    const who = await member('Ana');
    const { id } = await rejected(who.me, 'phone-screen');
    await post(keepDraftAction, { ...draftFor(id), seen: 'none' }, who);
    expect(await post(keepDraftAction, { ...draftFor(id), seen: 'none' }, who)).toMatchObject({
      status: 'done',
    });
  });
});

test('an address that is not whole yet leaves the one that was kept, and the words are kept', async () => {
  const who = await member('Ana');
  const { id } = await rejected(who.me, 'phone-screen');
  const typing = { ...draftFor(id), to: 'ana@' };
  expect(await post(saveDraftAction, typing, who)).toMatchObject({ status: 'invalid' });
  expect(await post(keepDraftAction, typing, who)).toMatchObject({ status: 'done' });
  const kept = () => act(who.me, async (tx) => (await repliesOf(tx, id))[0]);
  expect(await kept()).toMatchObject({ to: '', body: draftFor(id).body });
  await post(keepDraftAction, draftFor(id), who);
  await post(keepDraftAction, { ...typing, body: 'More words.' }, who);
  expect(await kept()).toMatchObject({ to: draftFor(id).to, body: 'More words.' });
  await post(keepDraftAction, { ...typing, to: '' }, who);
  expect(await kept()).toMatchObject({ to: '' });
});
