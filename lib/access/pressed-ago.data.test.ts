import { Temporal } from 'temporal-polyfill';
import { beforeEach, expect, test } from 'vitest';
import { DRAFT_DAYS, PRESSED_AGO } from '@/lib/access/form';
import { checkInAction } from '@/lib/features/check-ins/actions';
import { logRejectionAction } from '@/lib/features/rejections/actions';
import { post } from '@/test/access/browser';
import { type Member, member } from '@/test/access/person';
import { asAdmin, shiftClock } from '@/test/database';
import { applied } from '@/test/rejected';

// Decision 0030: what was said while nothing got through means the moment at which it was said, however much later it arrives.

const DAY = 86_400_000;
beforeEach(() => shiftClock(0));

/** Milliseconds between the receipt that was logged and the logging. */
async function waited(who: Member, fields: Record<string, string>): Promise<number> {
  const form = {
    applicationId: await applied(who.me, 'phone-screen'),
    furthestStage: 'phone-screen',
    ...fields,
  };
  expect(await post(logRejectionAction, form, who)).toMatchObject({ status: 'redirected' });
  const [row] = await asAdmin('SELECT received_at, logged_at FROM rejections WHERE application_id = $1', [
    form.applicationId,
  ]);
  return row?.logged_at.getTime() - row?.received_at.getTime();
}

test('“just now” is when the button was pressed', async () => {
  const who = await member('Ida Berg');
  expect(await waited(who, { when: 'just-now', [PRESSED_AGO]: String(2 * DAY) })).toBe(2 * DAY);
  expect(await waited(who, { when: 'just-now' })).toBe(0);
});

test.each([['-5'], ['soon'], ['1e6'], [String((DRAFT_DAYS + 1) * DAY)]])('%s says nothing', async (ago) => {
  expect(await waited(await member('Ida Berg'), { when: 'just-now', [PRESSED_AGO]: ago })).toBe(0);
});

test('“yesterday” is the day before it was pressed, whatever the page of today calls today', async () => {
  const who = await member('Ida Berg');
  const [account] = await asAdmin('SELECT time_zone AS zone, rebound.now() AS now FROM users WHERE id = $1', [
    who.me.userId,
  ]);
  const today = Temporal.Instant.fromEpochMilliseconds(account?.now.getTime())
    .toZonedDateTimeISO(account?.zone)
    .toPlainDate();
  const fields = { when: 'yesterday', time: '12:00', today: today.toString() };
  await waited(who, { ...fields, [PRESSED_AGO]: String(3 * DAY) });
  const [row] = await asAdmin('SELECT received_on::text AS day FROM rejections WHERE user_id = $1', [
    who.me.userId,
  ]);
  expect(row?.day).toBe(today.subtract({ days: 4 }).toString());
});

test('how one was on Monday stays Monday’s', async () => {
  const who = await member('Ida Berg');
  await post(checkInAction, { feeling: 'low', [PRESSED_AGO]: String(2 * DAY) }, who);
  await post(checkInAction, { feeling: 'good' }, who);
  const days = await asAdmin('SELECT day FROM check_ins WHERE user_id = $1 ORDER BY day', [who.me.userId]);
  expect(days).toHaveLength(2);
});
