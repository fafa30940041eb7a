import { MAIL_KINDS, type MailKind } from '@/lib/rules/mail-kinds';

/** How much each sign of a mail speaks for each kind, in hundredths, in the order of MAIL_KINDS. */
export type KindWeights = ReadonlyMap<string, readonly number[]>;

let learnt: Promise<KindWeights> | undefined;

/** The weights that were learnt, read when the first mail is judged and kept. `npm run mail-reader -- learn` writes them. */
export function kindWeights(): Promise<KindWeights> {
  learnt ??= import('./weights.json').then(({ default: table }) => new Map(Object.entries(table)));
  return learnt;
}

/** How likely each kind is, by the signs of a mail. */
export function chancesOf(
  signs: ReadonlyMap<string, number>,
  weights: KindWeights,
): Record<MailKind, number> {
  const points = MAIL_KINDS.map(() => 0);
  for (const [sign, count] of signs) {
    const row = weights.get(sign);
    if (row)
      for (const [place, weight] of row.entries())
        points[place] = (points[place] ?? 0) + (weight / 100) * count;
  }
  const most = Math.max(...points);
  const grown = points.map((point) => Math.exp(point - most));
  const sum = grown.reduce((all, one) => all + one, 0);
  return Object.fromEntries(MAIL_KINDS.map((kind, place) => [kind, (grown[place] ?? 0) / sum])) as Record<
    MailKind,
    number
  >;
}
