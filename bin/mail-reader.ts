import { writeFileSync } from 'node:fs';
import { mailWeights } from '@/lib/language/mail/weights';
import { documentOf } from './mail-reader/document';
import { labelledIn } from './mail-reader/labelled';
import { type Figures, learnt, measure } from './mail-reader/measure';
import { opened } from './mail-reader/opened';
import { tableOf, textOf } from './reading/table';

// `npm run mail-reader`: how well the reader of mails agrees with the labels. `-- learn` first writes the weights anew
// from the part to build on; `-- publish` writes docs/mail.md.

const asked = process.argv.slice(2);
const built = await opened(labelledIn('development'));

if (asked.includes('learn')) {
  const { kinds, feedback } = learnt(built);
  writeFileSync('lib/language/mail/weights.json', textOf(tableOf(kinds)));
  writeFileSync('lib/language/mail/feedback-weights.json', textOf(tableOf(feedback)));
  console.log(
    '• Wrote lib/language/mail/weights.json and feedback-weights.json: run again to measure with them',
  );
} else {
  const weights = await mailWeights();
  const figures = {
    built: measure(built, weights),
    measured: measure(await opened(labelledIn('measured')), weights),
    ordinary: measure(await opened(labelledIn('ordinary')), weights),
  };
  for (const [part, of] of Object.entries(figures)) show(part, of);
  if (asked.includes('publish')) {
    writeFileSync('docs/mail.md', documentOf(figures));
    console.log('• Wrote docs/mail.md');
  }
}

function show(part: string, { counts, kinds, languages }: Figures) {
  console.log(`\n${part}`);
  for (const [name, share] of Object.entries(counts)) console.log(`  ${name.padEnd(28)} ${share.toFixed(3)}`);
  for (const [kind, { right, said, of }] of Object.entries(kinds))
    console.log(`    ${kind.padEnd(16)} ${right} right of ${of}, said ${said} times`);
  for (const [language, { right, of }] of Object.entries(languages))
    console.log(`    ${language} ${right} of ${of}`);
}
