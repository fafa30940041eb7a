/** What a calendar feed can contain; the person chooses. */
export const FEED_PARTS = ['interviews', 'deadlines', 'tasks', 'come-backs', 'plan'] as const;
export type FeedPart = (typeof FEED_PARTS)[number];

export const FEED_PART_LABELS: Record<FeedPart, string> = {
  interviews: 'Interviews',
  deadlines: 'Last days to apply',
  tasks: 'Tasks with a date',
  'come-backs': 'Days from which you can apply again',
  plan: 'The days of a three-day plan',
};

/** When an event is: all of a local day, or from a moment on by the clocks of a zone. */
export type FeedWhen = { day: string } | { at: string; until: string | null; zone: string };

/** One thing of the person's as a calendar is to show it. */
export type FeedEvent = {
  /** The same for the same thing, always. */
  uid: string;
  part: FeedPart;
  when: FeedWhen;
  summary: string;
  place: string | null;
  /** The path of its page. */
  href: string;
  cancelled: boolean;
  /** What its SEQUENCE is at least: its own calendar file says that much already. */
  sequence: number;
};

/** What calendars were told of an event last. */
export type Told = {
  uid: string;
  part: FeedPart;
  when: { day: string } | { at: string };
  sequence: number;
  /** Of all that was said. */
  digest: string;
  /** When that changed; ISO 8601, as `goneAt`, the moment at which it was no longer there. */
  changedAt: string;
  goneAt: string | null;
};

/** What calendars are told now: as it is, or of something that is gone only that. */
export type Telling = Pick<Told, 'sequence' | 'changedAt'> &
  ({ event: FeedEvent } | { gone: Pick<Told, 'uid' | 'part' | 'when'> });

/**
 * What to tell calendars, what to remember of it and what to forget. Whatever was told and is no longer there goes on
 * being told as cancelled until `goneBefore`, as a calendar may keep what is merely left out. Nothing counts as gone
 * that is before `from`, or of a part that was cut off (`cut`): it was not asked about.
 */
export function tellingOf({
  events,
  told,
  now,
  from,
  goneBefore,
  cut,
}: {
  events: readonly { event: FeedEvent; digest: string }[];
  told: readonly Told[];
  now: string;
  /** The first day asked about; moments are compared by their UTC date. */
  from: string;
  goneBefore: string;
  cut: readonly FeedPart[];
}): { tell: Telling[]; remember: Told[]; forget: string[] } {
  const before = new Map(told.map((one) => [one.uid, one]));
  const present = new Set(events.map(({ event }) => event.uid));
  const remember: Told[] = [];
  const tell: Telling[] = [];
  const forget: string[] = [];
  for (const { event, digest } of events) {
    const known = before.get(event.uid);
    if (known && known.digest === digest && known.goneAt === null && known.sequence >= event.sequence) {
      tell.push({ event, sequence: known.sequence, changedAt: known.changedAt });
      continue;
    }
    const sequence = Math.max(event.sequence, known ? known.sequence + 1 : 0);
    const { uid, part, when } = event;
    remember.push({
      ...{ uid, part, sequence, digest, changedAt: now, goneAt: null },
      when: 'day' in when ? when : { at: when.at },
    });
    tell.push({ event, sequence, changedAt: now });
  }
  for (const known of told) {
    if (present.has(known.uid)) continue;
    const day = 'day' in known.when ? known.when.day : known.when.at.slice(0, 10);
    if (day < from || (known.goneAt !== null && known.goneAt < goneBefore)) {
      forget.push(known.uid);
      continue;
    }
    if (known.goneAt === null && cut.includes(known.part)) continue;
    const said =
      known.goneAt === null ? { ...known, sequence: known.sequence + 1, changedAt: now, goneAt: now } : known;
    if (said !== known) remember.push(said);
    tell.push({ gone: known, sequence: said.sequence, changedAt: said.changedAt });
  }
  return { tell, remember, forget };
}
