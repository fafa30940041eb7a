import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { licenceOf } from '@/bin/audit/licences';
import { problemsOfLock, problemsOfManifest, readLockFile } from '@/bin/audit/lock-file';
import { silenceIn, weaknessesIn } from '@/bin/audit/weaknesses';

// `npm run audit -- dependencies`: every package of the lock file, with its licence and what is known against it. Licences,
// hashes and reasons need no network; weaknesses are asked of the registry, and where it does not say, neither does this.

const locked = readLockFile();
const runtime = locked.filter((one) => one.runtime);
console.log(`${locked.length} packages in package-lock.json, ${runtime.length} of them at run time`);

const verdicts = locked.map(({ name, license }) => licenceOf(name, license));
console.log('\nLicences');
for (const licence of new Set(verdicts.map((one) => one.licence))) {
  const those = verdicts.filter((one) => one.licence === licence);
  const because = those[0]?.because;
  console.log(`  ${String(those.length).padStart(4)}  ${licence}${because ? `: ${because}` : ''}`);
}

const problems = [
  ...problemsOfLock(locked),
  ...problemsOfManifest(readFileSync('package.json', 'utf8'), readFileSync('docs/dependencies.md', 'utf8')),
];
const { stdout } = spawnSync('npm', ['audit', '--json', '--package-lock-only'], { encoding: 'utf8' });
const weaknesses = weaknessesIn(stdout);
console.log('\nWeaknesses');
if (weaknesses === null)
  console.log(
    `  Not known: the registry did not answer (${silenceIn(stdout)}). Ask again where it can be reached.`,
  );
else if (weaknesses.length === 0) console.log('  None that the registry knows of.');
for (const { name, severity, range, about } of weaknesses ?? [])
  problems.push(`${name} ${range} (${severity}): ${about.join('; ')}`);

const clean = weaknesses === null ? 'Nothing else to mend' : 'Nothing to mend';
console.log(`\n${problems.length === 0 ? clean : 'To mend'}`);
for (const problem of problems) console.log(`  ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
