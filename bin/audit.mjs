// `npm run audit -- dependencies`: licences, hashes, reasons and known weaknesses of every package (bin/dependencies.ts).
// `npm run audit -- sbom [FILE]`: the packages as a CycloneDX bill of materials, to FILE or to standard output.
// Anything else is an audit of the database, a program of its own.
import { readFileSync, writeFileSync } from 'node:fs';
import { fail, run, setUp } from './setup.mjs';

const [, , name = '', ...rest] = process.argv;

if (name === 'dependencies') {
  await setUp();
  process.exit((await run('tsx', ['bin/dependencies.ts'])).code);
} else if (name === 'sbom') {
  await sbom(rest[0]);
} else {
  process.argv = [process.execPath, 'bin/program.mjs', 'run', 'audit', name, ...rest];
  await import('./program.mjs');
}

async function sbom(file) {
  const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'];
  const { code, output } = await run('npm', args, { quiet: true });
  if (code !== 0) fail(`npm could not write it (npm 10.2 or newer can):\n${output}`);
  const bill = JSON.parse(output.slice(output.indexOf('{')));
  // npm names it after the folder that it happens to be in.
  bill.metadata.component.name = JSON.parse(readFileSync('package.json', 'utf8')).name;
  const text = `${JSON.stringify(bill, null, 2)}\n`;
  if (file) writeFileSync(file, text);
  else process.stdout.write(text);
}
