import { writeFileSync } from 'node:fs';
import { learntWeights } from '@/lib/language/tone-weights';
import { labelledIn, TO_BUILD_ON } from './tone/labelled';
import { learn } from './tone/learn';
import { type Figures, measure, measureByTenths, precisionOf, recallOf } from './tone/measure';
import { TO_MEASURE } from './tone/measured';
import { tableOf } from './tone/table';

// `npm run tone`: how well the tone classifier agrees with the labelled sentences. `-- learn` first writes the
// weights anew from the part to build on; `-- folds` also measures each tenth of it by the other nine (a minute).

const built = labelledIn(TO_BUILD_ON);
const asked = process.argv.slice(2);

if (asked.includes('learn')) {
  writeFileSync('lib/language/tone/weights.json', tableOf(learn(built)));
  console.log('• Wrote lib/language/tone/weights.json: run again to measure with it');
} else {
  const weights = await learntWeights();
  show('the part to build on', measure(built, weights));
  show('the part only to measure on', measure(labelledIn(TO_MEASURE), weights));
  if (asked.includes('folds')) show('each tenth by the other nine', measureByTenths(built));
}

function show(part: string, figures: Figures) {
  console.log(`\n${part}\n${'label'.padEnd(16)} precision  recall  right  wrong  missed`);
  for (const [label, counts] of Object.entries(figures)) {
    const shares = [precisionOf(counts), recallOf(counts)].map((share) => share.toFixed(3));
    const numbers = [counts.right, counts.wrong, counts.missed].map((one) => String(one).padStart(6));
    console.log(`${label.padEnd(16)} ${shares[0]}      ${shares[1]} ${numbers.join(' ')}`);
  }
}
