import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startWeb, startWorker, stop } from '@/bin/processes.mjs';
import { mailServer, PASSWORD } from '@/test/mail-server';
import { programs } from './drill';

const FIRST_PORT = Number(process.env.REBOUND_DRILL_PORT ?? 4680);
const READY_WITHIN_MS = 60_000;

/** The product as it runs for people, on this file's database: web, worker and a mail server of its own. */
export type House = {
  origin: string;
  /** What came in at the mail server, as it stood on the line. */
  mails: Awaited<ReturnType<typeof mailServer>>['received'];
  /** Everything that web and worker said so far. */
  logs(): string;
  close(): Promise<void>;
};

/** Starts the built product. Before anything reads the settings: they are read once a process. */
export async function openHouse({ worker = false } = {}): Promise<House> {
  const port = FIRST_PORT;
  const mails = await mailServer();
  const origin = `http://localhost:${port}`;
  Object.assign(process.env, {
    PORT: String(port),
    REBOUND_URL: origin,
    NEXTAUTH_URL: origin,
    MAIL_TRANSPORT: 'smtp',
    SMTP_URL: `smtp://house:${encodeURIComponent(PASSWORD)}@127.0.0.1:${mails.port}`,
    REBOUND_POLL_MS: '500',
    REBOUND_TRUSTED_PROXIES: '1',
    // Nobody writes as fast as a drill.
    REBOUND_WRITES_A_MINUTE: '1000000',
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'rebound-drill-'));
  const file = path.join(folder, 'log');
  const log = openSync(file, 'a', 0o600);
  const children = [startWeb({ dev: false, log }), ...(worker ? [startWorker(programs(), log)] : [])];
  const close = async () => {
    await Promise.all(children.map((child) => stop(child)));
    closeSync(log);
    await mails.close();
    rmSync(folder, { recursive: true, force: true });
  };
  const logs = () => readFileSync(file, 'utf8');
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!(await answers(`${origin}/api/health`))) {
    if (Date.now() > deadline) {
      const said = logs();
      await close();
      throw new Error(`The web server did not start within a minute:\n${said}`);
    }
    await sleep(100);
  }
  return { origin, mails: mails.received, logs, close };
}

// Whatever it answers: health also asks for a worker, and there may be none.
const answers = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );
