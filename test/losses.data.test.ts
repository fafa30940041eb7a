import path from 'node:path';
import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { specimens } from '@/app/gallery/mails/specimens';
import { inScope } from '@/lib/access/transaction';
import { endPause, pauseEverything } from '@/lib/features/pauses/mutations';
import { today } from '@/lib/features/today/data';
import { visiting } from '@/test/access/browser';
import { type Member, member } from '@/test/access/person';
import { asAdmin } from '@/test/database';
import { rejected } from '@/test/rejected';

// Numbers that count losses are for whoever goes and looks at them: never on Today, on the board or in an email. Somebody
// with 27 rejections and 13 applications that were never answered looks at both on different days; the numbers stand
// nowhere, in figures or in words, nor does any other number stand before a word for a loss.

const REJECTIONS = 27;
const GHOSTED = 13;
/** "One" is none of them: “one rejection doesn’t decide your search” counts nothing. */
const NUMBER = String.raw`(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty)`;
const LOSS =
  '(?:rejections?|losses|loss|no’s|nos|noes|failures?|silences?|ghosted|rejected|turned down|unanswered|lost)';
const COUNTED = [
  new RegExp(String.raw`\b${NUMBER}\s+(?:\w+\s+)?${LOSS}\b`, 'i'),
  new RegExp(String.raw`\b${LOSS}\s*(?::|\()\s*${NUMBER}\b`, 'i'),
  new RegExp(
    String.raw`\b(?:${REJECTIONS}|${REJECTIONS + 1}|twenty-(?:seven|eight)|${GHOSTED}|thirteen|${REJECTIONS + GHOSTED})\b`,
    'i',
  ),
  /\bstreak\b|\bin a row\b/i,
];

async function aLongSearch(): Promise<Member> {
  const all = await member('Ana Ruiz');
  await asAdmin(
    `WITH made AS (
       INSERT INTO companies (user_id, id, name, name_key) SELECT $1, gen_random_uuid(), 'Company ' || chr(64 + n / 10) || chr(65 + n % 10),
         gen_random_uuid()::text FROM generate_series(10, ${REJECTIONS + GHOSTED + 18}) n RETURNING id),
     numbered AS (SELECT id, row_number() OVER () AS n FROM made),
     sent AS (
       INSERT INTO applications (user_id, id, company_id, role, stage, furthest_stage, ending, stage_changed_at, created_at, updated_at)
       SELECT $1, gen_random_uuid(), id, 'Engineer', 'first-interview', 'first-interview',
         CASE WHEN n <= ${REJECTIONS} THEN 'rejected' WHEN n <= ${REJECTIONS + GHOSTED} THEN 'ghosted' END,
         now() - interval '60 days', now() - interval '90 days', now() FROM numbered RETURNING id, ending)
     INSERT INTO rejections (user_id, id, application_id, received_at, time_zone, received_on, furthest_stage, decided_by, tier,
       hold_until, hold_code, in_flight_before, logged_at, updated_at)
     SELECT $1, gen_random_uuid(), id, now() - interval '60 days', 'UTC', (now() - interval '60 days')::date, 'first-interview',
       'panel', 2, now() - interval '58 days', 'HOLD-1', 8, now() - interval '60 days', now()
     FROM sent WHERE ending = 'rejected'`,
    [all.me.userId],
  );
  return all;
}

type Page = (props: { params: Promise<object>; searchParams: Promise<object> }) => Promise<ReactNode>;

/** A page as somebody reads it: its words, without what only the browser reads. */
async function words(visitor: Member, file: string): Promise<string> {
  let html = '';
  const led = await visiting(visitor, async () => {
    const { default: Shown } = (await import(path.resolve(file))) as { default: Page };
    const page = await Shown({ params: Promise.resolve({}), searchParams: Promise.resolve({}) });
    const { prelude } = await prerender(page);
    html = await new Response(prelude).text();
  });
  expect(led).toBeNull();
  return html
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

const expectNothingCounted = (said: string) => {
  for (const counted of COUNTED) expect(said).not.toMatch(counted);
};

const TODAY = 'app/(client)/today/page.tsx';
const BOARD = 'app/(client)/pipeline/page.tsx';

describe('numbers that count losses', () => {
  afterEach(() => vi.restoreAllMocks());

  test('are on neither Today nor the board, on any kind of day', async () => {
    const visitor = await aLongSearch();
    const look = async (day: string) => {
      for (const page of [TODAY, BOARD]) {
        const said = await words(visitor, page);
        expect(said.length, `${day}: ${page}`).toBeGreaterThan(100);
        expectNothingCounted(said);
      }
      expectNothingCounted(
        JSON.stringify({ ...(await inScope(visitor.me, today)), date: null }).replaceAll(
          /"[^"]*\d{4}-\d\d[^"]*"|[0-9a-f]{8}-[0-9a-f-]+/g,
          '',
        ),
      );
    };
    await look('a quiet day');
    await rejected(visitor.me, 'final-round');
    await look('the day of one more');
    await inScope(visitor.me, (tx) => pauseEverything(tx, 'open'));
    await look('in a break');
    await inScope(visitor.me, endPause);
    await look('back from it');
  });

  test('are in no email', async () => {
    const mails = await specimens();
    expect(mails.length).toBeGreaterThan(10);
    for (const { subject, text } of mails)
      for (const counted of COUNTED.slice(0, 2)) expect(`${subject} ${text}`).not.toMatch(counted);
  });

  test.each([
    'You have 27 rejections so far.',
    'Twelve rejections this month',
    'three more losses',
    'Rejected: 4',
    'Rejections (9)',
  ])('would be found: %s', (said) => {
    expect(COUNTED.some((counted) => counted.test(said))).toBe(true);
  });

  test.each(['Nine applications are still open.', 'A rejection came today.', 'Log a rejection'])(
    'are not meant by: %s',
    (said) => expectNothingCounted(said),
  );
});
