import { settingSections } from '@/lib/platform/settings/index';

// What docs/settings.md and .env.example say: the settings as the schema has them.

type Section = ReturnType<typeof settingSections>[number];
type Setting = Section['settings'][number];

const INTRODUCTION = `# Settings

\`npm run settings\` prints this page from the schema of the settings, and a test keeps the two alike.

Rebound reads settings from the environment, and from a file \`.env\` in its folder for what the environment does not
set. An empty value is the same as none. All of them are checked before anything starts, and a refusal names each one
that is wrong, what is wrong with it and what to do; it never shows a value.

A setting that is marked as a secret may also be given as a file: \`NAME_FILE\` names a file that holds the value, such as
a Docker secret (\`/run/secrets/name\`) or a credential of systemd (\`%d/name\`). Set one of the two, not both.`;

/** The page as Markdown. */
export const settingsPage = (): string =>
  [INTRODUCTION, ...settingSections().map(sectionOf)].join('\n\n').concat('\n');

function sectionOf({ heading, settings }: Section): string {
  const rows = settings.map((one) => [
    `\`${one.name}\``,
    cell(one),
    unsetOf(one),
    `\`${cellText(one.example)}\``,
    one.secret ? 'yes' : '',
    one.readBy.join(', '),
  ]);
  const titles = ['setting', 'what it does', 'unless set', 'example', 'secret', 'read by'];
  const widths = titles.map((_, at) => Math.max(...[titles, ...rows].map((row) => (row[at] ?? '').length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((said, at) => said.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const lines = [titles, widths.map((width) => '-'.repeat(width)), ...rows].map(line);
  return `## ${heading}\n\n${lines.join('\n')}`;
}

const unsetOf = ({ unset }: Setting) => unset ?? '**has to be set**';
const cell = ({ about, must }: Setting) => cellText(`${about} It ${must}.`);
const cellText = (text: string) => text.replaceAll('|', '\\|');

const WIDTH = 118;

const HEAD = `# Nothing here is needed on your own machine: \`npm start\` makes its own database and secrets.
# Copy to .env and fill in to run Rebound for others. Values are checked at start; docs/settings.md says the same as a table.
# A secret may be given as a file too: NAME_FILE=/run/secrets/name in place of NAME.`;

/** A .env with every setting in it, each as a comment. */
export const settingsExample = (): string =>
  [
    HEAD,
    ...settingSections().map(({ heading, settings }) =>
      [`# ${heading}`, ...settings.map(lineOf)].join('\n\n'),
    ),
  ]
    .join('\n\n')
    .concat('\n');

function lineOf(setting: Setting): string {
  const { name, about, unset, example } = setting;
  const said = unset === null ? `${about} Hosted, it has to be set.` : `${about} Unless set: ${unset}.`;
  return [...wrapped(said).map((line) => `# ${line}`), `# ${name}=${example}`].join('\n');
}

function wrapped(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last && last.length + word.length + 1 > WIDTH) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}
