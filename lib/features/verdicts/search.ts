import type { PatternSearch, PipelineFacts } from '@/lib/features/verdicts/search-schema';
import { forecastOf } from '@/lib/rules/forecast';
import { standingOf } from '@/lib/rules/history';
import { patternsIn } from '@/lib/rules/patterns';
import { depthOf, funnelOf } from '@/lib/rules/pipeline';
import { ENDINGS, isInFlight } from '@/lib/rules/stages';
import { daysBetween } from '@/lib/rules/time';

// What the rules say about a whole search that somebody brings along.

/** PATTERN, READ-3: what stands out among rejections, with what chance alone allows for. */
export function patternsVerdict({ rejections }: PatternSearch) {
  const patterns = patternsIn(
    rejections.map(({ stage, laterLabel, decider, industry, source, themes }) => ({
      stage,
      laterLabel: laterLabel ?? null,
      decider: decider ?? 'unknown',
      industry: industry ?? null,
      source: source ?? null,
      themes: themes ?? [],
    })),
  );
  const { state, count } = patterns;
  if (patterns.state === 'counting') return { state, count, toGo: patterns.toGo, findings: [] };
  const findings = patterns.findings.map(({ interval: [low, high], ...finding }) => ({
    ...finding,
    interval: [low, high] as [number, number],
  }));
  return { state, count, toGo: null, findings };
}

/** PIPE-1 to PIPE-5, STAGE: the funnel of a search, how its applications ended, its depth, and a forecast. */
export function pipelineVerdict({ applications, today, window }: PipelineFacts) {
  const applied = applications
    .map(({ events }) =>
      standingOf(
        events.map(({ to, on }) => ({ to, on: on ?? null })),
        today,
      ),
    )
    // A role that is only saved was not applied for, and nobody can have answered it.
    .filter(({ furthestStage }) => furthestStage !== 'saved')
    .filter(({ appliedOn }) => !window || (appliedOn !== null && daysBetween(appliedOn, today) < window));
  const open = applied.filter(({ furthestStage, ending }) =>
    isInFlight({ stage: furthestStage, ending }),
  ).length;
  const forecast = forecastOf(applied);
  const unknown = { why: null, needed50: null, needed90: null, low: null, high: null };
  return {
    funnel: funnelOf(applied).filter(({ stage }) => stage !== 'saved'),
    heardBack: applied.filter(({ heardBack }) => heardBack).length,
    ended: Object.fromEntries(
      ENDINGS.map((ending) => [ending, applied.filter((one) => one.ending === ending).length]),
    ) as Record<(typeof ENDINGS)[number], number>,
    open,
    depth: depthOf(open),
    forecast: { ...unknown, ...forecast },
  };
}
