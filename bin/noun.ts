import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Refused, writeNoun } from './noun/write';

// `npm run noun -- interviews interview`: writes a plain noun: its folder, pages, table, tests of access and the lines
// that make it known (docs/decisions/0017).

const [plural, singular] = process.argv.slice(2);
if (!plural || !singular) {
  console.error('✗ Name it twice, all of them and one: npm run noun -- interviews interview');
  process.exit(1);
}

try {
  const { files, changed, added } = writeNoun(process.cwd(), plural, singular, new Date());
  const code = [...files, ...changed].filter((file) => /\.tsx?$/.test(file));
  execFileSync('node_modules/.bin/biome', ['check', '--write', ...code], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const lines = files.reduce((sum, file) => sum + readFileSync(file, 'utf8').split('\n').length - 1, 0);
  for (const file of files) console.log(`  ${file}`);
  console.log(`${files.length} files, ${lines} lines; ${added} lines more in ${changed.join(', ')}.`);
  console.log(
    `Next: npm run inventory, npm run check, then npm test -- data ${plural}. No menu leads to /${plural} yet.`,
  );
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(`✗ ${error.message}`);
  process.exit(1);
}
