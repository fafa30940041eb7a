import { readFileSync } from 'node:fs';

/**
 * One step of the guide: a fenced block whose first line says `walk`, such as "```sh walk as=rebound". `as` is the user of
 * the machine who takes it; `file` says that the words are that file's content; `name` is for those that the drill takes
 * at a time of its own.
 */
export type Step = { line: number; language: string; as: string; file?: string; name?: string; text: string };

export const GUIDE = 'docs/operating.md';

/** The steps of the guide, in their order. */
export function stepsOfGuide(markdown = readFileSync(GUIDE, 'utf8')): Step[] {
  const steps: Step[] = [];
  let open: (Step & { walk: boolean }) | null = null;
  markdown.split('\n').forEach((line, at) => {
    const [, fence] = /^```(.*)$/.exec(line) ?? [];
    if (open === null && fence !== undefined) {
      const [language = '', ...words] = fence.trim().split(/\s+/);
      const said = Object.fromEntries(words.map((word) => word.split('=', 2)));
      open = { line: at + 1, language, as: said.as ?? 'rebound', text: '', walk: words.includes('walk') };
      if (said.file) open.file = said.file;
      if (said.name) open.name = said.name;
    } else if (open !== null && fence === '') {
      const { walk, ...step } = open;
      if (walk) steps.push(step);
      open = null;
    } else if (open !== null) {
      open.text += `${line}\n`;
    }
  });
  return steps;
}
