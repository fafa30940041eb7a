import { globSync, readFileSync } from 'node:fs';
import { PLAYBOOK } from '@/lib/rules/playbook';

// What docs/rules.md says: the rules, what carries each out and the tests that cite it, read from the code.

const ID = /\b(?:72H(?:-\d)?|[A-Z]{3,9}(?:-(?:\d{1,2}|ADJ|OWN|CHAMP|NEWS|GUARD))?)\b/g;

/** The ids that a text cites. "HOLD-1 to HOLD-4" cites the four of them. */
export function citedIn(text: string): Set<string> {
  const cited = new Set(text.match(ID) ?? []);
  for (const [, family, from, to] of text.matchAll(/\b([A-Z0-9]+)-(\d) to (?:\1-)?(\d)\b/g)) {
    for (let n = Number(from); n <= Number(to); n++) cited.add(`${family}-${n}`);
  }
  return cited;
}

/** The test files that cite each id, by name, in the order of the alphabet. */
export function testsOf(): (id: string) => string[] {
  const files = globSync('{lib,app,emails,test,e2e}/**/*.{test,spec}.{ts,tsx}')
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.includes('/playbook/'))
    .toSorted();
  const cited = files.map((file) => ({ file, ids: citedIn(readFileSync(file, 'utf8')) }));
  return (id) => cited.filter(({ ids }) => ids.has(id)).map(({ file }) => file);
}

/** Where a rule is carried out: the file from the root on, and the name in it. */
export function carrierOf(by: string): { file: string; name: string } {
  const [file = '', name = ''] = by.split('#');
  return { file: file.startsWith('language/') ? `lib/${file}` : `lib/rules/${file}`, name };
}

/** docs/rules.md as it should be. */
export function rulesDocument(): string {
  const tests = testsOf();
  const chapters = PLAYBOOK.map(({ title, rules }) => {
    const rows = rules.map(
      ({ id, says, by, unseen }) =>
        `| ${id} | ${says}${unseen ? ' *(Not on a page yet.)*' : ''} | [\`${by.replace('#', '` `')}\`](../${carrierOf(by).file}) | ${tests(id).map(short).join('<br>')} |`,
    );
    const readings = rules.flatMap(({ id, reading }) => (reading ? [`- **${id}.** ${reading}`] : []));
    return [
      `## ${title}`,
      '',
      '| id | rule | carried out by | tests that cite it |',
      '|---|---|---|---|',
      ...rows,
      ...(readings.length > 0 ? ['', 'Where the playbook leaves room:', '', ...readings] : []),
    ].join('\n');
  });
  return `${HEAD}\n\n${chapters.join('\n\n')}\n`;
}

const HEAD = `# The rules

Written by \`npm run rules\` from \`lib/rules/playbook\` and \`lib/rules/policy.ts\`, which owns every number; a test fails
when this page says something else. People read the same at \`/how-it-works\`.`;

/** A long list of tests is there to be searched, so the folder it shares with everybody is left out. */
const short = (file: string) => `\`${file.replace(/\.(test|spec)\.tsx?$/, '')}\``;
