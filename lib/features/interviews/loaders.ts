import type { Temporal } from 'temporal-polyfill';
import { readFile } from '@/lib/access/file';
import { readPage } from '@/lib/access/page';
import { fileOf } from '@/lib/features/interviews/calendar-file';
import {
  type ApplicationChoice,
  applicationChoices,
  getInterview,
  interviewPage,
} from '@/lib/features/interviews/data';
import type { InterviewView } from '@/lib/features/interviews/schema';
import { oneSaidInDanger } from '@/lib/features/pauses';
import type { ContactLine } from '@/lib/features/people';
import { env } from '@/lib/platform/env';
import { isId } from '@/lib/platform/ids';
import { stageToPropose } from '@/lib/rules/interviews';
import type { Viewer } from '@/lib/rules/messages';
import type { Stage } from '@/lib/rules/stages';

type Moment = { now: Temporal.Instant; viewer: Viewer };

/** What /interviews/[id] shows; the not-found page for a missing or foreign id. */
export async function loadInterview(id: string): Promise<
  Moment & {
    interview: InterviewView;
    others: ContactLine[];
    page: string;
    proposed: Stage | null;
    /** Its notes say plainly that somebody wants to die or to hurt themselves (decision 0071). */
    inDanger: boolean;
  }
> {
  const shown = await readPage(async (tx) => {
    const { interview, others, stands } = await interviewPage(tx, id);
    return {
      interview,
      others,
      page: new URL(`/interviews/${interview.id}`, env().REBOUND_URL).href,
      proposed: stageToPropose(interview, stands),
      now: tx.now,
      viewer: tx.viewer,
    };
  });
  const { preparation, debrief, outcome } = shown.interview;
  return { ...shown, inDanger: await oneSaidInDanger([preparation, debrief, outcome]) };
}

/** Open applications to choose from. */
const CHOICES = 100;

/**
 * What /interviews/new shows: the applications that it may be of, the one that was asked for first. `more`: there are
 * further ones, which are asked for from their own pages.
 */
export const loadNewInterview = (
  application: unknown,
): Promise<{
  choices: ApplicationChoice[];
  chosen: ApplicationChoice | null;
  more: boolean;
  viewer: Viewer;
}> =>
  readPage(async (tx) => {
    const asked = isId(application) ? application : null;
    const found = await applicationChoices(tx, { limit: CHOICES + 1, also: asked });
    const choices = found.slice(0, CHOICES);
    const chosen = choices.find(({ id }) => id === asked) ?? null;
    return { choices, chosen, more: found.length > CHOICES, viewer: tx.viewer };
  });

/** What /interviews/[id]/calendar gives; null for a missing or foreign id. */
export const loadCalendarFile = (id: string): Promise<string | null> =>
  readFile(`/interviews/${id}`, async (tx) => fileOf(await getInterview(tx, id), tx.viewer));
