import { expect, test } from 'vitest';
import { startWorker, stop } from '@/bin/processes.mjs';
import { bringUpToDate } from '@/bin/up-to-date';
import { asAdmin, databaseUrls, startEmpty } from '@/test/database';
import { openBrowser } from '../browser';
import { programs, summarise } from '../drill';
import { openHouse } from '../house';
import { answering, buildFormer } from './former';
import { notShown, PAGES_WALKED, signIn, taskPasses } from './person';

const ADDRESS = 'demo@rebound.example';
const FORMER_PORT = Number(process.env.REBOUND_DRILL_PORT ?? 4680) + 1;

// A host upgrades as docs/operating.md says: the database first, then the workers, then one web server after the other.
test('the build of the last release serves from the database that this one has migrated, beside it', async () => {
  const former = await buildFormer();
  const browser = await openBrowser();
  const ends: (() => Promise<void>)[] = [() => browser.close()];
  try {
    await startEmpty();
    const { owner: ownerUrl, app: runtimeUrl } = databaseUrls;
    const origin = `http://localhost:${FORMER_PORT}`;
    const env = {
      PORT: String(FORMER_PORT),
      REBOUND_URL: origin,
      NEXTAUTH_URL: origin,
      DATABASE_URL: runtimeUrl,
    };
    await former.run(['npm', 'run', 'migrate'], { ...env, DATABASE_OWNER_URL: ownerUrl });
    await former.run(['npm', 'run', 'seed'], env);
    const rows = await counted();
    const since = await bringUpToDate({ ownerUrl, runtimeUrl });
    const rowsAfter = await counted();

    // The new web server, and the mail server that both builds send by; the worker is the former one yet.
    const house = await openHouse();
    ends.push(house.close);
    const web = former.start(['npm', 'run', 'web'], env);
    ends.push(web.stop);
    await answering(origin, web.said);
    const worker = former.start(['npm', 'run', 'worker'], env);
    ends.push(worker.stop);
    const other = await (await browser.newContext()).newPage();
    const atNew = await signIn(other, house.origin, house, ADDRESS);

    await worker.stop();
    const newWorker = startWorker(programs());
    ends.push(() => stop(newWorker));
    const page = await (await browser.newContext()).newPage();
    const at = await signIn(page, origin, house, ADDRESS);
    const [then, now] = [await notShown(page, origin), await notShown(page, house.origin)];
    const toNew = await taskPasses(page, origin, house.origin, 'Ask about the notice period');
    const toFormer = await taskPasses(page, house.origin, origin, 'Call the bank back');

    const broken = Object.entries({
      'migrating lost nobody’s rows': JSON.stringify(rows) === JSON.stringify(rowsAfter),
      'the former web server signs a person in, by a mail of the new worker': isIn(at, origin),
      'every page of the former build is shown': then.length === 0,
      'the same session is shown every page of the new build': now.length === 0,
      'what the former build writes is read by the new one': toNew,
      'what the new build writes is read by the former one': toFormer,
      'the new web server signs a person in, by a mail of the former worker': isIn(atNew, house.origin),
    }).flatMap(([promise, kept]) => (kept ? [] : [promise]));
    const rowsOf = Object.values(rows).reduce((sum, n) => sum + n, 0);
    summarise(
      'The last release’s build on a database of now',
      {
        'commit of the former build': former.commit.slice(0, 12),
        'migrations since': since.length,
        'rows before and after them': `${rowsOf}, ${Object.values(rowsAfter).reduce((sum, n) => sum + n, 0)}`,
        'pages shown by the former build': `${PAGES_WALKED - then.length} of ${PAGES_WALKED}`,
        'by the new one, in the same session': `${PAGES_WALKED - now.length} of ${PAGES_WALKED}`,
        'tasks that one build wrote and the other showed': `${Number(toNew) + Number(toFormer)} of 2`,
        'sign-ins by the former build and by the new one': `${Number(isIn(at, origin)) + Number(isIn(atNew, house.origin))} of 2`,
      },
      [...broken, ...then.map((one) => `former: ${one}`), ...now.map((one) => `new: ${one}`)],
    );
    expect(broken).toEqual([]);
  } finally {
    for (const end of ends.reverse()) await end();
  }
});

const isIn = (address: string, origin: string) => {
  const { origin: at, pathname } = new URL(address);
  return at === origin && !pathname.startsWith('/sign-in');
};

/** What people have written, by table. */
async function counted(): Promise<Record<string, number>> {
  const [row] = await asAdmin(
    `SELECT (SELECT count(*)::int FROM users) AS users, (SELECT count(*)::int FROM applications) AS applications,
            (SELECT count(*)::int FROM rejections) AS rejections, (SELECT count(*)::int FROM replies) AS replies,
            (SELECT count(*)::int FROM journal_entries) AS entries, (SELECT count(*)::int FROM tasks) AS tasks`,
  );
  return row;
}
