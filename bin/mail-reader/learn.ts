import { clearFrom } from '@/bin/reading/clear';
import type { Learnt } from '@/bin/reading/learn';
import { learnApart } from '@/bin/reading/learn-apart';
import { speaksFor } from '@/lib/language/mail/evidence';
import { CLEAR_UNSAID_REJECTION } from '@/lib/language/mail/judge';
import type { KindWeights } from '@/lib/language/mail/weights';
import { scoresOf, type Weighed } from '@/lib/language/weighing';
import { MAIL_KINDS, type MailKind } from '@/lib/rules/mail-kinds';

// How the weights of lib/language/mail/weights.json come about: for each kind a linear support vector machine over the signs
// of the labelled mails, as themes are learned (bin/reading/learn-apart.ts).

const COST = 0.3;
/** Of what is said to be a rejection among the mails of a writer of whom nothing was learned. */
const PRECISION = 0.92;
/** What weighs less than this for every kind is left out of the table. */
const WEIGHS_AT_LEAST = 0.02;

/** `writer` is null of a text that is learned from in any case. */
export type Example = { writer: string | null; signs: Weighed; kind: MailKind };

/** Of each writer the weights that the others' mails give, with no `clear`. */
export function kindsWithoutEach(examples: readonly Example[]): Map<string, KindWeights> {
  const writers = [...new Set(examples.flatMap(({ writer }) => writer ?? []))];
  return new Map(
    writers.map((of) => [
      of,
      learnKindsWith(
        examples.filter(({ writer }) => writer !== of),
        0,
      ),
    ]),
  );
}

/** `clear` is where each writer's rejections, told by what the others teach, are right so often. */
export function learnKinds(
  examples: readonly Example[],
  withoutEach: ReadonlyMap<string, KindWeights>,
): KindWeights {
  const spoken = [...withoutEach].flatMap(([of, weights]) =>
    examples
      .filter(({ writer }) => writer === of)
      .map(({ signs, kind }) => ({ signs, score: leadOfRejection(signs, weights), is: kind === 'rejection' }))
      .filter(({ signs, score }) => speaksFor(signs, 'rejection') || score >= CLEAR_UNSAID_REJECTION),
  );
  return learnKindsWith(examples, clearFrom(spoken, PRECISION));
}

function learnKindsWith(examples: readonly Example[], clear: number): KindWeights {
  const taught = examples.map(({ signs, kind }) => ({
    pieces: new Map([...signs].filter(([sign]) => !isCue(sign))),
    labels: new Set([kind]),
  }));
  return { ...withCues(weighty(learnApart(taught, MAIL_KINDS, { cost: COST }))), clear };
}

function leadOfRejection(signs: Weighed, weights: KindWeights): number {
  const { rejection, ...others } = scoresOf(signs, weights);
  return rejection - Math.max(...Object.values(others));
}

const rowsOf = ({ rows, grid }: Learnt<MailKind>): [string, Float32Array][] =>
  [...rows].map(([sign, row]) => [
    sign,
    grid.subarray(row * MAIL_KINDS.length, (row + 1) * MAIL_KINDS.length),
  ]);

const weighty = (learnt: Learnt<MailKind>): Learnt<MailKind> =>
  withRows(
    learnt,
    rowsOf(learnt).filter(([, weights]) => weights.some((one) => Math.abs(one) >= WEIGHS_AT_LEAST)),
  );

const withCues = (learnt: Learnt<MailKind>): Learnt<MailKind> =>
  withRows(learnt, [...rowsOf(learnt), ...cueRows()]);

const withRows = (
  { labels, start }: Learnt<MailKind>,
  kept: readonly (readonly [string, ArrayLike<number>])[],
): Learnt<MailKind> => ({
  labels,
  start,
  rows: new Map(kept.map(([sign], row) => [sign, row])),
  grid: Float32Array.from(kept.flatMap(([, weights]) => Array.from(weights))),
});

/**
 * What cues weigh. They were written beside the first of these mails and are nearly always right about them, so that nothing
 * could be learned about anything else: the rest is learned as if there were none.
 */
const CUES: Record<string, number> = { sure: 0.35, likely: 0.075, subject: 0.25, early: 0.1 };
/** None of the labelled mails has a calendar in it, and what has one is about an appointment. */
const APPOINTMENT = 1;

function cueRows(): [string, number[]][] {
  const rowOf = (weight: number, of: MailKind) => MAIL_KINDS.map((kind) => (kind === of ? weight : 0));
  return [
    ...Object.entries(CUES).flatMap(([sort, weight]) =>
      MAIL_KINDS.map((of): [string, number[]] => [`${sort}:${of}`, rowOf(weight, of)]),
    ),
    ['calendar-request', rowOf(APPOINTMENT, 'interview')],
    ['calendar-cancel', rowOf(APPOINTMENT, 'interview')],
  ];
}

const isCue = (sign: string) => /^(?:sure|likely|if|subject|early|late):|^calendar-/.test(sign);
