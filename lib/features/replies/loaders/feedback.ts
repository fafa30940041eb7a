import type { Temporal } from 'temporal-polyfill';
import { readPage } from '@/lib/access/page';
import type { Viewer } from '@/lib/access/viewer';
import {
  type FeedbackView,
  feedbackAbout,
  feedbackFilter,
  listFeedback,
  said,
} from '@/lib/features/feedback';
import { getRejection, type RejectionView } from '@/lib/features/rejections';
import { repliesOf } from '@/lib/features/replies/data';
import { askRecord } from '@/lib/features/replies/history';
import type { ReplyView } from '@/lib/features/replies/types';
import { placeIn } from '@/lib/platform/paging';
import { read } from '@/lib/reading/read';
import { localDate } from '@/lib/rules/time';

const A_PAGE = 20;

type Search = Record<string, string | string[] | undefined>;

/** What /journal/feedback shows, a page at a time; an odd filter shows everything, an odd `after` the first page. */
export async function loadFeedback(search: Search) {
  const filter = feedbackFilter.safeParse(search).data ?? {};
  const cursor = placeIn(search.after);
  return readPage(async (tx) => {
    const { items, nextCursor, facts } = await listFeedback(tx, { ...filter, cursor, limit: A_PAGE });
    return {
      ...{ items, nextCursor, isFirst: !cursor, filter, ...said(facts), all: facts.length },
      readings: new Set(facts.flatMap(({ reading }) => reading ?? [])),
      themes: new Set(facts.flatMap(({ themes }) => themes)),
      asks: await askRecord(tx),
      viewer: tx.viewer,
    };
  });
}

/** What their email says about the person, where it stands in a longer text of it. */
export type FromTheirMail = { words: string; person: string | null; saidOn: string };

export type FeedbackPage = {
  rejection: RejectionView;
  pieces: FeedbackView[];
  fromMail: FromTheirMail | null;
  /** A letter whose thread has an answer that nobody has looked at. */
  answered: ReplyView | null;
  now: Temporal.Instant;
  viewer: Viewer;
};

/** What /rejections/[id]/feedback shows, with what is proposed from their mail and from answers. */
export async function loadFeedbackOf(id: string): Promise<FeedbackPage> {
  const page = await readPage(async (tx) => ({
    rejection: await getRejection(tx, id),
    pieces: await feedbackAbout(tx, id),
    answered: (await repliesOf(tx, id)).find(({ found }) => found?.kind === 'answer') ?? null,
    now: tx.now,
    viewer: tx.viewer,
  }));
  return { ...page, fromMail: await fromMail(page) };
}

/** Shorter than this is no mail: there is nothing to pick out of it. */
const A_MAIL = 200;

async function fromMail({ pieces, now, viewer: { zone, email: own } }: Omit<FeedbackPage, 'fromMail'>) {
  const whole = pieces.find(({ words, channel }) => channel !== 'ask' && words.length >= A_MAIL);
  if (!whole) return null;
  const today = localDate(now, zone).toString();
  const mail = await read('mail', { source: whole.words, timeZone: zone, today, own });
  const words = mail.ok ? mail.value.verdict.feedback.join(' ') : '';
  const known = pieces.some((piece) => piece !== whole && piece.words.includes(words));
  if (!words || known || words.length * 2 > whole.words.length) return null;
  return { words, person: whole.person, saidOn: whole.saidOn };
}
