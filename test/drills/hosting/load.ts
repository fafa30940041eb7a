import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:https';

/** Megabytes that a process and all that it started hold, what they share counted once (PSS; Linux). */
export function memoryOf(pid: number | undefined): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = read(`/proc/${name}/stat`);
    const [, parent = '0'] = /^\d+ \(.*\) \S (\d+)/s.exec(stat) ?? [];
    parents.set(Number(name), Number(parent));
  }
  const family = (one: number): number[] => [
    one,
    ...[...parents].filter(([, parent]) => parent === one).flatMap(([child]) => family(child)),
  ];
  const kilobytes = family(pid ?? 0).map((one) =>
    Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${one}/smaps_rollup`))?.[1] ?? 0),
  );
  return Math.round(kilobytes.reduce((sum, one) => sum + one, 0) / 1024);
}

const read = (file: string) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

export type Load = { asked: number; failed: number; medianMs: number; slowestMs: number };

/** Asks `perSecond` times a second, for `seconds`, whether or not answers come; through the proxy, as a browser does. */
export async function load(
  ask: { port: number; host: string; path: string; cookie: string },
  perSecond: number,
  seconds: number,
): Promise<Load> {
  const took: number[] = [];
  let failed = 0;
  const asked = perSecond * seconds;
  const running: Promise<void>[] = [];
  for (let n = 0; n < asked; n += 1) {
    running.push(
      once(ask).then(({ status, ms }) => {
        took.push(ms);
        if (status !== 200) failed += 1;
      }),
    );
    await new Promise((next) => setTimeout(next, 1000 / perSecond));
  }
  await Promise.all(running);
  took.sort((a, b) => a - b);
  const at = (share: number) => Math.round(took[Math.floor((took.length - 1) * share)] ?? 0);
  return { asked, failed, medianMs: at(0.5), slowestMs: at(1) };
}

function once({ port, host, path, cookie }: { port: number; host: string; path: string; cookie: string }) {
  const from = performance.now();
  return new Promise<{ status: number; ms: number }>((done) => {
    const answer = (status: number) => done({ status, ms: performance.now() - from });
    request(
      {
        ...{ host: '127.0.0.1', port, path, servername: host, rejectUnauthorized: false },
        headers: { host: `${host}:${port}`, cookie },
      },
      (response) => {
        response.resume();
        response.on('end', () => answer(response.statusCode ?? 0));
      },
    )
      .on('error', () => answer(0))
      .end();
  });
}
