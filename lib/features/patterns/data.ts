import type { ClientTx } from '@/lib/access/transaction';
import { feedbackFacts } from '@/lib/features/feedback';
import type { FindingView, PatternsView } from '@/lib/features/patterns/schema';
import { plainDateOf } from '@/lib/platform/clock';
import { stageNames } from '@/lib/rules/own-stages';
import { type Finding, type PatternFacts, patternsIn, shares } from '@/lib/rules/patterns';
import { PATTERN_EARLY_FROM } from '@/lib/rules/policy';
import { isInPart, partsOf } from '@/lib/rules/search-part';
import {
  DECIDER_LABELS,
  type Decider,
  LATER_LABEL_NAMES,
  type LaterLabel,
  rejectedAt,
  type Stage,
} from '@/lib/rules/stages';
import { type Themed, themeLabel, themesHeard } from '@/lib/rules/themes';

type Row = {
  id: string;
  entryId: string | null;
  company: string;
  role: string;
  receivedOn: Date;
  stage: Stage | null;
  laterLabel: string | null;
  decider: string;
  industry: string | null;
  source: string | null;
};
type Lost = Row & { said: Themed[]; facts: PatternFacts };

/**
 * PATTERN, READ-3: what stands out among the person's rejections, or those of one part of their search. Three statements at
 * most. Under five rejections there is the count towards it and nothing else, no part either: three of a kind would be a
 * finding.
 */
export async function patternsOf(tx: ClientTx, wanted: string): Promise<PatternsView> {
  const all = await rejectionsOf(tx);
  const parts = all.length < PATTERN_EARLY_FROM ? [] : partsOf(all.map(({ role }) => role));
  const part = parts.find(({ key }) => key === wanted.toLowerCase())?.key ?? null;
  const lost = part === null ? all : all.filter(({ role }) => isInPart(role, part));
  const patterns = patternsIn(lost.map(({ facts }) => facts));
  const { state, count } = patterns;
  if (patterns.state === 'counting') return { part, parts, state, count, toGo: patterns.toGo, findings: [] };
  const findings = patterns.findings.map((finding) => viewOf(tx, finding, lost));
  return { part, parts, state, count, toGo: null, findings };
}

/**
 * Every application that ended as rejected, the latest first. Who decided is what the journal says, where it knows. How far it
 * came is not known of one that a file brought along as sent and rejected.
 */
async function rejectionsOf(tx: ClientTx): Promise<Lost[]> {
  const rows = await tx.db.$queryRaw<Row[]>`
    SELECT r.id, e.id AS "entryId", c.name AS company, a.role, r.received_on AS "receivedOn",
      CASE WHEN r.furthest_stage <> 'applied' OR NOT rebound.came_by_import(r.user_id, a.id, r.logged_at)
        THEN r.furthest_stage END AS stage,
      r.later_label AS "laterLabel",
      coalesce(nullif(e.decided_by, 'unknown'), r.decided_by) AS decider, a.industry, a.source
    FROM rejections r
    JOIN applications a ON a.user_id = r.user_id AND a.id = r.application_id AND a.ending = 'rejected'
    JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
    LEFT JOIN journal_entries e ON e.user_id = r.user_id AND e.rejection_id = r.id
    WHERE r.user_id = ${tx.scope.userId}::uuid
    ORDER BY r.received_at DESC, r.id DESC`;
  // Under five nothing is claimed, so nobody needs to know what was said.
  const said = rows.length < PATTERN_EARLY_FROM ? [] : await feedbackFacts(tx);
  const about = new Map<string, Themed[]>();
  for (const piece of said) about.set(piece.rejectionId, [...(about.get(piece.rejectionId) ?? []), piece]);
  return rows.map((row) => ({
    ...row,
    said: about.get(row.id) ?? [],
    facts: {
      stage: row.stage && rejectedAt(row.stage),
      laterLabel: row.laterLabel as LaterLabel | null,
      decider: row.decider as Decider,
      industry: row.industry,
      source: row.source,
      themes: (about.get(row.id) ?? []).flatMap(themesHeard),
    },
  }));
}

function viewOf(
  { viewer }: ClientTx,
  { interval: [low, high], ...finding }: Finding,
  lost: readonly Lost[],
): FindingView {
  const counted = lost.filter(({ facts }) => shares(facts, finding));
  return {
    ...finding,
    interval: [low, high],
    label: labelOf(finding, counted, { ...LABELS, ...stageNames(viewer) }),
    rejections: counted.map(({ id, entryId, company, role, receivedOn }) => ({
      id,
      entryId,
      company,
      role,
      receivedOn: plainDateOf(receivedOn).toString(),
    })),
  };
}

const LABELS: Readonly<Record<string, string>> = {
  ...LATER_LABEL_NAMES,
  ...DECIDER_LABELS,
};

/** An industry, a source and a theme of one's own as the person last wrote it; everything else by its own name. */
function labelOf(
  { dimension, value }: Pick<Finding, 'dimension' | 'value'>,
  counted: readonly Lost[],
  labels: Readonly<Record<string, string>>,
): string {
  const [latest] = counted;
  if (dimension === 'industry') return latest?.industry?.trim() ?? value;
  if (dimension === 'source') return latest?.source?.trim() ?? value;
  if (dimension === 'theme')
    return themeLabel(
      value,
      counted.flatMap(({ said }) => said),
    );
  return labels[value] ?? value;
}
