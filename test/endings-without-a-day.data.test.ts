import { prerender } from 'react-dom/static';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { dispatch } from '@/lib/api/dispatch';
import { operations } from '@/lib/api/registry';
import { applicationsQuerySchema, bringIn, reapplyWindowsOpening } from '@/lib/features/applications';
import { makeFeed } from '@/lib/features/calendar-feed/mutations';
import { readFeed } from '@/lib/features/calendar-feed/read';
import { sendApplications } from '@/lib/features/downloads/send';
import { formatDate, formatDay } from '@/lib/rules/messages';
import { pastOf } from '@/lib/rules/past';
import { ENDINGS, type Ending } from '@/lib/rules/stages';
import { visiting } from '@/test/access/browser';
import { type Fixtures, matrixFixtures } from '@/test/access/fixtures';
import { OPERATIONS } from '@/test/access/operations';
import { asAdmin } from '@/test/database';
import { addressOf, pages, shown, visitorOf } from '@/test/visited-pages';

// DATES: nobody knows on which day some applications ended. What stands for that day in their order, and every day that
// would be counted from it, appears in no place: each page, each read of the API (which the assistant's tools are), each
// file and feed is read before such applications are there and after, and says those days no more often.

/** The employer's own waiting period, so that BACK-OWN has a day to count as well. */
const OWN_WAIT_MONTHS = 9;
const MONTHS = [0, 1, 6, OWN_WAIT_MONTHS, 12];
const COMPANY = 'Undated & Sons';
/** Companies that a row of an import and a posting in hand name as well: both say what was there before. */
const AGAIN = { Larkfield: 'Site Manager', 'Vale Hospital': 'Night Nurse' };

const viewer = { zone: 'UTC', locale: 'en-GB' };
/** What stands for the writing of the endings: the noon of a day on which nothing else is. */
const standIn = Temporal.Now.plainDateISO('UTC').subtract({ days: 41 });
const moment = standIn.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).toInstant();

const written = (day: Temporal.PlainDate): string[] => {
  const german = day.toLocaleString('de-DE', { dateStyle: 'short' });
  return [
    // A moment of writing (`stageChangedAt`, `saidAt`) begins like a day, and is none.
    `${day}(?!T)`,
    day.toString().replaceAll('-', '(?!T)'),
    formatDay(day, viewer),
    formatDate(day, viewer),
    day.toLocaleString('en-US', { month: 'long', day: 'numeric' }),
    day.toLocaleString('en-GB', { day: 'numeric', month: 'short' }),
    day.toLocaleString('de-DE', { dateStyle: 'long' }),
    german.replaceAll('.', String.raw`\.`),
  ];
};
const DAYS = MONTHS.flatMap((months) => written(standIn.add({ months })));
const FOUND = new RegExp(`(?<!\\d)(?:${[...new Set(DAYS)].join('|')})`, 'g');
const daysIn = (text: string) => text.match(FOUND) ?? [];

/** Everything that shows somebody an application, by name. */
type Place = { name: string; read: () => Promise<string> };

let fixtures: Fixtures;
/** The application whose own pages are looked at: one with a day before, one without afterwards. */
let looked = '';

async function textOf(page: (typeof pages)[number], search = ''): Promise<string> {
  let html = '';
  const address = addressOf(page.route, fixtures).replace(fixtures.owner.ids.rejectedApplication, looked);
  const led = await visiting(visitorOf(page.route, fixtures), async () => {
    const { prelude } = await prerender(await shown(page, `${address}${search}`));
    html = await new Response(prelude).text();
  });
  return led ? '' : html.replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replaceAll(/<!--.*?-->/g, '');
}

async function answerOf(path: string, token: string, accept = 'application/json'): Promise<string> {
  const request = new Request(`http://localhost/api/v1${path}`, {
    headers: { authorization: `Bearer ${token}`, accept },
  });
  const answer = await dispatch(request, path.split('?')[0]?.split('/').slice(1) ?? []);
  return answer.text();
}

const ofPages: Place[] = pages.map((page) => ({ name: page.file, read: () => textOf(page) }));
const calendar = pages.filter(({ route }) => route === '/pipeline/calendar');
const ofMonths: Place[] = MONTHS.flatMap((months) =>
  calendar.map((page) => {
    const day = standIn.add({ months });
    return { name: `${page.file} of ${day}`, read: () => textOf(page, `?day=${day}`) };
  }),
);
/** The same pages, asked for what they do not show at first. */
const ASKED: Record<string, string> = {
  '/report': '?from=2020-01-01&to=2030-12-31&language=de',
  '/pipeline/table': '?shown=closed',
};
const ofQueries: Place[] = pages.flatMap((page) => {
  const search = ASKED[page.route];
  return search ? [{ name: `${page.file}${search}`, read: () => textOf(page, search) }] : [];
});

const ofOperations: Place[] = operations
  .filter(({ method }) => method === 'GET')
  .map((operation) => ({
    name: operation.name,
    read: () => {
      const { ids } = fixtures.owner;
      const { id, query } = OPERATIONS[operation.name] ?? {};
      const { token } = operation.forCoach ? fixtures.owner.friend : fixtures.owner;
      const path = operation.path.replace(
        '{id}',
        operation.path.startsWith('/applications/') ? looked : (id?.(ids) ?? ''),
      );
      return answerOf(`${path}${query ? `?${new URLSearchParams(query(ids))}` : ''}`, token);
    },
  }));

const ofFiles: Place[] = (['csv', 'json'] as const).map((format) => ({
  name: `the file of the view, ${format}`,
  read: async () => {
    const query = applicationsQuerySchema.parse({});
    const file = await sendApplications(fixtures.owner.me, query, { format, separator: () => ',' });
    return file.text();
  },
}));

const others: Place[] = [
  {
    name: 'the feed of the calendar',
    read: async () => {
      const { me } = fixtures.owner;
      await inScope(me, (tx) => makeFeed(tx, {}));
      return JSON.stringify(await inScope(me, readFeed));
    },
  },
  {
    name: 'the mornings on which a company can be asked again',
    read: async () => {
      const [after, until] = [standIn.subtract({ days: 1 }), standIn.add({ months: 13 })];
      const windows = await inScope(fixtures.owner.me, (tx) => reapplyWindowsOpening(tx, { after, until }));
      return windows.map(({ from }) => from.toString()).join(' ');
    },
  },
];

const PLACES = [...ofPages, ...ofMonths, ...ofQueries, ...ofOperations, ...ofFiles, ...others];
const before = new Map<string, number>();
const undated: Record<string, string> = {};

/**
 * One of each ending, brought along with no day that anybody knows but that of applying; of a silence not even that, as it
 * would have ended once it had lasted as long as one waits.
 */
async function broughtIn(told: readonly (readonly [company: string, role: string, ending: Ending])[]) {
  return inScope(fixtures.owner.me, async (tx) => {
    const made = await bringIn(
      tx,
      told.map(([company, role, ending]) => {
        const appliedOn = ending === 'ghosted' ? null : standIn.subtract({ days: 20 });
        const events = [
          { to: 'applied', on: appliedOn, at: moment } as const,
          { to: ending, on: null, at: moment },
        ];
        const past = pastOf(
          { stage: 'applied', ending, appliedOn, endedOn: null, events },
          { now: tx.now, zone: viewer.zone },
        );
        const on = appliedOn ? { appliedOn: appliedOn.toString() } : {};
        return { company, role, ...on, past, archived: false, plainNote: true };
      }),
    );
    for (const [place, [company, , ending]] of told.entries())
      if (company === COMPANY) undated[ending] = made[place]?.id ?? '';
  });
}

beforeAll(async () => {
  fixtures = await matrixFixtures();
  looked = fixtures.owner.ids.ended;
  for (const { name, read } of PLACES) before.set(name, daysIn(await read()).length);
  // An accepted offer ends all coming back, so that one comes later.
  await broughtIn([
    ...ENDINGS.filter((ending) => ending !== 'accepted').map(
      (ending) => [COMPANY, 'Archivist', ending] as const,
    ),
    ...Object.entries(AGAIN).map(([company, role]) => [company, role, 'rejected'] as const),
  ]);
  await asAdmin('UPDATE companies SET wait_months = $2 WHERE user_id = $1 AND name = ANY ($3)', [
    ...[fixtures.owner.me.userId, OWN_WAIT_MONTHS, [COMPANY, ...Object.keys(AGAIN)]],
  ]);
  looked = undated.rejected ?? '';
}, 120_000);

test('the days that are looked for would be found', async () => {
  const rows = await asAdmin('SELECT moved_on::text AS moved, ended_on FROM applications WHERE id = $1', [
    undated.rejected,
  ]);
  expect(rows).toEqual([{ moved: standIn.toString(), ended_on: null }]);
  for (const day of [formatDay(standIn, viewer), formatDate(standIn, viewer), standIn.toString()])
    expect(daysIn(`Closed · ${day}`)).toHaveLength(1);
  expect(daysIn(moment.toString())).toEqual([]);
});

describe('an ending on a day that nobody knows', () => {
  test.each(PLACES)('has no day, and none is counted from it: $name', async ({ name, read }) => {
    const said = await read();
    expect(daysIn(said).length, `${name}: ${daysIn(said)}`).toBeLessThanOrEqual(before.get(name) ?? 0);
  });

  test.each([
    ['/import/[id]', '(day unknown)'],
    ['/capture/[id]', 'Date not known'],
    ['/pipeline/ended', 'Date not known'],
    ['/pipeline/table', 'Date not known'],
  ])('is said to have none: %s', async (route, words) => {
    for (const page of pages.filter((one) => one.route === route))
      expect(await textOf(page, ASKED[route])).toContain(words);
  });

  test.each(ENDINGS)('has none on its own page either: %s', async (ending) => {
    if (ending === 'accepted') await broughtIn([[COMPANY, 'Archivist', ending]]);
    looked = undated[ending] ?? '';
    for (const page of pages.filter(({ route }) => route === '/applications/[id]')) {
      const said = await textOf(page);
      expect(said).toContain('Date not known');
      expect(daysIn(said)).toEqual([]);
    }
  });
});
