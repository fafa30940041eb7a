import type { Temporal } from 'temporal-polyfill';
import { readPage } from '@/lib/access/page';
import { getPause } from '@/lib/features/pauses/data';
import { type Help, helpFor } from '@/lib/features/pauses/help';
import type { PauseView } from '@/lib/features/pauses/schema';
import type { Viewer } from '@/lib/rules/messages';

/** What /pause shows. */
export const loadPause = (): Promise<{
  pause: PauseView;
  help: Help;
  now: Temporal.Instant;
  viewer: Viewer;
}> =>
  readPage(async (tx) => ({
    pause: await getPause(tx),
    help: helpFor(tx.viewer),
    now: tx.now,
    viewer: tx.viewer,
  }));

/** What /someone-to-talk-to shows. */
export const loadHelp = (): Promise<Help> => readPage(async (tx) => helpFor(tx.viewer));
