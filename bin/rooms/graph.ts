// The rooms of lib/ and what each may use (docs/decisions/0001): the check behind `npm run check`'s "rooms".

/** From the top down: a room uses only rooms of the lines below its own. Those of one line do not use one another. */
export const ORDER: readonly (readonly string[])[] = [
  ['worker'],
  ['api'],
  ['features'],
  ['sharing'],
  ['jobs'],
  ['outbox'],
  ['reading'],
  ['mail', 'storage'],
  ['language'],
  ['access'],
  ['platform'],
  ['rules'],
];

/** One file's import of another, both as paths from the root of the repository. */
export type Import = { from: string; to: string };

/** The room of a file: `lib/mail/port.ts` is in `mail`, `lib/features/replies/data.ts` in `features/replies`. */
export function roomOf(file: string): string | null {
  const [, room, noun] = /^lib\/([^/]+)(?:\/([^/]+)\/)?/.exec(file) ?? [];
  if (!room) return null;
  return room === 'features' && noun ? `features/${noun}` : room;
}

/** Every import that goes up, or sideways between rooms of one line; and each cycle between two features, once. */
export function problemsOf(imports: readonly Import[]): string[] {
  const between = imports.flatMap((one) => {
    const [from, to] = [roomOf(one.from), roomOf(one.to)];
    return from && to && from !== to ? [{ ...one, rooms: { from, to } }] : [];
  });
  const wrong = between.filter(({ rooms }) => !mayUse(rooms.from, rooms.to));
  return [
    ...wrong.map(({ from, to, rooms }) => `${rooms.from} may not use ${rooms.to}: ${from} imports ${to}`),
    // Every other cycle has a wrong way in it.
    ...cyclesIn(between.filter((one) => !wrong.includes(one))),
  ];
}

function mayUse(from: string, to: string): boolean {
  const [above, below] = [lineOf(from), lineOf(to)];
  if (above === -1 || below === -1) return false;
  const features = from.startsWith('features/') && to.startsWith('features/');
  return features || above < below;
}

const lineOf = (room: string): number => ORDER.findIndex((line) => line.includes(room.split('/')[0] ?? room));

type Between = Import & { rooms: { from: string; to: string } };

function cyclesIn(between: readonly Between[]): string[] {
  const seen = new Set<string>();
  return between.flatMap((first) => {
    const back = wayBetween(between, first.rooms.to, first.rooms.from);
    if (!back) return [];
    const way = [first, ...back];
    const rooms = way
      .map(({ rooms }) => rooms.from)
      .toSorted()
      .join();
    if (seen.has(rooms)) return [];
    seen.add(rooms);
    const steps = way.map(({ from, to, rooms }) => `  ${rooms.from} -> ${rooms.to}: ${from} imports ${to}`);
    return [`cycle of ${way.length} rooms:\n${steps.join('\n')}`];
  });
}

/** The shortest way from one room to another along imports; null where there is none. */
function wayBetween(between: readonly Between[], start: string, end: string): Between[] | null {
  const cameBy = new Map<string, Between | null>([[start, null]]);
  for (const room of cameBy.keys()) {
    if (room === end) break;
    for (const step of between)
      if (step.rooms.from === room && !cameBy.has(step.rooms.to)) cameBy.set(step.rooms.to, step);
  }
  if (!cameBy.has(end)) return null;
  const way: Between[] = [];
  for (let step = cameBy.get(end); step; step = cameBy.get(step.rooms.from)) way.unshift(step);
  return way;
}

/** The rooms and what each uses, a line each, as `npm run rooms` draws them. */
export function drawn(imports: readonly Import[]): string[] {
  const uses = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    const [user, used] = [roomOf(from), roomOf(to)];
    if (user && used && user !== used) uses.set(user, (uses.get(user) ?? new Set()).add(used));
  }
  return [...uses.keys()]
    .toSorted((a, b) => lineOf(a) - lineOf(b) || a.localeCompare(b))
    .map((room) => `${room.padEnd(24)} ${[...(uses.get(room) ?? [])].toSorted().join(' ')}`);
}
