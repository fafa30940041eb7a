import type { ClientTx } from '@/lib/access/transaction';
import { readFor } from '@/lib/reading/read';
import type { FeedbackReading } from '@/lib/rules/feedback-words';
import type { FeedbackTheme } from '@/lib/rules/themes';

/** What is proposed of a text; nothing of it depends on its being there. */
export type Heard = {
  reading: FeedbackReading | null;
  themes: FeedbackTheme[];
  because: string | null;
  leanings: string[];
};

export const NOTHING_HEARD: Heard = { reading: null, themes: [], because: null, leanings: [] };

/**
 * READ-1, READ-3: how their words may be read. Asked before anything is locked or written, as it may begin the
 * transaction again; asked a second time it answers what was found then.
 */
export async function heardIn(tx: ClientTx, words: string | null | undefined): Promise<Heard> {
  const text = words?.trim();
  if (!text) return NOTHING_HEARD;
  const heard = await readFor(tx, 'heard', text);
  return heard.ok ? heard.value : NOTHING_HEARD;
}
