import type { Temporal } from 'temporal-polyfill';
import type { Standing } from './history';
import { inWords } from './numbers-in-words';
import { type Break, pausedDays } from './pause';
import { OPENING_APPLICATIONS, OPENING_DAYS, PIPELINE_DEEP_FROM, PIPELINE_HOLDS_FROM } from './policy';
import { hasReached, STAGES, type Stage } from './stages';
import { countOf } from './tally';
import { addDays, daysBetween, earlierDate, localDate, startOfLocalDay } from './time';

/** PIPE-2: how much a pipeline can bear. */
export const PIPELINE_DEPTHS = ['thin', 'holds', 'deep'] as const;
export type PipelineDepth = (typeof PIPELINE_DEPTHS)[number];

/**
 * PIPE-1: the share of the pipeline that one rejection was, 0 to 1. `inFlightBefore` counts the rejected one, so it
 * is at least 1; a rejection of something that was never in flight counts as 1 of 1.
 */
export function shareLost(inFlightBefore: number): number {
  return 1 / atLeastOne(inFlightBefore);
}

/**
 * PIPE-1, as a person says it: "one of eight open applications"; 1 of 1 is "the only open application in your list", as what
 * was not written down here is not known.
 */
export function shareInWords(inFlightBefore: number): string {
  const before = atLeastOne(inFlightBefore);
  return before === 1
    ? 'the only open application in your list'
    : `one of ${inWords(before)} open applications`;
}

/**
 * PIPE-1 of several rejections together, so that no list of them repeats it: "each was one of 58 to 63 open applications". Null
 * where any of them may have been the only one, as what was not written down here is not known.
 */
export function sharesInWords(inFlightBefore: readonly number[]): string | null {
  const [least, most] = [Math.min(...inFlightBefore), Math.max(...inFlightBefore)];
  if (inFlightBefore.length === 0 || least <= 1) return null;
  const range = least === most ? inWords(least) : `${inWords(least)} to ${inWords(most)}`;
  return `each was one of ${range} open applications`;
}

/** PIPE-1: the share as a figure, the same wherever it stands: 12.5%. */
export const shareInFigures = (share: number, { locale }: { locale: string }): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share);

/** PIPE-1: what is still live, said kindly: "seven still open", "none are open in your list". */
export function liveInWords(live: number): string {
  return live <= 0 ? 'none are open in your list' : `${inWords(live)} still open`;
}

/** PIPE-2, PIPE-4: depth by count alone; an offer or a final round among them does not make it deeper. */
export function depthOf(inFlight: number): PipelineDepth {
  if (inFlight >= PIPELINE_DEEP_FROM) return 'deep';
  return inFlight >= PIPELINE_HOLDS_FROM ? 'holds' : 'thin';
}

/**
 * PIPE-3: progress of a search's first two weeks, on the person's local dates. Null outside of them.
 * `day` counts from 1 to 14.
 */
export function openingStretch(search: {
  startedOn: Temporal.PlainDate;
  today: Temporal.PlainDate;
  applied: number;
}): { day: number; days: number; applied: number; aim: { from: number; to: number } } | null {
  const elapsed = daysBetween(search.startedOn, search.today);
  if (elapsed < 0 || elapsed >= OPENING_DAYS) return null;
  return { day: elapsed + 1, days: OPENING_DAYS, applied: search.applied, aim: OPENING_APPLICATIONS };
}

/**
 * PIPE-3: the local day on which a search began: of its first entry here, or of its first application where that went out
 * before. Null where there is nothing yet.
 */
export function searchBegan({
  addedOn,
  sentOn,
}: {
  addedOn: Temporal.PlainDate | null;
  sentOn: Temporal.PlainDate | null;
}): Temporal.PlainDate | null {
  return addedOn && sentOn ? earlierDate(addedOn, sentOn) : addedOn;
}

/** An application that got here came to a conversation. */
export const CONVERSATIONS: readonly Stage[] = STAGES.filter((stage) => hasReached(stage, 'phone-screen'));

/**
 * PIPE-3: the first two weeks as every page says them. Breaks are no days of them; null outside of them, once the search is
 * over, and where `beganBefore`: an application came to a conversation and the day it was sent isn't known, nor then is the
 * day on which the search began (decision 0071).
 */
export function openingOf(search: {
  addedOn: Temporal.PlainDate | null;
  sentOn: Temporal.PlainDate | null;
  beganBefore: boolean;
  isOver: boolean;
  applied: number;
  breaks: readonly Break[];
  now: Temporal.Instant;
  zone: string;
}): ReturnType<typeof openingStretch> {
  const { breaks, now, zone, applied } = search;
  const began = searchBegan(search);
  if (!began || search.beganBefore || search.isOver) return null;
  const rested = pausedDays(breaks, startOfLocalDay(began, zone), now);
  return openingStretch({ startedOn: addDays(began, rested), today: localDate(now, zone), applied });
}

/** PIPE-5: how many applications came at least so far, and how many ended there as rejected. */
export type FunnelStep = { stage: Stage; reached: number; rejectedThere: number };

/**
 * PIPE-5: each application counts at the furthest stage it reached, whatever became of it, and at all before it. Only
 * the ending "rejected" counts as a rejection; the other endings are none (STAGE).
 */
export function funnelOf(
  applications: readonly (Pick<Standing, 'furthestStage' | 'ending'> & { count?: number })[],
): FunnelStep[] {
  return STAGES.map((stage) => ({
    stage,
    reached: countOf(applications, ({ furthestStage }) => hasReached(furthestStage, stage)),
    rejectedThere: countOf(
      applications,
      ({ furthestStage, ending }) => furthestStage === stage && ending === 'rejected',
    ),
  }));
}

function atLeastOne(count: number): number {
  return count >= 1 ? Math.floor(count) : 1;
}
