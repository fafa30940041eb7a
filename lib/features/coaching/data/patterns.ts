import type { ClientTx, CoachTx } from '@/lib/access/transaction';
import { clientNaming } from '@/lib/access/viewer';
import type { ShownPatterns } from '@/lib/features/coaching/types';
import { stageNames } from '@/lib/rules/own-stages';
import { type PatternFacts, patternsIn, shares } from '@/lib/rules/patterns';
import {
  DECIDER_LABELS,
  type Decider,
  LATER_LABEL_NAMES,
  type LaterLabel,
  rejectedAt,
  type Stage,
} from '@/lib/rules/stages';
import { FEEDBACK_THEME_LABELS, type FeedbackTheme } from '@/lib/rules/themes';

type Row = {
  stage: Stage | null;
  laterLabel: LaterLabel | null;
  decider: Decider;
  industry: string | null;
  source: string | null;
  themes: FeedbackTheme[];
};

/**
 * PATTERN: the client's patterns as a coach is shown them, who has written the opening down; to the client, as a coach would
 * see them. Counts and shares of all rejections, stages by the names that the client gave them, and no company, no entry and
 * nothing that was said: no theme in the client's own words either.
 */
export async function shownPatterns(tx: ClientTx | CoachTx): Promise<ShownPatterns> {
  const rows = await tx.db.$queryRaw<Row[]>`
    SELECT stage, later_label AS "laterLabel", decider, industry, source, themes
    FROM rebound.pattern_facts(${tx.scope.userId}::uuid)`;
  const facts = rows.map((row): PatternFacts => ({ ...row, stage: row.stage && rejectedAt(row.stage) }));
  const patterns = patternsIn(facts);
  const { state, count } = patterns;
  if (patterns.state === 'counting') return { state, count, findings: [] };
  const labels = { ...LABELS, ...stageNames(clientNaming(tx)) };
  const findings = patterns.findings.map(({ interval: [low, high], ...finding }) => {
    const latest = facts.find((one) => shares(one, finding));
    return { ...finding, interval: [low, high] as [number, number], label: labelOf(finding, latest, labels) };
  });
  return { state, count, findings };
}

const LABELS: Readonly<Record<string, string>> = {
  ...LATER_LABEL_NAMES,
  ...DECIDER_LABELS,
  ...FEEDBACK_THEME_LABELS,
};

function labelOf(
  { dimension, value }: { dimension: string; value: string },
  latest: PatternFacts | undefined,
  labels: Readonly<Record<string, string>>,
): string {
  if (dimension === 'industry') return latest?.industry?.trim() ?? value;
  if (dimension === 'source') return latest?.source?.trim() ?? value;
  return labels[value] ?? value;
}
