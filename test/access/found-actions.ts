import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Action } from '@/test/access/browser';

/** Every file that the browser can call into: those that begin with 'use server'. */
function actionFiles(): string[] {
  return sourceFiles().filter((file) => /^\s*['"]use server['"]/.test(readFileSync(file, 'utf8')));
}

/** Files with an action inside something else, where this matrix would not see it. */
export function hiddenActionFiles(): string[] {
  return sourceFiles().filter((file) => {
    const text = readFileSync(file, 'utf8');
    // Asked first, as the pattern takes seconds over a long line.
    return text.includes('use server') && /\S[^\n]*\n\s+['"]use server['"]/.test(text);
  });
}

const sourceFiles = () =>
  globSync(['lib/**/*.{ts,tsx}', 'app/**/*.{ts,tsx}'], { exclude: ['lib/platform/db/generated/**'] }).filter(
    (file) => !/\.test\.tsx?$/.test(file),
  );

/** All of them as `coaching.inviteCoach`: the feature (or the segment of `app/`) and the export. */
export async function findActions(): Promise<Record<string, Action>> {
  const found: Record<string, Action> = {};
  for (const file of actionFiles().sort()) {
    const exports = (await import(path.resolve(file))) as Record<string, Action>;
    const noun = /^lib\/features\/([^/]+)\//.exec(file)?.[1] ?? path.basename(path.dirname(file));
    for (const [name, action] of Object.entries(exports)) {
      if (found[`${noun}.${name}`]) throw new Error(`two actions are called ${noun}.${name}`);
      found[`${noun}.${name}`] = action;
    }
  }
  return found;
}
