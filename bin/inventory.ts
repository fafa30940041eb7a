import { writeFileSync } from 'node:fs';
import { problemsOfInventory, staleFiles } from './inventory/document';

// `npm run inventory`: writes docs/data.md and the list of the privacy page, from the schema and prisma/inventory.ts.
// With `--check` it writes nothing, and fails where they do not say what they should.

const problems = problemsOfInventory();
const stale = problems.length > 0 ? [] : staleFiles();
const checking = process.argv.includes('--check');
for (const problem of problems) console.error(problem);
for (const { file, wanted } of stale) {
  if (checking)
    console.error(`${file} does not say what the schema says: npm run inventory, then npm run fix`);
  else {
    writeFileSync(file, wanted);
    console.log(`Wrote ${file}`);
  }
}
process.exit(problems.length > 0 || (checking && stale.length > 0) ? 1 : 0);
