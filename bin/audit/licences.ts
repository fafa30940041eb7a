/** Licences that ask for nothing but their own text. */
const FREE = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
] as const;

/** Licences that ask for more, and why what we do is within them. */
const WITHIN: Readonly<Record<string, string>> = {
  'CC-BY-4.0': 'data that the build reads, which names its source',
  'EPL-2.0': 'a library inside Prisma’s tools, unchanged and in no program of ours',
  'LGPL-3.0-or-later':
    'a shared library, unchanged, of an image converter that Next brings and that is switched off',
  'MPL-2.0': 'tools of the build and of the tests, and a reader of calendars, whose files are unchanged',
  'Python-2.0':
    'asks that its notices stay; a part of the reader that tests compose.yaml, and in no program of ours',
  'OFL-1.1': 'fonts, unchanged and under their own names',
};

/** Packages whose package.json says nothing, and what their licence file says. */
const BY_FILE: Readonly<Record<string, string>> = { jstat: 'MIT', 'seq-queue': 'MIT' };

export type Verdict = { licence: string; ok: boolean; because?: string };

/** Whether a package may be used under what its lock file says (an SPDX expression, or an older way to write one). */
export function licenceOf(name: string, said: string | undefined): Verdict {
  const licence = said ?? BY_FILE[name];
  if (!licence) return { licence: 'none', ok: false, because: 'it names no licence' };
  const parts = alternatives(licence).map((all) => all.map(single));
  const good = parts.find((all) => all.every(({ ok }) => ok));
  if (!good)
    return { licence, ok: false, because: 'its licence is not on the list of bin/audit/licences.ts' };
  const because = good.flatMap((one) => one.because ?? []).join('; ');
  return { licence, ok: true, ...(because ? { because } : {}) };
}

/** "(A OR B) AND C" does not occur: one level of brackets around all, OR before AND. */
const alternatives = (expression: string): string[][] =>
  expression
    .replace(/^\(|\)$/g, '')
    .split(/\s+OR\s+/)
    .map((all) => all.split(/\s+and\s+/i));

function single(id: string): { ok: boolean; because?: string } {
  if (FREE.some((one) => one === id)) return { ok: true };
  const because = WITHIN[id];
  return because ? { ok: true, because } : { ok: false };
}
