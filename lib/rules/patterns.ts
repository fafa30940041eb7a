import { type Interval, wilson } from './interval';
import { PATTERN_EARLY_FROM, PATTERN_SHOWN_FROM, PATTERN_STANDS_OUT, SIMILAR_NEEDED } from './policy';
import type { Decider, LaterLabel, Stage } from './stages';
import { builtInTheme } from './themes';

/** PATTERN: what rejections are compared by. */
export const PATTERN_DIMENSIONS = ['stage', 'interview', 'decider', 'industry', 'source', 'theme'] as const;
export type PatternDimension = (typeof PATTERN_DIMENSIONS)[number];

/**
 * One rejection as patterns see it: an application that ended as rejected and in no other way (STAGE), at the furthest
 * stage it reached (PIPE-5). Null where the person does not know.
 */
export type PatternFacts = {
  stage: Stage | null;
  laterLabel: LaterLabel | null;
  decider: Decider;
  industry: string | null;
  source: string | null;
  /** What was said about it, as it is counted (READ-3): themes of the list, and own ones. */
  themes: readonly string[];
};

/** A trait that stands out: `count` of `of` rejections whose trait is known; `share` is from 0 to 1. */
export type Finding = {
  dimension: PatternDimension;
  value: string;
  count: number;
  of: number;
  share: number;
  /** What the share may be, by chance alone: a 95 % Wilson interval. */
  interval: Interval;
  /** Where to look, for the traits that say so; null otherwise, and while it is early. */
  workOn: WorkOn | null;
};

/** PATTERN: where a pattern points. */
export const WORK_ON = ['preparation', 'presentation', 'compensation', 'positioning'] as const;
export type WorkOn = (typeof WORK_ON)[number];

export const WORK_ON_WORDS: Record<WorkOn, string> = {
  preparation: 'Preparation for technical rounds',
  presentation: 'How you present and position yourself',
  compensation: 'What you say about pay, and when',
  positioning: 'How you position yourself for this industry',
};

/** How much may be claimed. */
export const PATTERN_STATES = ['counting', 'early', 'shown'] as const;

/** What there is to see: a count towards it, or traits that stand out, which may be none. */
export type Patterns =
  | { state: 'counting'; count: number; toGo: number }
  | { state: 'early' | 'shown'; count: number; findings: Finding[] };

/**
 * PATTERN: under five rejections the count towards five and nothing else; from five on what stands out, called early;
 * from ten on with what to work on.
 *
 * Where the playbook leaves room: a trait stands out when at least three rejections share it and they are at least
 * two in five of those whose trait is known. What people said takes five alike, and nothing is claimed of it below (READ-3).
 * An unknown decider is not a trait. Two in one dimension can stand out.
 */
export function patternsIn(rejections: readonly PatternFacts[]): Patterns {
  const count = rejections.length;
  if (count < PATTERN_EARLY_FROM) return { state: 'counting', count, toGo: PATTERN_EARLY_FROM - count };
  const shown = count >= PATTERN_SHOWN_FROM;
  const findings = PATTERN_DIMENSIONS.flatMap((dimension) => standingOut(rejections, dimension))
    .map((finding) => ({ ...finding, workOn: shown ? workOnOf(finding) : null }))
    .toSorted((a, b) => b.share - a.share || b.count - a.count);
  return { state: shown ? 'shown' : 'early', count, findings };
}

function standingOut(
  rejections: readonly PatternFacts[],
  dimension: PatternDimension,
): Omit<Finding, 'workOn'>[] {
  const known = rejections.map((one) => new Set(traitsOf(one, dimension))).filter(({ size }) => size > 0);
  const values = new Set(known.flatMap((traits) => [...traits]));
  const of = known.length;
  const needed = dimension === 'theme' ? SIMILAR_NEEDED : PATTERN_STANDS_OUT.count;
  return [...values]
    .map((value) => ({ value, count: known.filter((traits) => traits.has(value)).length }))
    .filter(({ count }) => count >= needed && count / of >= PATTERN_STANDS_OUT.share)
    .map(({ value, count }) => ({
      dimension,
      value,
      count,
      of,
      share: count / of,
      interval: wilson(count, of),
    }));
}

/** Whether a rejection is one of those that a finding counts. */
export const shares = (
  facts: PatternFacts,
  { dimension, value }: Pick<Finding, 'dimension' | 'value'>,
): boolean => traitsOf(facts, dimension).includes(value);

function traitsOf(facts: PatternFacts, dimension: PatternDimension): readonly string[] {
  switch (dimension) {
    case 'stage':
      return facts.stage ? [facts.stage] : [];
    case 'interview':
      // A technical round and a presentation are not alike; elsewhere the label says nothing about where it ended.
      return facts.stage === 'later-interview' && facts.laterLabel ? [facts.laterLabel] : [];
    case 'decider':
      return facts.decider === 'unknown' ? [] : [facts.decider];
    case 'industry':
      return named(facts.industry);
    case 'source':
      return named(facts.source);
    case 'theme':
      return facts.themes;
    default:
      return dimension satisfies never;
  }
}

function named(text: string | null): string[] {
  const name = text?.trim().toLowerCase() ?? '';
  return name === '' ? [] : [name];
}

/** PATTERN: technical round: preparation; culture: presentation; offer: pay; one industry: positioning. */
function workOnOf({ dimension, value }: Pick<Finding, 'dimension' | 'value'>): WorkOn | null {
  if (dimension === 'industry') return 'positioning';
  // A panel that decides is no panel interview, and a source is named as the person likes.
  if (dimension === 'decider' || dimension === 'source') return null;
  if (dimension === 'theme' && !builtInTheme(value)) return null;
  return WORK_ON_BY_TRAIT[value] ?? null;
}

const WORK_ON_BY_TRAIT: Partial<Record<string, WorkOn>> = {
  technical: 'preparation',
  'take-home': 'preparation',
  'technical-depth': 'preparation',
  'system-design': 'preparation',
  panel: 'presentation',
  culture: 'presentation',
  offer: 'compensation',
  pay: 'compensation',
};
