import PostalMime from 'postal-mime';
import { beforeEach, expect, test } from 'vitest';
import { keepRejectionEmail } from '@/lib/features/rejections/email/mutations';
import { letterByHand } from '@/lib/features/replies/letter';
import { letterFile } from '@/lib/features/replies/letter-file';
import { NotFound } from '@/lib/platform/errors';
import { shiftClock } from '@/test/database';
import { act, allowed, drafted, person, refusalOf, rejected } from '@/test/rejected';

beforeEach(() => shiftClock(0));

const BODY = 'Liebe Mia,\n\nвсё хорошо – 👋\n.\n<b>so</b>';

test.each([
  { hours: 23.9, refused: 'HOLD-1' },
  { hours: 40, refused: null },
])(
  'a letter is to be had as a file once its wait is over, and not before (HOLD-6, $hours h)',
  async ({ hours, refused }) => {
    const me = await person();
    const verdict = await rejected(me, 'phone-screen');
    const source = 'From: mia@northwind.example\nMessage-ID: <no.2@northwind.example>\n\nNo.';
    await act(me, async (tx) => allowed(await keepRejectionEmail(tx, { rejectionId: verdict.id, source })));
    const { id } = await drafted(me, verdict, { body: BODY, subject: 'Re: Ihre Bewerbung, Zoë' });
    await shiftClock(hours * 3600);
    const outcome = await act(me, (tx) => letterByHand(tx, id));
    if (refused) {
      expect(refusalOf(outcome).code).toBe(refused);
      return;
    }
    const file = await letterFile(allowed(outcome));
    expect(file.toString('latin1')).toMatch(/^X-Unsent: 1\r?$/m);
    // Every line ends as it must in a mail.
    expect(file.toString('latin1').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(await PostalMime.parse(file)).toMatchObject({
      from: { name: 'Ana Ruiz', address: `${me.userId}@example.test` },
      to: [{ name: '', address: 'recruiter@northwind.example' }],
      subject: 'Re: Ihre Bewerbung, Zoë',
      inReplyTo: '<no.2@northwind.example>',
      text: `${BODY}\n`,
    });
  },
);

test('an unfinished one is not, and another’s is not there', async () => {
  const [me, stranger] = [await person(), await person()];
  const { id } = await drafted(me, await rejected(me, 'phone-screen'), { to: '' });
  await shiftClock(40 * 3600);
  await expect(act(me, (tx) => letterByHand(tx, id))).rejects.toThrow('email address');
  await expect(act(stranger, (tx) => letterByHand(tx, id))).rejects.toThrow(NotFound);
});
