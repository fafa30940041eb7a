import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  type Copy,
  DockerfileParser,
  type Env,
  type From,
  type Instruction,
  type JSONInstruction,
} from 'dockerfile-ast';

// Carries out a Dockerfile where no Docker is: every stage is a folder, a RUN is a shell in it as an ordinary user, and a COPY
// copies. What a root of a container would do is done by whoever runs the drill, and the names of users are this machine's.

type Stage = { folder: string; workdir: string; user: string; env: Record<string, string> };

/** The last stage: its folder, where it works, what it is started with. */
export type Image = Stage & { command: string[]; health: string[] };

/** Who the steps of `USER node` run as: that user's number in the image, or whoever runs the drill. */
export const ORDINARY = process.getuid?.() === 0 ? { uid: 1000, gid: 1000 } : null;

/** How this machine reaches its registry of packages. */
const REACH = ['NODE_EXTRA_CA_CERTS', 'HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY', 'npm_config_registry'];

/** Carries out the steps of `dockerfile`, with stages in folders of `base`. Throws with what a step printed. */
export function makeImage(dockerfile: string, base: string, onStep: (line: string) => void): Image {
  const stages: Record<string, Stage> = {};
  let stage: Stage | undefined;
  let command: string[] = [];
  let health: string[] = [];
  for (const step of DockerfileParser.parse(readFileSync(dockerfile, 'utf8')).getInstructions()) {
    onStep(step.getTextContent().split('\n')[0] ?? '');
    if (step.getKeyword() === 'FROM') {
      const name = (step as From).getBuildStage() ?? 'last';
      stage = { folder: path.join(base, name), workdir: '/', user: 'root', env: {} };
      stages[name] = stage;
      mkdirSync(stage.folder, { recursive: true });
      ownedBy(stage.folder, 'root');
      continue;
    }
    if (!stage) throw new Error('A Dockerfile begins with FROM.');
    const words = step.getArgumentsContent() ?? '';
    switch (step.getKeyword()) {
      case 'WORKDIR':
        stage.workdir = words;
        mkdirSync(path.join(stage.folder, words), { recursive: true });
        break;
      case 'USER':
        stage.user = words;
        break;
      case 'ENV':
        for (const property of (step as Env).getProperties())
          stage.env[property.getName()] = property.getValue() ?? '';
        break;
      case 'RUN':
        runIn(stage, words, base);
        break;
      case 'COPY':
        copyInto(stage, step as Copy, stages);
        break;
      case 'CMD':
        command = wordsOf(step);
        break;
      case 'HEALTHCHECK':
        health = JSON.parse(/CMD (\[.*\])$/.exec(step.getTextContent())?.[1] ?? '[]');
        break;
      case 'EXPOSE':
      case 'VOLUME':
      case 'STOPSIGNAL':
        break;
      default:
        throw new Error(`The drill does not know the step ${step.getKeyword()}.`);
    }
  }
  if (!stage) throw new Error(`${dockerfile} has no stage.`);
  return { ...stage, command, health };
}

const wordsOf = (step: Instruction) =>
  (step as JSONInstruction).getJSONStrings().map((word) => JSON.parse(word.getValue()) as string);

/** What a process of the image finds in its environment, beside its settings: this machine's Node 24, and no other program. */
export function environmentOf(stage: Pick<Stage, 'env'>, base: string): Record<string, string> {
  const bin = path.join(base, 'bin');
  if (!existsSync(bin)) {
    mkdirSync(bin);
    symlinkSync(process.execPath, path.join(bin, 'node'));
  }
  const reach = Object.fromEntries(
    REACH.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  );
  return {
    ...reach,
    PATH: `${bin}:/usr/local/bin:/usr/bin:/bin`,
    HOME: path.join(base, 'home'),
    ...stage.env,
  };
}

function runIn(stage: Stage, words: string, base: string) {
  const asRoot = stage.user === 'root';
  // Owners are those of this machine, and the folders of the image are below its stage.
  const command = asRoot
    ? words
        .replaceAll(/ -[og] node| node:node/g, '')
        .replaceAll(/ (\/\S+)/g, (_, name) => ` ${stage.folder}${name}`)
    : words;
  const given = asRoot && words.startsWith('chown ') ? `true ${command}` : command;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', given], {
    cwd: path.join(stage.folder, stage.workdir),
    env: environmentOf(stage, base) as NodeJS.ProcessEnv,
    encoding: 'utf8',
    ...(asRoot ? null : ORDINARY),
  });
  if (status !== 0) throw new Error(`RUN ${words} ended with ${status}:\n${stdout}${stderr}`);
  if (asRoot)
    for (const name of words.match(/ \/\S+/g) ?? []) ownedBy(path.join(stage.folder, name.trim()), 'node');
}

function copyInto(stage: Stage, step: Copy, stages: Record<string, Stage>) {
  const flags = step.getFlags().map((flag) => [flag.getName(), flag.getValue() ?? ''] as const);
  const names = step.getArguments().map((argument) => argument.getValue());
  const to = path.join(stage.folder, stage.workdir, names.at(-1) ?? '.');
  const from = stages[flags.find(([name]) => name === 'from')?.[1] ?? ''];
  for (const name of names.slice(0, -1)) {
    if (from) {
      const source = path.join(from.folder, name);
      const isFolder = lstatSync(source).isDirectory();
      cpSync(source, isFolder ? to : path.join(to, path.basename(name)), {
        recursive: true,
        verbatimSymlinks: true,
      });
    } else for (const file of contextOf(name)) copyFile(file, path.join(to, file));
  }
  if (flags.some(([name]) => name === 'chown')) ownedBy(path.join(stage.folder, stage.workdir), 'node');
}

/** What of a clean clone, with what was changed since, .dockerignore lets in. */
function contextOf(name: string): string[] {
  if (name !== '.') return [name];
  const { stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' });
  const left = readFileSync('.dockerignore', 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  return stdout
    .trim()
    .split('\n')
    .filter(
      (file) => !left.some((pattern) => path.matchesGlob(file, pattern) || file.startsWith(`${pattern}/`)),
    )
    .filter((file) => existsSync(file));
}

function copyFile(file: string, to: string) {
  mkdirSync(path.dirname(to), { recursive: true });
  writeFileSync(to, readFileSync(file), { mode: lstatSync(file).mode });
}

/** Where root runs the drill, what is root's cannot be written by the ordinary user. */
function ownedBy(entry: string, user: string) {
  if (!ORDINARY) return;
  const owner = user === 'root' ? '0:0' : `${ORDINARY.uid}:${ORDINARY.gid}`;
  spawnSync('chown', ['-R', owner, entry]);
}
