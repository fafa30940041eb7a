import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { type Fixtures, matrixFixtures } from '@/test/access/fixtures';
import { aFullPerson } from '@/test/access/person';
import { PRIVATE } from '@/test/access/tables';
import { asAdmin, shiftClock } from '@/test/database';
import { mailServer } from '@/test/mail-server';
import { openBrowser } from '../browser';
import { option, summarise } from '../drill';
import { operationsOf } from '../fuzz/request';
import { type House, openHouse } from '../house';
import { routeIdsOf } from '../route-ids';
import { answerInThread, carryAnswers, keepLocally, uploadFile } from './beside';
import { readPages, typeIntoPages } from './pages';
import { countIn, phraseMaker, spellingsOf } from './phrases';
import { type Finds, sealedValues, searchFiles, searchTables } from './places';
import { type Written, writeEverywhere } from './write';

/** Past every hold, so that what was scheduled has left. */
const ALL_LEFT_HOURS = 100;
const LEAVES_WITHIN_MS = 120_000;
/** They say who comes; without them no request gets as far as writing. */
const LET_IN = ['users', 'sessions', 'api_tokens', 'user_keys'];

test('private text is nowhere but where it is sealed, whoever looks', async () => {
  const [wanted, seed] = [option('phrases'), option('seed')];
  const phrases = phraseMaker(seed);
  const { mark } = phrases;
  const spellings = phrases.marks.flatMap(spellingsOf);
  const fixtures: Fixtures = await matrixFixtures();
  const before = await sealedValues();
  const house = await openHouse({ worker: true });
  const mailboxes = await mailServer({
    onAuth: ({ username }, _session, done) => done(null, { user: username }),
  });
  const browser = await openBrowser();
  try {
    const operations = operationsOf(await (await fetch(`${house.origin}/api/v1/openapi.json`)).json());
    const { origin } = house;
    const writing = (owner: Fixtures['owner']) => ({
      ...{ origin, operations, phrases, mailPort: mailboxes.port },
      fixtures: { ...fixtures, owner },
    });
    const rounds: Written[] = [await writeEverywhere(writing(fixtures.owner), false)];
    await keepLocally(fixtures, phrases);
    await carryAnswers(phrases);
    await uploadFile(origin, fixtures, phrases);
    const visit = { origin, session: fixtures.owner.session, ids: routeIdsOf(fixtures) };
    const pages = await readPages(visit);
    const urls = await typeIntoPages(browser, visit, phrases);
    await exportsAreMade();
    const midway = await sealedValues();
    rounds.push(await writeEverywhere(writing(fixtures.owner), true));
    while (phrases.made() < wanted)
      rounds.push(await writeEverywhere(writing(await aFullPerson('Ana Ruiz')), false));
    const breaking = await aFullPerson('Ana Ruiz');
    await eachWriteFails(true);
    const refused = await writeEverywhere(writing(breaking), false);
    await eachWriteFails(false);
    await shiftClock(ALL_LEFT_HOURS * 3600);
    await allHasLeft();
    await answerInThread(mailboxes, phrases, ALL_LEFT_HOURS + 30);
    await asAdmin('REVOKE ALL ON ALL TABLES IN SCHEMA public FROM rebound_app');
    const errorPages = await readPages({
      origin,
      session: breaking.session,
      ids: routeIdsOf({ ...fixtures, owner: breaking }),
    });

    const { directory } =
      (await asAdmin('SHOW data_directory')).map((row) => ({ directory: row.data_directory }))[0] ?? {};
    // What stands in the open is found, or the search would prove nothing.
    const control = spellingsOf(phraseMaker(seed + 1).mark);
    await asAdmin('UPDATE companies SET name = $1 WHERE id = (SELECT min(id::text)::uuid FROM companies)', [
      control[0]?.toString(),
    ]);
    await asAdmin('CHECKPOINT');
    const databaseLog = path.resolve(directory, '../../postgres.log');
    const { finds, tables } = await searchTables(spellings);
    const placeOf = (file: string) => (file.startsWith('pg_wal/') ? 'WAL' : 'data files');
    const seen = { ...(await searchTables(control)).finds, ...searchFiles(directory, control, placeOf) };
    const found: Finds = {
      ...finds,
      ...searchFiles(directory, spellings, placeOf),
      ...searchFiles('.next', spellings, () => 'build and caches of the web server'),
      'logs of web and worker': countIn(Buffer.from(house.logs()), spellings),
      'log of the database': countIn(readFileSync(databaseLog), spellings),
      'addresses asked for': urls.filter((url) => url.includes(mark)).length,
      'links to addresses of ours': pages
        .flatMap(({ text }) => ownLinksIn(text, origin))
        .filter((url) => url.includes(mark)).length,
      'mails of the house, subjects included': await inOwnMails(house, mark),
      'refusals of the API': [...rounds, refused].flatMap(({ repeated }) => repeated).length,
      'error pages': errorPages.filter(({ text }) => text.includes(mark)).length,
    };

    const after = await sealedValues();
    // What was written and then ended was written.
    const wroteTo = (column: string) =>
      [...(midway.get(column) ?? []), ...(after.get(column) ?? [])].some(
        (value) => !before.get(column)?.has(value),
      );
    const bare = [...after.keys()].filter((column) => !wroteTo(column));
    const tried = Object.keys(Object.assign({}, ...rounds.map(({ accepted }) => accepted)));
    const carriedOut = tried.filter((name) => rounds.some(({ accepted }) => accepted[name]));
    const shown = pages.filter(({ text }) => text.includes(mark)).length;
    const broken = [
      ...Object.entries(found).flatMap(([place, count]) => (count > 0 ? [`${count} in ${place}`] : [])),
      ...[...rounds, refused]
        .flatMap(({ repeated }) => repeated)
        .map((one) => `an answer repeats a phrase: ${one}`),
      ...bare.map(
        (column) =>
          `no phrase has reached ${column}: say in its feature's access.ts or test/access how it is written`,
      ),
      ...(existsSync(databaseLog) ? [] : ['the log of the database is not where it is looked for']),
      ...['tables', 'WAL', 'data files'].flatMap((place) =>
        seen[place] ? [] : [`the search does not find what stands in the open in ${place}`],
      ),
      // Else it would have proven nothing.
      ...(shown > 3 ? [] : ['the owner’s own pages do not show the phrases']),
    ];
    summarise(
      'canaries: private text in every private field, and then everywhere else',
      {
        'phrases, seed': `${phrases.made()}, ${seed}`,
        'operations and forms that carried some out': `${carriedOut.length} of ${tried.length}`,
        'sealed columns written, of all': `${after.size - bare.length} of ${after.size}`,
        'pages of the owner that show them, rightly': shown,
        'tables read': tables,
        'requests of the browser': urls.length,
        'mails that left': house.mails.length,
        ...Object.fromEntries(Object.entries(found).map(([place, count]) => [`finds: ${place}`, count])),
      },
      broken,
    );
    if (process.env.REBOUND_DRILL_SAYS)
      console.log(tried.filter((name) => !carriedOut.includes(name)).join(' '));
    expect(broken).toEqual([]);
  } finally {
    await browser.close();
    await mailboxes.close();
    await house.close();
  }
});

/** Waits until the worker has made what somebody asked to take away. */
async function exportsAreMade(): Promise<void> {
  const waiting = async () => {
    const [row] = await asAdmin(
      "SELECT count(*)::int AS count FROM exports WHERE state IN ('waiting', 'building')",
    );
    return row?.count;
  };
  await expect.poll(waiting, { timeout: LEAVES_WITHIN_MS, interval: 500 }).toBe(0);
}

/** Waits until every mail that is due has left. */
async function allHasLeft(): Promise<void> {
  const waiting = async () => {
    const [row] = await asAdmin(
      "SELECT count(*)::int AS count FROM outbox WHERE state IN ('due', 'claimed') AND due_at <= rebound.now()",
    );
    return row?.count;
  };
  await expect.poll(waiting, { timeout: LEAVES_WITHIN_MS, interval: 500 }).toBe(0);
}

/** A database that refuses every row, in words that quote it. */
async function eachWriteFails(fails: boolean): Promise<void> {
  for (const table of Object.keys(PRIVATE).filter((name) => !LET_IN.includes(name)))
    await asAdmin(
      fails
        ? `ALTER TABLE "${table}" ADD CONSTRAINT drill CHECK (false) NOT VALID`
        : `ALTER TABLE "${table}" DROP CONSTRAINT drill`,
    );
}

/** A letter that opens in the person's own mail program, or at their provider, is theirs to carry there. */
const ownLinksIn = (html: string, origin: string): string[] =>
  [...html.matchAll(/\b(?:href|src|action)="([^"]+)"/g)]
    .map(([, url = '']) => url)
    .filter((url) => url.startsWith('/') || url.startsWith(origin));

/** Of the mails to people with an account or an invitation, those that say a phrase; letters of theirs are not among them. */
async function inOwnMails({ mails }: House, mark: string): Promise<number> {
  const rows = await asAdmin('SELECT email FROM users UNION SELECT coach_email FROM coachings');
  const people = new Set(rows.map(({ email }) => email));
  const own = mails.filter(({ to }) => to.some((address) => people.has(address)));
  const read = await Promise.all(own.map(({ bytes }) => PostalMime.parse(bytes)));
  return read.filter((mail) => JSON.stringify(mail).includes(mark)).length;
}
