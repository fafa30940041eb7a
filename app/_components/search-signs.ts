import type { ClientSigns } from '@/lib/rules/coaching';
import { inWords } from '@/lib/rules/numbers-in-words';
import { CLIENT_SILENT_DAYS, PIPELINE_HOLDS_FROM } from '@/lib/rules/policy';

/** COACH-4: how a search stands, as a coach is told it; where nothing stands out, one sentence says so. */
export function signWords({ insidePlan, thin, silent }: ClientSigns): string[] {
  const signs = [
    insidePlan && 'In the middle of a three-day plan.',
    thin && `Fewer than ${inWords(PIPELINE_HOLDS_FROM)} applications open.`,
    silent && `Hasn’t been here for ${CLIENT_SILENT_DAYS} days or more.`,
  ].filter((sign) => sign !== false);
  return signs.length === 0 ? ['Nothing stands out.'] : signs;
}
