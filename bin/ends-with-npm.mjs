// `npm start` is npm, a shell and Node, one below the other. npm hands a signal to the shell alone, and a shell that ends
// leaves Node running: web, worker and database would go on with nobody to stop them. So what an npm command begins ends
// as after SIGTERM when npm is gone or the shell is, however they ended.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const EVERY_MS = 500;
const SHELLS = /^-?(sh|dash|bash|zsh|ash|busybox)$/;

/** The parent of a process and what it runs; null for none. By the file system on Linux, as containers often lack `ps`. */
function parentOf(pid) {
  try {
    const [, name, parent] = /\((.*)\) \S (\d+) /s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return { name, parent: Number(parent) };
  } catch {
    if (process.platform === 'linux') return null;
    const { stdout = '' } = spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' });
    const [, parent, command] = /^\s*(\d+)\s+(.*)$/m.exec(stdout ?? '') ?? [];
    return parent ? { name: command.replace(/^.*\//, '').trim(), parent: Number(parent) } : null;
  }
}

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Begins to watch; of a process that no npm command began, nothing. */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const above = parentOf(parent);
  // Some shells replace themselves by what they run: then npm itself is the parent, and above it is none of our business.
  const npm = above && SHELLS.test(above.name) ? above.parent : null;
  const orphaned =
    process.platform === 'linux'
      ? () => npm !== null && parentOf(parent)?.parent !== npm
      : () => npm !== null && !isAlive(npm);
  const timer = setInterval(() => {
    if (process.ppid === parent && !orphaned()) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, EVERY_MS);
  timer.unref();
}
