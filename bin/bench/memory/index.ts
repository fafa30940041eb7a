import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetupError } from '@/lib/platform/errors';
import { demoSession, startProduct } from '../product';
import { type Held, heldBy } from './processes';
import { view } from './views';

const REST_MS = 15_000;

export type Memory = { when: string; most: number; held: Held[] };

/** What all processes of `npm start` but the database hold: at rest, and after so many pages were opened. */
export async function benchMemory({ views }: { views: number }): Promise<Memory[]> {
  if (!existsSync('/proc/self/smaps_rollup'))
    throw new SetupError('Memory is read from /proc, which only Linux has.');
  const say = (line: string) => process.stdout.write(`• ${line}\n`);
  const { origin, root, seeded: session, close } = await startProduct(say, demoSession);
  try {
    say('Resting');
    await sleep(REST_MS);
    const rest = { when: 'at rest', most: 450, held: heldBy(root) };
    say(`Opening ${views} pages`);
    const pages = await view(origin, session, views);
    const after = { when: `after ${views} views of ${pages} pages`, most: 600, held: heldBy(root) };
    return [rest, after];
  } finally {
    await close();
  }
}
