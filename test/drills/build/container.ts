import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { environmentOf, type Image, ORDINARY } from './image';

/** A process of the image that runs on, with all that it said. */
export type Container = { child: ChildProcess; said(): string; stop(): Promise<number | null> };

const cwdOf = (image: Image) => path.join(image.folder, image.workdir);

/** Runs one command of the image to its end. */
export function once(
  image: Image,
  base: string,
  settings: Record<string, string>,
  command: readonly string[],
) {
  const [program = '', ...args] = command;
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: cwdOf(image),
    env: { ...environmentOf(image, base), ...settings, NODE_ENV: 'production' },
    encoding: 'utf8',
    ...ORDINARY,
  });
  return { status, said: `${stdout}${stderr}` };
}

/** Starts what stays. `stop` is what `docker stop` does: SIGTERM to the first process, and a look at how it ended. */
export function start(
  image: Image,
  base: string,
  settings: Record<string, string>,
  command: readonly string[],
): Container {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd: cwdOf(image),
    env: { ...environmentOf(image, base), ...settings, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...ORDINARY,
  });
  let all = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      all += chunk;
    });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    child,
    said: () => all,
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** Megabytes of `entries` on the disk. */
export function megabytes(entries: readonly string[]): number {
  const { stdout } = spawnSync('du', ['-smc', ...entries], { encoding: 'utf8' });
  return Number(/(\d+)\s+total/.exec(stdout)?.[1]);
}

/** Megabytes that a process and its children hold. */
export function memoryOf(pid: number): number {
  const rows = spawnSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .stdout.trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const held = (one: number): number =>
    rows.reduce(
      (sum, [id, parent, rss = 0]) => sum + (id === one ? rss : parent === one && id ? held(id) : 0),
      0,
    );
  return Math.round(held(pid) / 1024);
}
