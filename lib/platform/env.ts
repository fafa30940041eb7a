import type { z } from 'zod';
import { SetupError } from '@/lib/platform/errors';
import {
  type Environment,
  environmentSchema,
  type SettingName,
  settingNamed,
  settingNames,
} from '@/lib/platform/settings/index';
import { wrongTogether } from '@/lib/platform/settings/together';

export type { Environment } from '@/lib/platform/settings/index';

type Source = Record<string, string | undefined>;

/**
 * Reads and checks the environment. Throws SetupError with one line that names every setting to mend, in our own words:
 * what is wrong with it and what to do. Values are never part of it: some are secrets.
 */
export function readEnvironment(source: Source): Environment {
  const env = readOr(environmentSchema, given(source, settingNames));
  const wrong = wrongTogether(env);
  if (wrong.length > 0) throw refusal(wrong);
  return env;
}

/** Reads and checks a single setting, before the others can be known. */
export function readSetting<N extends SettingName>(name: N, source: Source): Environment[N] {
  const schema: z.ZodType = environmentSchema.shape[name];
  const parsed = schema.safeParse(given(source, [name])[name]);
  if (parsed.success) return parsed.data as Environment[N];
  throw refusal([problem(name, source, parsed.error.issues[0])]);
}

/** Space around a value, and a value of space alone, are nobody's intention. */
const given = (source: Source, names: readonly SettingName[]): Source =>
  Object.fromEntries(names.map((name) => [name, source[name]?.trim() || undefined]));

function readOr(schema: typeof environmentSchema, source: Source): Environment {
  const parsed = schema.safeParse(source);
  if (parsed.success) return parsed.data;
  const first = new Map(
    parsed.error.issues.map((issue) => [issue.path[0] as SettingName, issue] as const).reverse(),
  );
  throw refusal([...first].reverse().map(([name, issue]) => problem(name, source, issue)));
}

/** Never the library's own words: they are about types, and about a value that may be a secret. */
function problem(name: SettingName, source: Source, issue: z.core.$ZodIssue | undefined): string {
  const { must, example } = settingNamed(name);
  if (!source[name]?.trim()) return `${name} is missing: it ${must}, for example ${name}=${example}`;
  const own = issue?.code === 'custom' && issue.message !== GENERAL ? issue.message : must;
  return `${name} ${own}`;
}

/** What zod says of a check that has no words of its own. */
const GENERAL = 'Invalid input';

const refusal = (problems: readonly string[]): SetupError =>
  new SetupError(`The settings need a look: ${problems.join('; ')}. docs/settings.md explains each of them.`);

let current: Environment | undefined;

/** The environment of this process, checked once. */
export function env(): Environment {
  current ??= readEnvironment(process.env);
  return current;
}
