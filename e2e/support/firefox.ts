import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

// A Firefox, as far as the journey of the extension needs one: installed as an add-on for a while, its options filled in
// and its button pressed. Playwright has a Firefox of its own and can press no button of an extension in it; Marionette,
// which every Firefox carries, speaks to the browser itself.

/** The first that is there, or null: Debian calls it firefox-esr. */
export const findFirefox = (): string | null =>
  [process.env.FIREFOX ?? '', 'firefox-esr', 'firefox'].find(
    (name) => name && spawnSync(name, ['--version']).status === 0,
  ) ?? null;

const READY_WITHIN_MS = 60_000;

export type Firefox = {
  /**
   * Opens an address, or runs the text of a function's body in the page, or in the browser itself, and answers what it
   * returns.
   */
  go(address: string): Promise<void>;
  inPage(body: string, ...args: unknown[]): Promise<unknown>;
  inBrowser(body: string, ...args: unknown[]): Promise<unknown>;
  /** Clicks what a selector finds, as a person does: some things a browser lets nobody else do. */
  click(selector: string): Promise<void>;
  /** Installs an extension until Firefox ends; answers its id. */
  install(folder: string): Promise<string>;
  close(): Promise<void>;
};

/** Starts it without windows and with a profile of its own. */
export async function startFirefox(program: string): Promise<Firefox> {
  const profile = mkdtempSync(path.join(tmpdir(), 'firefox-'));
  writeFileSync(
    path.join(profile, 'user.js'),
    // Any port that is free.
    'user_pref("marionette.port", 0);\nuser_pref("browser.shell.checkDefaultBrowser", false);\n',
  );
  const browser = spawn(
    program,
    ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
    { stdio: 'ignore', env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' } },
  );
  const close = async () => {
    await ended(browser);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const ask = await marionette(await portIn(profile, browser));
    await ask('WebDriver:NewSession', {});
    const run = async (context: 'content' | 'chrome', body: string, args: unknown[]) => {
      await ask('Marionette:SetContext', { value: context });
      const { value } = (await ask('WebDriver:ExecuteAsyncScript', {
        script: `const [answer] = [...arguments].slice(-1); (async function () { ${body} }).apply(null, arguments).then(answer, (error) => answer(String(error)));`,
        args,
      })) as { value: unknown };
      return value;
    };
    return {
      async go(address) {
        await ask('Marionette:SetContext', { value: 'content' });
        await ask('WebDriver:Navigate', { url: address });
      },
      async click(selector) {
        await ask('Marionette:SetContext', { value: 'content' });
        const { value } = (await ask('WebDriver:FindElement', {
          using: 'css selector',
          value: selector,
        })) as { value: Record<string, string> };
        await ask('WebDriver:ElementClick', { id: Object.values(value)[0] });
      },
      inPage: (body, ...args) => run('content', body, args),
      inBrowser: (body, ...args) => run('chrome', body, args),
      install: async (folder) =>
        ((await ask('Addon:Install', { path: folder, temporary: true })) as { value: string }).value,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function ended(browser: ChildProcess): Promise<void> {
  if (browser.exitCode !== null || browser.signalCode !== null) return;
  const gone = new Promise((resolve) => browser.once('exit', resolve));
  browser.kill('SIGKILL');
  await gone;
}

/** It writes the port that it took into its profile. */
async function portIn(profile: string, browser: ChildProcess): Promise<number> {
  const file = path.join(profile, 'MarionetteActivePort');
  for (const late = Date.now() + READY_WITHIN_MS; Date.now() < late; await sleep(100)) {
    if (browser.exitCode !== null) throw new Error('Firefox ended before it had started.');
    const port = Number(readOr(file, ''));
    if (port > 0) return port;
  }
  throw new Error('Firefox did not start in time.');
}

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}

type Ask = (command: string, parameters: object) => Promise<unknown>;

/** Each message is its length in bytes, a colon and JSON: [0, id, command, parameters] there, [1, id, error, result] back. */
async function marionette(port: number): Promise<Ask> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, (answer: [unknown, unknown]) => void>();
  await onMessages(socket, (message) => {
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message as [number, number, unknown, unknown];
    waiting.get(id)?.([error, result]);
    waiting.delete(id);
  });
  let last = 0;
  return async (command, parameters) => {
    last += 1;
    const id = last;
    const answered = new Promise<[unknown, unknown]>((resolve) => waiting.set(id, resolve));
    const text = JSON.stringify([0, id, command, parameters]);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    const [error, result] = await answered;
    if (error) throw new Error(`${command}: ${JSON.stringify(error)}`);
    return result;
  };
}

/** Resolves with the first, by which Firefox greets. */
function onMessages(socket: Socket, take: (message: unknown) => void): Promise<void> {
  let read = Buffer.alloc(0);
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.on('data', (piece) => {
      read = Buffer.concat([read, piece]);
      for (let colon = read.indexOf(':'); colon > 0; colon = read.indexOf(':')) {
        const end = colon + 1 + Number(read.subarray(0, colon));
        if (read.length < end) return;
        take(JSON.parse(read.subarray(colon + 1, end).toString()));
        read = read.subarray(end);
        resolve();
      }
    });
  });
}
