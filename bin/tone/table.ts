import { READINGS, type Reading, type Weighing } from '@/lib/rules/hearing';

/** The file lib/rules/tone/weights.ts as its text, the heaviest pieces first. */
export function tableOf({ start, pieces }: Weighing): string {
  return `import type { Reading } from '../hearing';

/**
 * What the pieces of a sentence weigh, in tenths, for each way in which it can be heard: a number, then all pieces of
 * that weight. A piece is the first five letters of a word, two such words side by side (\`my_lawye\`), or how a
 * question begins (\`?_why\`); \`^\` and \`$\` are the ends of a sentence. Learnt from the sentences in ./labelled by
 * logistic regression; \`npm run tone -- learn\` writes this file.
 */
export const WEIGHTS: Readonly<Record<Reading, string>> = {
${READINGS.map((reading) => `  ${keyOf(reading)}: \`\n${linesFor(reading, pieces)}\n\`,`).join('\n')}
};

/** How much speaks for each reading before a word is read. */
export const START: Readonly<Record<Reading, number>> = {
${READINGS.map((reading) => `  ${keyOf(reading)}: ${start[reading]},`).join('\n')}
};
`;
}

const keyOf = (reading: Reading) => (reading.includes('-') ? `'${reading}'` : reading);

function linesFor(reading: Reading, pieces: Weighing['pieces']): string {
  const byWeight = new Map<number, string[]>();
  for (const [piece, weights] of pieces) {
    for (const [of, weight] of weights)
      if (of === reading) byWeight.set(weight, [...(byWeight.get(weight) ?? []), piece]);
  }
  return [...byWeight]
    .sort(([a], [b]) => b - a)
    .map(([weight, alike]) => `${weight} ${alike.sort().join(' ')}`)
    .join('\n');
}
