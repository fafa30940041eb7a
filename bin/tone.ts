import { writeFileSync } from 'node:fs';
import { learntWeights } from '@/lib/language/tone-weights';
import { built } from './tone/built';
import { labelledIn, TO_BUILD_ON } from './tone/labelled';
import { lettersIn, lettersToBuildOn } from './tone/letters';
import { type Figures, measure, measureByTenths, precisionOf, recallOf } from './tone/measure';
import { type LetterFigures, measureByWriters, measureLetters } from './tone/measure-letters';
import { TO_MEASURE } from './tone/measured';
import { tableOf } from './tone/table';

// `npm run tone`: how well the tone classifier agrees with the labelled sentences and the whole letters. `-- learn` first
// writes the weights anew from the parts to build on; `-- folds` also measures each tenth of the sentences by the other
// nine, and each writer's letters by the other writers' (two minutes).

const toBuildOn = labelledIn(TO_BUILD_ON);
const asked = process.argv.slice(2);

if (asked.includes('learn')) {
  writeFileSync('lib/language/tone/weights.json', tableOf(built()));
  console.log('• Wrote lib/language/tone/weights.json: run again to measure with it');
} else {
  const weights = await learntWeights();
  show('sentences: the part to build on', measure(toBuildOn, weights));
  if (!asked.includes('built'))
    show('sentences: the part only to measure on', measure(labelledIn(TO_MEASURE), weights));
  showLetters('letters: the part to build on', measureLetters(lettersToBuildOn(), weights));
  if (!asked.includes('built'))
    showLetters('letters: the part only to measure on', measureLetters(lettersIn('measured'), weights));
  if (asked.includes('folds')) {
    show('sentences: each tenth by the other nine', measureByTenths(toBuildOn));
    showLetters('letters: each writer by the others', measureByWriters());
  }
}

function showLetters(part: string, { codes, faultless, marked }: LetterFigures) {
  show(part, codes);
  console.log(`${marked} of ${faultless} faultless letters marked`);
}

function show(part: string, figures: Figures) {
  console.log(`\n${part}\n${'label'.padEnd(16)} precision  recall  right  wrong  missed`);
  for (const [label, counts] of Object.entries(figures)) {
    const shares = [precisionOf(counts), recallOf(counts)].map((share) => share.toFixed(3));
    const numbers = [counts.right, counts.wrong, counts.missed].map((one) => String(one).padStart(6));
    console.log(`${label.padEnd(16)} ${shares[0]}      ${shares[1]} ${numbers.join(' ')}`);
  }
}
