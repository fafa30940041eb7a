import type { Temporal } from 'temporal-polyfill';
import { readPage } from '@/lib/access/page';
import { type ApplicationChoice, applicationChoices, interviewPage } from '@/lib/features/interviews/data';
import type { InterviewView } from '@/lib/features/interviews/schema';
import { isId } from '@/lib/platform/ids';
import { stageToPropose } from '@/lib/rules/interviews';
import type { Viewer } from '@/lib/rules/messages';
import type { Stage } from '@/lib/rules/stages';

type Moment = { now: Temporal.Instant; viewer: Viewer };

/** What /interviews/[id] shows; the not-found page for a missing or foreign id. */
export const loadInterview = (
  id: string,
): Promise<Moment & { interview: InterviewView; proposed: Stage | null }> =>
  readPage(async (tx) => {
    const { interview, stands } = await interviewPage(tx, id);
    return {
      interview,
      proposed: stageToPropose(interview, stands),
      now: tx.now,
      viewer: tx.viewer,
    };
  });

/** Open applications to choose from. */
const CHOICES = 100;

/** What /interviews/new shows: the applications that it may be of, the one that was asked for first. */
export const loadNewInterview = (
  application: unknown,
): Promise<{ choices: ApplicationChoice[]; chosen: ApplicationChoice | null; viewer: Viewer }> =>
  readPage(async (tx) => {
    const asked = isId(application) ? application : null;
    const choices = await applicationChoices(tx, { limit: CHOICES, also: asked });
    return { choices, chosen: choices.find(({ id }) => id === asked) ?? null, viewer: tx.viewer };
  });
