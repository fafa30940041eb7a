/** What one proof found: figures for the summary, and the promises that were broken. */
export type Report = { figures: Record<string, string | number>; broken: string[] };

/** Says now and then how far it is; several lines a second would be noise. */
export function sayer(name: string): (line: string) => void {
  const started = Date.now();
  let said = 0;
  return (line) => {
    if (Date.now() - said < 5_000) return;
    said = Date.now();
    console.log(`• ${name}: ${line}, ${Math.round((Date.now() - started) / 1000)} s`);
  };
}

/** A list of what does not hold of `promises`. */
export const brokenOf = (promises: Record<string, boolean>): string[] =>
  Object.entries(promises).flatMap(([promise, kept]) => (kept ? [] : [promise]));

/** The summary of a proof, for people. */
export function print(name: string, { figures, broken }: Report): void {
  console.log(`\n${name}`);
  for (const [what, value] of Object.entries(figures)) console.log(`  ${what.padEnd(44)} ${value}`);
  for (const promise of broken) console.log(`✗ ${promise}`);
  if (broken.length === 0) console.log('  every promise kept');
}

export const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
