import type { Temporal } from 'temporal-polyfill';
import { ASK_HOPE } from '@/app/_components/ask-odds';
import { firstWords } from '@/app/_components/first-words';
import { nightsInWords } from '@/app/_components/nights-in-words';
import { shortDay } from '@/app/_components/short-moment';
import type { RejectionView } from '@/lib/features/rejections/types';
import { returnDates } from '@/lib/rules/back';
import type { Viewer } from '@/lib/rules/messages';
import { inWords } from '@/lib/rules/numbers-in-words';
import { type Naming, ownNameOf } from '@/lib/rules/own-stages';
import { shareInWords } from '@/lib/rules/pipeline';
import { hasReached, type LaterLabel, type Stage } from '@/lib/rules/stages';
import { addHours, isBefore, isEarlier, localDate } from '@/lib/rules/time';
import { isDayZero, type ReplyStatus } from './reply-status';

/** The headline of the page. */
export function headline(status: ReplyStatus, company: string): string {
  switch (status.kind) {
    case 'sent':
      return `Your reply to ${company} was sent.`;
    case 'leaving':
      return 'Sending now.';
    case 'scheduled':
      return `Your reply to ${company} is scheduled.`;
    case 'failed':
      return 'Your reply didn’t get through.';
    case 'unknown':
      return 'Did your reply arrive?';
    case 'dismissed':
      return 'No reply this time.';
    case 'quiet':
      return 'This one needs no reply.';
    case 'open':
      return 'You can send it now.';
    case 'held':
      return heldHeadline(status);
    default:
      return status satisfies never;
  }
}

function heldHeadline({ ahead, whole }: { ahead: number; whole: number }): string {
  if (ahead <= 0) return 'Later today.';
  if (whole > 1 && ahead === 1) return 'One more night.';
  if (ahead === 1) return 'One night is enough.';
  return ahead === 2 ? 'Sleep on it, twice.' : 'Sleep on it for a few nights.';
}

const REACHED: Record<Stage, string> = {
  saved: 'It ended before you applied',
  applied: 'They decided before anyone had met you',
  'phone-screen': 'You got to the phone screen',
  'first-interview': 'You got to the first interview',
  'later-interview': 'You got well into the interviews',
  'final-round': 'You reached the final round',
  offer: 'You got as far as an offer',
};

/** The stages that the sentence says by their name: by one's own where they have one (STAGE). */
const NAMED: readonly Stage[] = ['phone-screen', 'first-interview', 'final-round'];

function reachedInWords({ furthestStage, laterLabel }: RejectionView, naming: Naming): string {
  if (furthestStage === 'later-interview' && laterLabel) return REACHED_LATER[laterLabel];
  const own = NAMED.includes(furthestStage) ? ownNameOf(naming, furthestStage) : null;
  return own ? `You got to “${own}”` : REACHED[furthestStage];
}

const REACHED_LATER: Record<LaterLabel, string> = {
  technical: 'You got to the technical round',
  panel: 'You got to the panel',
  presentation: 'You presented your work to them',
  'take-home': 'You did their take-home',
};

/** In these states nothing is on its way: there is room for something human. */
const AT_REST: readonly ReplyStatus['kind'][] = ['held', 'quiet', 'open'];

/**
 * How the page begins. On the day of the rejection, and on the day it is written down, something human comes before any
 * rule or number where it hurts or was late; `nights` is the headline then, over the strip. Made when the page is drawn.
 */
export function opening(
  rejection: RejectionView,
  status: ReplyStatus,
  { now, viewer }: { now: Temporal.Instant; viewer: Viewer },
): { title: string; lede: string; nights: string | null } {
  const title = headline(status, rejection.company);
  const dayZero = isDayZero(rejection, now);
  const writtenToday = localDate(rejection.loggedAt, rejection.timeZone).equals(
    localDate(now, rejection.timeZone),
  );
  const isFresh = (dayZero || writtenToday) && AT_REST.includes(status.kind);
  const human = isFresh ? firstWords(rejection) : null;
  if (human === null) return { title, lede: lede(rejection, status, viewer), nights: null };
  const rests = dayZero && status.kind !== 'open';
  return {
    title: human,
    lede: rests ? ledeOfDayZero(rejection) : advice(rejection, status, viewer),
    nights: title,
  };
}

/** A feeling first, then the stage reached, then the advice. */
export function lede(rejection: RejectionView, status: ReplyStatus, viewer: Viewer): string {
  return `${feeling(rejection, status)}${advice(rejection, status, viewer)}`;
}

/** On the day itself, under something human: that nothing is asked of them, and what is coming. */
function ledeOfDayZero({ reply }: Pick<RejectionView, 'reply'>): string {
  switch (reply) {
    case 'none':
      return 'There’s nothing to do today. Nobody there expects a reply.';
    case 'optional':
      return 'There’s nothing to do today. A line of thanks would be kind, but isn’t needed.';
    case 'recommended':
      return 'There’s nothing to answer today. A short reply is worth sending once you’ve slept on it.';
    case 'expected':
      return 'There’s nothing to answer today. A thoughtful reply is worth writing once you’ve slept on it.';
    default:
      return reply satisfies never;
  }
}

/** While the reply waits, a human sentence before any rule or number, if it hurts or the stage was late. */
function feeling({ emotional, furthestStage }: RejectionView, { kind }: ReplyStatus): string {
  if (kind !== 'held') return '';
  if (emotional) return 'It makes sense that this one hurts. ';
  return hasReached(furthestStage, 'final-round') ? 'A no this late is hard to hear. ' : '';
}

function advice(rejection: RejectionView, status: ReplyStatus, viewer: Viewer): string {
  const { reply } = rejection;
  const reached = reachedInWords(rejection, viewer);
  const after = afterwards(status);
  if (after) return `${reached}${after}`;
  switch (reply) {
    case 'none':
      return `${reached}. Nobody there expects a reply.`;
    case 'optional':
      return `${reached}. A line of thanks would be kind, but isn’t needed.`;
    case 'recommended':
      return rejection.tier === 1
        ? 'Someone there wrote to you personally. One line of thanks keeps the door open.'
        : `${reached}, so a short reply is worth sending.${better(status)}`;
    case 'expected':
      return `${reached}, so a thoughtful reply is worth writing.${better(status)}`;
    default:
      return reply satisfies never;
  }
}

/** Once the reply is sent or dismissed, the page no longer asks for it. */
function afterwards({ kind }: ReplyStatus): string | null {
  if (kind === 'sent') return '. There’s nothing more to do here.';
  if (kind === 'leaving') return '. Your reply is being sent.';
  return kind === 'dismissed' ? '. You decided not to reply.' : null;
}

function better(status: ReplyStatus): string {
  if (status.kind !== 'held' || status.ahead === 0) return '';
  return ` It will read better after ${nightsInWords(status.ahead).toLowerCase()}.`;
}

/** REPLY-1 to REPLY-3: whether to reply, and in what form. */
export function replyWords(
  { reply, tier, draftFrom }: RejectionView,
  status: ReplyStatus,
  { now, viewer }: { now: Temporal.Instant; viewer: Viewer },
): string {
  if (status.kind === 'sent') return 'Sent. There’s nothing more to write.';
  if (status.kind === 'leaving') return 'Sending now.';
  if (status.kind === 'scheduled') return 'Scheduled. We’ll send it for you.';
  if (status.kind === 'dismissed') return 'You decided not to reply.';
  switch (reply) {
    case 'none':
      return 'Not needed. A line of thanks does no harm and rarely changes anything.';
    case 'optional':
      return 'Up to you. One line of thanks is plenty.';
    case 'recommended':
      return tier === 1
        ? 'Recommended: one line of thanks.'
        : 'Recommended: three sentences. Thanks, your interest, and that you are open to other roles.';
    case 'expected':
      return isBefore(now, draftFrom)
        ? `A thoughtful reply is welcome here: five short parts. We’ll help you write them from ${shortDay(localDate(draftFrom, viewer.zone), now, viewer)}.`
        : 'A thoughtful reply is welcome here: five short parts.';
    default:
      return reply satisfies never;
  }
}

/** ASK-1, ASK-4: whether to ask, and what to expect of it. */
export function feedbackWords(
  { feedbackAsk }: Pick<RejectionView, 'feedbackAsk'>,
  offer: { byCall: boolean } | null = null,
): string {
  if (offer)
    return offer.byCall
      ? 'They offer to talk about it. You can take them up on it by email: a few written lines are easier to hear.'
      : 'They offer some. You only have to say yes.';
  switch (feedbackAsk) {
    case 'no':
      return 'Don’t ask this time. Without an interview, nobody there has seen enough of you to say.';
    case 'allowed':
      return `You can ask once, lightly. Expect a vague answer. ${ASK_HOPE}`;
    case 'encouraged':
      return `Ask once, lightly. ${ASK_HOPE}`;
    default:
      return feedbackAsk satisfies never;
  }
}

/**
 * PIPE-1: the share this was, and what is open; "still" only on the first day and if nothing was added since. Only what was
 * written down here is known, so nothing is said of what isn't there: null where neither is more than one.
 */
export function pipelineWords(
  { receivedAt, pipeline: { inFlightBefore, live } }: Pick<RejectionView, 'receivedAt' | 'pipeline'>,
  now: Temporal.Instant,
): string | null {
  const isSoon = isBefore(now, addHours(receivedAt, 24));
  const share = inFlightBefore > 1 ? `This was ${shareInWords(inFlightBefore)}` : null;
  const when = !isSoon ? 'open today' : live >= inFlightBefore ? 'open now' : 'still open';
  const open = live > 0 ? `${inWords(live)} ${live === 1 ? 'is' : 'are'} ${when}` : null;
  if (share && open) return isSoon ? `${share}. ${capital(open)}.` : `${share} then; ${open}.`;
  if (share) return `${share}${isSoon ? '' : ' then'}.`;
  return open && `${capital(open)}.`;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** BACK-6, BACK-ADJ, BACK-OWN: when the person can apply to this company again. */
export function returnWords(
  { receivedOn, companyWaitMonths }: RejectionView,
  now: Temporal.Instant,
  viewer: Viewer,
): string {
  const dates = returnDates({ endedOn: receivedOn, employerMonths: companyWaitMonths });
  const day = (date: Temporal.PlainDate) => {
    const said = shortDay(date, now, viewer);
    const year = now.toZonedDateTimeISO(viewer.zone).year;
    return date.year === year ? said : `${said} ${date.year}`;
  };
  const own =
    dates.ruledBy.sameRole === 'BACK-OWN' ? ' Their own waiting period is longer, so it counts here.' : '';
  const today = localDate(now, viewer.zone);
  const isOver = (date: Temporal.PlainDate) => !isEarlier(today, date);
  // A day that has gone by is nothing to wait for.
  const another = isOver(dates.adjacentFrom) ? 'now' : `from ${day(dates.adjacentFrom)}`;
  if (isOver(dates.sameRoleFrom))
    return 'You can apply there again now, for this role too, with something new to show.';
  return `You can apply for another role there ${another}, and for this one from ${day(dates.sameRoleFrom)}, with something new to show.${own}`;
}
