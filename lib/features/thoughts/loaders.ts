import { Temporal } from 'temporal-polyfill';
import { readPage } from '@/lib/access/page';
import { oneSaidInDanger, saidInDanger } from '@/lib/features/pauses';
import { companyBehind, getThought, listThoughts, thoughtOf } from '@/lib/features/thoughts/data';
import type { OpenThoughtView, ThoughtView } from '@/lib/features/thoughts/schema';
import { isId } from '@/lib/platform/ids';
import { placeIn } from '@/lib/platform/paging';
import { read } from '@/lib/reading/read';
import type { Viewer } from '@/lib/rules/messages';
import { mayLookAgain, type ThoughtPattern } from '@/lib/rules/thoughts';
import { localDate } from '@/lib/rules/time';
import { audienceOf } from '@/lib/sharing/data';
import type { Audience } from '@/lib/sharing/types';

const A_PAGE = 20;

/**
 * `writtenOn` is a local day; `again`: it is offered to be looked at again. `inDanger`: its words stand on its own page
 * alone, and it is not offered.
 */
export type ListedThought = ThoughtView & { writtenOn: string; again: boolean; inDanger: boolean };

/** What /journal/thoughts shows, a page at a time; an odd `after` shows the first page, an odd rejection none. */
export async function loadThoughts({ after, rejection }: { after?: unknown; rejection?: unknown }): Promise<{
  items: ListedThought[];
  nextCursor: string | null;
  isFirst: boolean;
  about: { rejectionId: string; company: string } | null;
  now: Temporal.Instant;
  viewer: Viewer;
}> {
  const cursor = placeIn(after);
  const rejectionId = isId(rejection) ? rejection : null;
  const page = await readPage(async (tx) => {
    const company = rejectionId && (await companyBehind(tx, rejectionId));
    const { items, nextCursor } = await listThoughts(tx, { limit: A_PAGE, ...(cursor ? { cursor } : {}) });
    return {
      items,
      nextCursor,
      isFirst: cursor === undefined,
      about: rejectionId && company ? { rejectionId, company } : null,
      now: tx.now,
      viewer: tx.viewer,
    };
  });
  const { items, now, viewer } = page;
  const said = await saidInDanger(items.map(({ text, answer }) => `${text}\n\n${answer ?? ''}`));
  return {
    ...page,
    items: items.map((thought, place) => listed(thought, said[place] === true, { now, zone: viewer.zone })),
  };
}

function listed(
  thought: ThoughtView,
  inDanger: boolean,
  at: { now: Temporal.Instant; zone: string },
): ListedThought {
  const again = isAgain(thought, at) && !inDanger;
  return { ...thought, writtenOn: writtenDay(thought, at.zone).toString(), again, inDanger };
}

function isAgain(thought: ThoughtView, { now, zone }: { now: Temporal.Instant; zone: string }): boolean {
  const lookedOn = thought.lookedOn === null ? null : Temporal.PlainDate.from(thought.lookedOn);
  return mayLookAgain({ writtenOn: writtenDay(thought, zone), lookedOn }, localDate(now, zone));
}

const writtenDay = ({ createdAt }: ThoughtView, zone: string) =>
  localDate(Temporal.Instant.from(createdAt), zone);

/** DISTORT: what is proposed about a thought, and the words that told; nothing of it is kept. */
export type Proposal = { patterns: ThoughtPattern[]; because: string };

/** What /journal/thoughts/[id] shows; the not-found page for a missing or foreign id. */
export async function loadThought(id: string): Promise<{
  thought: OpenThoughtView;
  writtenOn: string;
  proposal: Proposal | null;
  /** What its "I should have" could become; empty where it has another pattern, null where it is none. */
  nextTime: string | null;
  /** It is offered to be looked at again, or was looked at before. */
  again: boolean;
  /** Its words say plainly that somebody wants to die or to hurt themselves (decision 0071): nothing is proposed. */
  inDanger: boolean;
  audience: Audience[];
  now: Temporal.Instant;
  viewer: Viewer;
}> {
  const page = await readPage(async (tx) => ({
    thought: await getThought(tx, id),
    audience: await audienceOf(tx, { kind: 'thought', id }),
    now: tx.now,
    viewer: tx.viewer,
  }));
  const { thought, viewer } = page;
  const inDanger = await oneSaidInDanger([thought.text, thought.answer]);
  const proposal = inDanger ? null : await proposalFor(thought);
  return {
    ...page,
    inDanger,
    again: thought.felt !== null || isAgain(thought, { now: page.now, zone: viewer.zone }),
    writtenOn: writtenDay(thought, viewer.zone).toString(),
    proposal,
    nextTime: inDanger ? null : await nextTimeFor(thought, proposal),
  };
}

/** Nothing is proposed any more once the person has chosen, or where the text could not be read. */
async function proposalFor({ text, patterns }: ThoughtView): Promise<Proposal | null> {
  if (patterns.length > 0) return null;
  const thought = await read('thought', text);
  return thought.ok && thought.value.patterns.length > 0 ? thought.value : null;
}

async function nextTimeFor(
  { text, patterns }: ThoughtView,
  proposal: Proposal | null,
): Promise<string | null> {
  const turned = await read('nextTime', text);
  if (turned.ok && turned.value !== null) return turned.value;
  return [...patterns, ...(proposal?.patterns ?? [])].includes('should-statements') ? '' : null;
}

/** One of one's own thoughts, as a coach who is shown it reads it. */
export const loadShownThought = (id: string): Promise<ThoughtView> => readPage((tx) => thoughtOf(tx, id));
