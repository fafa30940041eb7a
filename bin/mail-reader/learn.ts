import { sequence, shuffled } from '@/bin/tone/learn';
import type { KindWeights } from '@/lib/language/mail/weights';
import { MAIL_KINDS, type MailKind } from '@/lib/rules/mail-kinds';

// How the weights of lib/language/mail/weights.json come about: multinomial logistic regression over the signs of the
// labelled mails, in a fixed order, so that the same mails always give the same table.

const ROUNDS = 15;
const STEP = 0.25;
/** How strongly a weight is drawn back to nothing. */
const DRAW = 0.006;
/** A word that fewer mails have teaches nothing. */
const SEEN_AT_LEAST = 3;
const HUNDREDTHS = 100;

export type Example = { signs: ReadonlyMap<string, number>; kind: MailKind };

export function learn(examples: readonly Example[], draw = DRAW, rounds = ROUNDS): KindWeights {
  const seldom = seldomWords(examples);
  const topics = examples.map(({ signs, kind }) => ({
    kind,
    signs: new Map([...signs].filter(([sign]) => !isCue(sign) && !seldom.has(sign))),
  }));
  const weights = new Map<string, number[]>();
  const moved = new Map<string, number[]>();
  for (const sign of new Set(topics.flatMap(({ signs }) => [...signs.keys()]))) {
    weights.set(
      sign,
      MAIL_KINDS.map(() => 0),
    );
    moved.set(
      sign,
      MAIL_KINDS.map(() => 1),
    );
  }
  const next = sequence();
  for (let round = 0; round < rounds; round += 1) {
    for (const { signs, kind } of shuffled(topics, next)) {
      const chances = chancesWith(signs, weights);
      for (const [sign, count] of signs) {
        const [weight, path] = [weights.get(sign) ?? [], moved.get(sign) ?? []];
        for (const [place, chance] of chances.entries()) {
          const off = chance - (MAIL_KINDS[place] === kind ? 1 : 0);
          const pull = off * count + draw * (weight[place] ?? 0);
          path[place] = (path[place] ?? 1) + pull * pull;
          weight[place] = (weight[place] ?? 0) - (STEP / Math.sqrt(path[place] ?? 1)) * pull;
        }
      }
    }
  }
  return new Map(
    [...weights, ...cueWeights()]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([sign, weight]) => [sign, weight.map((one) => Math.round(one * HUNDREDTHS))]),
  );
}

function seldomWords(examples: readonly Example[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { signs } of examples)
    for (const sign of signs.keys()) if (sign.startsWith('w:')) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return new Set([...counts].flatMap(([sign, count]) => (count < SEEN_AT_LEAST ? [sign] : [])));
}

/**
 * What cues weigh. They were written beside these mails and are nearly always right about them, so that nothing could be
 * learnt about anything else: the topics are learnt as if there were none.
 */
const CUES: Record<string, number> = { sure: 0.7, likely: 0.15, subject: 0.5, early: 0.2 };
/** None of the labelled mails has a calendar in it, and what has one is about an appointment. */
const APPOINTMENT = 2;

export function cueWeights(): [string, number[]][] {
  const rowOf = (weight: number, of: MailKind) => MAIL_KINDS.map((kind) => (kind === of ? weight : 0));
  return [
    ...Object.entries(CUES).flatMap(([sort, weight]) =>
      MAIL_KINDS.map((of): [string, number[]] => [`${sort}:${of}`, rowOf(weight, of)]),
    ),
    ['calendar-request', rowOf(APPOINTMENT, 'interview')],
    ['calendar-cancel', rowOf(APPOINTMENT, 'interview')],
  ];
}

const isCue = (sign: string) => /^(?:sure|likely|if|subject|early|late):/.test(sign);

function chancesWith(
  signs: ReadonlyMap<string, number>,
  weights: ReadonlyMap<string, readonly number[]>,
): number[] {
  const points = MAIL_KINDS.map((_, place) =>
    [...signs].reduce((sum, [sign, count]) => sum + (weights.get(sign)?.[place] ?? 0) * count, 0),
  );
  const most = Math.max(...points);
  const grown = points.map((point) => Math.exp(point - most));
  const sum = grown.reduce((all, one) => all + one, 0);
  return grown.map((one) => one / sum);
}
