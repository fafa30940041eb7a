import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { afterAll, expect, test } from 'vitest';
import { mailServer, PASSWORD } from '@/test/mail-server';
import { openBrowser } from '../browser';
import { summarise } from '../drill';
import { GUIDE, type Step, stepsOfGuide } from './guide';
import { load, memoryOf } from './load';
import { freePorts, Machine } from './machine';
import { lettersTo, logRejection, scheduleReply, signInByMail } from './person';
import { serveByNginx } from './proxy';
import { answers, asBackup, asSuperuser, moveClockTo, must, startDatabase, startUnit } from './site';

const HOST = 'rebound.example.com';
const OWN_ADDRESS = 'ana@example.org';
const MANAGER = 'hiring@northwind.example';
const AT_REST_MS = 20_000;
const closing: (() => Promise<unknown>)[] = [];

afterAll(async () => {
  for (const close of closing.toReversed()) await close();
});

// Every step of docs/operating.md as it stands there, on a machine of its own, up to a reply that leaves when it may.
test('the guide leads from an empty machine to a person who signs in, and a reply that is held and sent', async () => {
  const mails = await mailServer();
  closing.push(mails.close);
  const [database = 0, web = 0, https = 0, http = 0] = await freePorts(4);
  const origin = `https://${HOST}:${https}`;
  const machine = new Machine(
    { database, web, https, http, smtp: mails.port },
    {
      'https://git.example.com/rebound.git': process.cwd(),
      [`https://${HOST}`]: origin,
      'mail-password@127.0.0.1:587': `${encodeURIComponent(PASSWORD)}@127.0.0.1:${mails.port}`,
      '127.0.0.1:5432': `127.0.0.1:${database}`,
      '127.0.0.1:3000': `127.0.0.1:${web}`,
      'PORT=3000': `PORT=${web}`,
      'nginx -t': 'nginx -t -c /etc/nginx/nginx.conf',
      'nginx -s reload': 'nginx -s reload -c /etc/nginx/nginx.conf',
    },
  );
  closing.push(() => machine.close());
  const steps = stepsOfGuide();
  const named = (name: string) => {
    const step = steps.find((one) => one.name === name);
    if (!step) throw new Error(`${GUIDE} has no step "${name}"`);
    return step;
  };
  const take = (step: Step) =>
    must(machine.run(step.as, step.text)).catch((error: Error) => {
      throw new Error(`${GUIDE}:${step.line}: ${error.message}`);
    });

  await startDatabase(machine);
  let key = '';
  for (const step of steps.filter(({ name }) => name === undefined || name === 'key')) {
    if (step.name === 'key') key = (await take(step)).trim();
    else if (step.file) machine.write(step.file, step.text.replace('the-key-that-you-made', key), step.as);
    else if (step.language === 'sql') await asSuperuser(machine, step.text);
    else await take(step);
  }
  const tree = Number((await must(machine.run('rebound', 'du -sm --exclude=.git . | cut -f1'))).trim());

  const log = path.join(machine.root, 'log');
  const ready = () =>
    answers(`http://127.0.0.1:${web}/api/health/ready`).catch((error: Error) => {
      throw new Error(`${error.message}\n${existsSync(log) ? readFileSync(log, 'utf8').slice(-4_000) : ''}`);
    });
  const units = {
    web: startUnit(machine, 'rebound-web', log),
    worker: startUnit(machine, 'rebound-worker', log),
  };
  await ready();
  await answers(`http://127.0.0.1:${web}/api/health/worker`);
  await take(named('health'));
  await take(named('proxy-file'));
  await serveByNginx(machine, HOST);
  await take(named('proxy'));

  const browser = await openBrowser({ [HOST]: '127.0.0.1' });
  closing.push(() => browser.close());
  const page = await personOf(browser, origin);
  await signInByMail(page, mails.received, OWN_ADDRESS);
  const rejection = await logRejection(page);
  await moveClockTo(machine, rejection.draftFrom);
  await scheduleReply(page, rejection.id, MANAGER);
  await moveClockTo(machine, new Date(rejection.holdUntil.getTime() - 60_000));
  await new Promise((next) => setTimeout(next, AT_REST_MS));
  const early = lettersTo(mails.received, MANAGER).length;
  await moveClockTo(machine, rejection.holdUntil);
  await expect.poll(() => lettersTo(mails.received, MANAGER).length, { timeout: 60_000 }).toBe(1);

  const rest = { web: memoryOf(units.web.pid), worker: memoryOf(units.worker.pid) };
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const busy = await load({ port: https, host: HOST, path: '/today', cookie }, 50, 20);
  const after = { web: memoryOf(units.web.pid), worker: memoryOf(units.worker.pid) };

  await take(named('backup'));
  await take(named('upgrade'));
  const letters = mails.received.length;
  for (const unit of Object.values(units)) await ended(unit);
  await asSuperuser(machine, 'ALTER DATABASE rebound RENAME TO rebound_before');
  await asSuperuser(machine, 'CREATE DATABASE rebound OWNER rebound_owner');
  await take(named('restore'));
  const again = {
    worker: startUnit(machine, 'rebound-worker', log),
    web: startUnit(machine, 'rebound-web', log),
  };
  await ready();
  await signInByMail(await personOf(browser, origin), mails.received, OWN_ADDRESS);
  const [found] = await asBackup(machine, 'SELECT count(*)::int AS people FROM users');
  for (const unit of Object.values(again)) await ended(unit);

  const broken = Object.entries({
    'nothing left in the hold': early === 0,
    'the reply left once, and not again after the restore': lettersTo(mails.received, MANAGER).length === 1,
    'one mail came after the restore, the one to sign in': mails.received.length === letters + 1,
    'the person is there after the restore': found?.people === 1,
    'each of the requests was answered': busy.failed === 0,
    'the tree is smaller than 350 MB': tree < 350,
  }).flatMap(([promise, kept]) => (kept ? [] : [promise]));
  summarise(
    'A site by the guide, on a machine of its own',
    {
      'steps of the guide that were taken': steps.length,
      'production tree, MB': tree,
      'web at rest, MB (PSS)': rest.web,
      'worker at rest, MB': rest.worker,
      'web after 50 requests a second, MB': after.web,
      'worker after them, MB': after.worker,
      'requests, failed': `${busy.asked}, ${busy.failed}`,
      'their median and slowest, ms': `${busy.medianMs}, ${busy.slowestMs}`,
    },
    broken,
  );
  expect(broken).toEqual([]);
});

async function personOf(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, ignoreHTTPSErrors: true, timezoneId: 'Europe/London' });
  return context.newPage();
}

/** Says SIGTERM to a unit, as systemd does, and waits until it has ended. */
async function ended(unit: ChildProcess): Promise<void> {
  const end = new Promise((done) => unit.on('close', done));
  unit.kill('SIGTERM');
  await end;
}
