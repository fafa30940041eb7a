import type { ClientTx } from '@/lib/access/transaction';
import { movesTold } from '@/lib/features/insights/data/moves';
import { rolesOf, standingsTold } from '@/lib/features/insights/data/standings';
import type { InsightsView } from '@/lib/features/insights/schema';
import { runningPause } from '@/lib/features/pauses';
import { depthHistory } from '@/lib/rules/depth-history';
import { branchesOf, sumsOf } from '@/lib/rules/insights';
import { depthOf, openingOf, shareLost } from '@/lib/rules/pipeline';
import { isInPart, partsOfTitles } from '@/lib/rules/search-part';
import { spreadOf } from '@/lib/rules/spread';
import { REJECTED_AT } from '@/lib/rules/stages';
import { addDays, localDate } from '@/lib/rules/time';

type Asked = { part?: string; window?: number };

/** PIPE-1 to PIPE-5: what a search shows so far, in two statements; three for a part of it. */
export async function insightsOf(
  tx: ClientTx,
  { part, window }: Asked = {},
): Promise<{ insights: InsightsView; rejectedToday: boolean }> {
  const today = localDate(tx.now, tx.viewer.zone);
  const roles = part ? (await rolesOf(tx)).filter((role) => isInPart(role, part)) : null;
  const counting = { roles, after: window ? addDays(today, -window) : null };
  const told = await standingsTold(tx, counting);
  const { stays, heard, depth } = await movesTold(tx, counting);
  const { inFlight } = told;
  const insights = {
    part: part ?? null,
    parts: partsOfTitles(told.titles),
    window: window ?? null,
    inFlight,
    depth: depthOf(inFlight),
    depthHistory: depthHistory(depth, { today, window }).map(({ on, open }) => ({ on: on.toString(), open })),
    // In a break nothing is asked of anybody (NUDGE-3), as on Today.
    opening: runningPause(tx)
      ? null
      : openingOf({ ...told, isOver: told.searchIsOver, now: tx.now, zone: tx.viewer.zone }),
    lost: told.lost.map(({ on, inFlightBefore }) => ({
      ...{ on, inFlightBefore, shareLost: shareLost(inFlightBefore) },
    })),
    undated: told.undated,
    ...sumsOf(told.standings),
    timeToHearBack: spreadOf(heard),
    timeInStage: REJECTED_AT.map((stage) => ({
      stage,
      stay: spreadOf(stays.filter((stay) => stay.stage === stage)),
    })),
    sources: branchesOf(told.sources),
    industries: branchesOf(told.industries),
    searchIsOver: told.searchIsOver,
  };
  return { insights, rejectedToday: told.rejectedToday };
}
