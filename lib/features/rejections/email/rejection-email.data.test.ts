import { beforeEach, describe, expect, test } from 'vitest';
import { openVault } from '@/lib/access/vault';
import { getRejection } from '@/lib/features/rejections/data';
import { rejectionEmailOf } from '@/lib/features/rejections/email/data';
import {
  forgetRejectionEmail,
  keepRejectionEmail,
  logWithMail,
} from '@/lib/features/rejections/email/mutations';
import { correctionFormSchema, rejectionFormSchema } from '@/lib/features/rejections/schema';
import { sendReply } from '@/lib/features/replies/mutations';
import { thawMail } from '@/lib/outbox/frozen-mail';
import { NotFound, Unread } from '@/lib/platform/errors';
import { asAdmin, shiftClock } from '@/test/database';
import { nothingIsRead } from '@/test/readers';
import { act, allowed, applied, drafted, person, rejected } from '@/test/rejected';

beforeEach(() => shiftClock(0));

const source = [
  'From: Mia Berg <mia@northwind.example>',
  'Subject: Your application',
  'Message-ID: <no.2@northwind.example>',
  'References: <yes.1@northwind.example>',
  '',
  'We went with somebody else.',
].join('\n');
const keep = (me: Awaited<ReturnType<typeof person>>, rejectionId: string, text = source) =>
  act(me, async (tx) => allowed(await keepRejectionEmail(tx, { rejectionId, source: text })));

test('their mail is kept sealed, and its words where none are there; the hold stays as it is (READ-1)', async () => {
  const me = await person();
  const { id, holdUntil } = await rejected(me, 'phone-screen');
  expect(await keep(me, id)).toMatchObject({ mail: { address: 'mia@northwind.example' }, words: true });
  const after = await act(me, (tx) => getRejection(tx, id));
  expect(after).toMatchObject({ feedback: 'We went with somebody else.' });
  expect(after.holdUntil.equals(holdUntil)).toBe(true);
  const [row] = await asAdmin('SELECT mail_sealed FROM rejection_emails WHERE rejection_id = $1', [id]);
  expect(row.mail_sealed.includes('northwind')).toBe(false);
});

test('the form of a correction brings no words, so that no mail with its headers becomes what they wrote (HOLD-5)', () => {
  const form = { rejectionId: '0190a000-0000-7000-8000-000000000000', when: 'unchanged', feedback: source };
  expect(correctionFormSchema.parse(form)).not.toHaveProperty('feedback');
});

test('words that are there already stay', async () => {
  const me = await person();
  const { id } = await rejected(me, 'phone-screen', { feedback: 'By telephone: no.' });
  expect(await keep(me, id)).toMatchObject({ words: false });
  expect(await act(me, (tx) => getRejection(tx, id))).toMatchObject({ feedback: 'By telephone: no.' });
});

test('a text alone keeps the mail that was there, an empty one is refused', async () => {
  const me = await person();
  const { id } = await rejected(me, 'phone-screen');
  await keep(me, id);
  expect(await keep(me, id, 'Some more words.')).toEqual({ mail: null, words: false });
  expect(await act(me, (tx) => rejectionEmailOf(tx, id))).toMatchObject({
    messageId: '<no.2@northwind.example>',
  });
  await expect(keep(me, id, ' \n')).rejects.toThrow('nothing to read');
});

test('it can be forgotten, and is nobody else’s to see, keep or forget', async () => {
  const [me, stranger] = [await person(), await person()];
  const { id } = await rejected(me, 'phone-screen');
  await keep(me, id);
  await expect(keep(stranger, id)).rejects.toThrow(NotFound);
  await expect(act(stranger, (tx) => forgetRejectionEmail(tx, id))).rejects.toThrow(NotFound);
  expect(await act(stranger, (tx) => rejectionEmailOf(tx, id))).toBeNull();
  await act(me, (tx) => forgetRejectionEmail(tx, id));
  expect(await act(me, (tx) => rejectionEmailOf(tx, id))).toBeNull();
  expect(await act(me, (tx) => getRejection(tx, id))).toMatchObject({
    feedback: 'We went with somebody else.',
  });
});

test('a reply through the service is in its thread too, with its writer to answer to', async () => {
  const me = await person();
  const verdict = await rejected(me, 'phone-screen');
  await keep(me, verdict.id);
  const reply = await drafted(me, verdict);
  await shiftClock(30 * 3600);
  await act(me, async (tx) => allowed(await sendReply(tx, reply.id)));
  const mail = await act(me, async (tx) => {
    const row = await tx.db.outbox.findFirstOrThrow({ where: { replyId: reply.id } });
    return thawMail(await openVault(tx), { ...row, kind: 'reply', via: 'service' });
  });
  expect(mail).toMatchObject({
    replyTo: `${me.userId}@example.test`,
    headers: {
      'In-Reply-To': '<no.2@northwind.example>',
      References: '<yes.1@northwind.example> <no.2@northwind.example>',
    },
  });
  expect(mail).not.toHaveProperty('from');
});

test('a whole mail that is pasted while a no is logged is read too', async () => {
  const me = await person();
  const applicationId = await applied(me, 'phone-screen');
  const { id } = await act(me, async (tx) =>
    allowed(await logWithMail(tx, { applicationId, feedback: source })),
  );
  expect(await act(me, (tx) => rejectionEmailOf(tx, id))).toMatchObject({
    messageId: '<no.2@northwind.example>',
  });
  expect(await act(me, (tx) => getRejection(tx, id))).toMatchObject({
    feedback: 'We went with somebody else.',
  });
});

test('the person’s own letter below their words is neither their mail nor their words (READ-1)', async () => {
  const me = await person();
  const own = `${me.userId}@example.test`;
  const thread = `We went with somebody else.\n\nFrom: Ana <${own}>\nSent: Monday, 2 November 2026 10:00\nTo: Mia Berg <mia@northwind.example>\nSubject: News\n\nWhere do things stand?`;
  const { id } = await rejected(me, 'phone-screen');
  expect(await keep(me, id, thread)).toEqual({ mail: null, words: true });
  const applicationId = await applied(me, 'phone-screen');
  const logged = await act(me, async (tx) =>
    allowed(
      await logWithMail(tx, {
        applicationId,
        feedback: `From: Mia <mia@northwind.example>\nSubject: Decision\n\n${thread}`,
      }),
    ),
  );
  expect(await act(me, (tx) => rejectionEmailOf(tx, logged.id))).toMatchObject({
    address: 'mia@northwind.example',
  });
  for (const one of [id, logged.id])
    expect(await act(me, (tx) => getRejection(tx, one))).toMatchObject({
      feedback: 'We went with somebody else.',
    });
});

describe('a paste of more than 20,000 characters while a no is logged', () => {
  const paste = async (feedback: string) => {
    const me = await person();
    const applicationId = await applied(me, 'phone-screen');
    const form = { applicationId, when: 'just-now', furthestStage: 'phone-screen', feedback };
    const { feedback: checked } = await rejectionFormSchema.parseAsync(form);
    const logged = await act(me, (tx) => logWithMail(tx, { applicationId, feedback: checked }));
    return act(me, (tx) => getRejection(tx, allowed(logged).id));
  };
  const html = (markup: number) =>
    `${source.replace('\n\n', '\nContent-Type: text/html\n\n')}<!--${' x'.repeat(markup)}--><p>Thank you.</p>`;

  test('is read where it is a mail, of HTML too, and its words are kept (READ-1)', async () => {
    expect(await paste(html(20_000))).toMatchObject({
      feedback: 'We went with somebody else.\n\nThank you.',
    });
  });

  test('is refused at its field where it is no mail, or over two megabytes', async () => {
    await expect(paste('word '.repeat(4_001))).rejects.toThrow('under 20,000 characters');
    await expect(paste(html(1_100_000))).rejects.toThrow('over 2 MB');
  });
});

test('a mail is read with no transaction open, and one that is not read leaves all as it was', async () => {
  const me = await person();
  const { id } = await rejected(me, 'phone-screen');
  const open: unknown[] = [];
  nothingIsRead('deadline', async () => {
    const rows = await asAdmin(
      "SELECT query FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'",
    );
    open.push(...rows);
  });
  await expect(keep(me, id)).rejects.toThrow(Unread);
  await expect(keep(me, id)).rejects.toThrow(/took too long to read.*Nothing was changed/);
  expect(open).toEqual([]);
  expect(await act(me, (tx) => rejectionEmailOf(tx, id))).toBeNull();
  const applicationId = await applied(me, 'phone-screen');
  await expect(act(me, (tx) => logWithMail(tx, { applicationId, feedback: source }))).rejects.toThrow(Unread);
});
