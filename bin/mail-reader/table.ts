import type { KindWeights } from '@/lib/language/mail/weights';

/** What weighs less than this in every direction, in hundredths, is left out of the table. */
const WEIGHS_AT_LEAST = 8;

/** The file lib/language/mail/weights.json as its text, one sign a line. */
export function tableOf(weights: KindWeights): string {
  const rows = [...weights]
    .filter(([, row]) => row.some((one) => Math.abs(one) >= WEIGHS_AT_LEAST))
    .map(([sign, row]) => `  ${JSON.stringify(sign)}: [${row.join(',')}]`);
  return `{\n${rows.join(',\n')}\n}\n`;
}
