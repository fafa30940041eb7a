import { readdirSync, readFileSync } from 'node:fs';

/** Kilobytes of one process: resident, and resident with what several processes share divided among them. */
export type Held = { pid: number; command: string; rss: number; pss: number };

/** A process and all that descend from it, the database's left out, as Linux counts their memory. */
export function heldBy(root: number): Held[] {
  return familyOf(root, parents())
    .flatMap((pid) => held(pid) ?? [])
    .filter(({ command }) => !/(^|\/)postgres\b/.test(command));
}

/** `parentOf` names each process's parent; a process comes before its children. */
export function familyOf(root: number, parentOf: ReadonlyMap<number, number>): number[] {
  const children = [...parentOf].filter(([, parent]) => parent === root).map(([pid]) => pid);
  return [root, ...children.flatMap((pid) => familyOf(pid, parentOf))];
}

function parents(): Map<number, number> {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return new Map(
    pids.flatMap((pid): [number, number][] => {
      const status = read(`/proc/${pid}/status`);
      return status === null ? [] : [[Number(pid), numberIn(status, 'PPid')]];
    }),
  );
}

function held(pid: number): Held | null {
  const rollup = read(`/proc/${pid}/smaps_rollup`);
  const command = read(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ').trim();
  return rollup && command
    ? { pid, command, rss: numberIn(rollup, 'Rss'), pss: numberIn(rollup, 'Pss') }
    : null;
}

/** Null for one that has ended meanwhile. */
function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

const numberIn = (text: string, name: string) =>
  Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(text)?.[1]);
