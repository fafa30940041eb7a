import { expect, test } from 'vitest';
import { GET, POST } from '@/app/(public)/unsubscribe/one-click/route';
import { preferenceOf } from '@/lib/features/account/unsubscribe';
import { unsubscribeHeaders, unsubscribeLinks } from '@/lib/features/notifications/unsubscribe';
import { NOTIFICATION_KINDS, type NotificationKind } from '@/lib/rules/notifications';
import { asAdmin } from '@/test/database';
import { queued, rowOf, someone } from '@/test/queued';

const nudgesOffFor = async (token: string) => (await preferenceOf(token))?.off;
const tokenOf = (link: string) => new URL(link).searchParams.get('t') ?? '';

/** The address of the header, as a mail program has it. */
function headerUrl(userId: string, kind: NotificationKind = 'nudge'): string {
  const value = unsubscribeHeaders(userId, kind)['List-Unsubscribe'] ?? '';
  return value.slice(1, -1);
}

const form = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields) });

test('one click without cookie or origin stops nudges and those already queued (NUDGE-3, RFC 8058)', async () => {
  const me = await someone();
  const nudge = await queued(me, (tx) => ({ kind: 'nudge', dueAt: tx.now.add({ hours: 1 }) }));
  const other = await queued(me);
  const url = headerUrl(me.userId);
  const answer = await POST(new Request(url, form({ 'List-Unsubscribe': 'One-Click' })));
  expect(answer.status).toBe(200);
  expect(await rowOf(nudge)).toMatchObject({ state: 'cancelled', reason: 'unsubscribed' });
  expect((await rowOf(other)).state).toBe('due');
  expect(await nudgesOffFor(tokenOf(url))).toBe(true);
});

test('reads a one-click body in either encoding', async () => {
  const me = await someone();
  const body = new FormData();
  body.set('List-Unsubscribe', 'One-Click');
  const answer = await POST(new Request(headerUrl(me.userId), { method: 'POST', body }));
  expect(answer.status).toBe(200);
  expect(await nudgesOffFor(tokenOf(headerUrl(me.userId)))).toBe(true);
});

test('opening the address changes nothing and leads to the page with the button', async () => {
  const me = await someone();
  const { page, oneClick } = unsubscribeLinks(me.userId, 'nudge');
  const answer = GET(new Request(oneClick));
  expect(answer.status).toBe(302);
  expect(new URL(answer.headers.get('location') ?? '', page).href).toBe(page);
  expect(await nudgesOffFor(tokenOf(oneClick))).toBe(false);
});

test('the button of the page stops the notes, and undoes it', async () => {
  const me = await someone();
  const { page } = unsubscribeLinks(me.userId, 'nudge');
  const t = tokenOf(page);
  const press = (want: string) =>
    POST(new Request(new URL('/unsubscribe/one-click', page), form({ t, from: 'page', want })));
  const answer = await press('off');
  expect(answer.status).toBe(303);
  expect(new URL(answer.headers.get('location') ?? '', page).href).toBe(page);
  expect(await nudgesOffFor(t)).toBe(true);
  await press('on');
  expect(await nudgesOffFor(t)).toBe(false);
});

test('a mail program cannot turn notes on', async () => {
  const me = await someone();
  const url = headerUrl(me.userId);
  await POST(new Request(url, form({ 'List-Unsubscribe': 'One-Click', want: 'on' })));
  expect(await nudgesOffFor(tokenOf(url))).toBe(true);
});

test('a token that is not ours changes nobody', async () => {
  const me = await someone();
  const forged = headerUrl(me.userId).replace(/\.(.)(?=[^.]*$)/, (_, first) => (first === 'A' ? '.B' : '.A'));
  expect((await POST(new Request(forged, form({})))).status).toBe(404);
  expect(await asAdmin('SELECT muted_mails FROM users WHERE id = $1', [me.userId])).toEqual([
    { muted_mails: [] },
  ]);
});

test.each(NOTIFICATION_KINDS)(
  'one click stops notes of kind %s, queued ones too, and no other kind',
  async (kind) => {
    const me = await someone();
    const waiting = await queued(me, (tx) => ({ kind, dueAt: tx.now.add({ hours: 1 }) }));
    const otherKind = NOTIFICATION_KINDS.find((other) => other !== kind) ?? 'nudge';
    const other = await queued(me, (tx) => ({ kind: otherKind, dueAt: tx.now.add({ hours: 1 }) }));
    const url = headerUrl(me.userId, kind);
    expect((await POST(new Request(url, form({ 'List-Unsubscribe': 'One-Click' })))).status).toBe(200);
    expect((await POST(new Request(url, form({ 'List-Unsubscribe': 'One-Click' })))).status).toBe(200);
    expect(await rowOf(waiting)).toMatchObject({ state: 'cancelled', reason: 'unsubscribed' });
    expect((await rowOf(other)).state).toBe('due');
    expect(await asAdmin('SELECT muted_mails FROM users WHERE id = $1', [me.userId])).toEqual([
      { muted_mails: [kind] },
    ]);
  },
);

test('a token of one kind does not pass for another', async () => {
  const me = await someone();
  const token = tokenOf(headerUrl(me.userId, 'come-back')).replace('come-back', 'month-ready');
  expect(await preferenceOf(token)).toBe(null);
});

test('a link from before there were kinds still stops the nudges', async () => {
  const me = await someone();
  const old = tokenOf(headerUrl(me.userId)).replace('.nudge.', '.');
  expect(await preferenceOf(old)).toEqual({ kind: 'nudge', off: false });
});
