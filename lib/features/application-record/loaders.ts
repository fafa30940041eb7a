import type { Temporal } from 'temporal-polyfill';
import { readPage } from '@/lib/access/page';
import { adoptedFor, type ComingBack } from '@/lib/features/adoptions';
import { type RecordParts, recordParts } from '@/lib/features/application-record/data';
import { type ApplicationPageView, applicationPage, applicationPageUrl } from '@/lib/features/applications';
import { oneSaidInDanger } from '@/lib/features/pauses';
import type { Viewer } from '@/lib/rules/messages';

/**
 * What /applications/[id] shows: the application itself, what other nouns say about it, and what the person meant to do
 * there.
 */
export type ApplicationRecord = ApplicationPageView & {
  parts: RecordParts;
  nextTime: ComingBack[];
  /** Of the page itself, in full. */
  address: string;
  /** The notes say plainly that somebody wants to die or to hurt themselves (decision 0071). */
  inDanger: boolean;
  now: Temporal.Instant;
  viewer: Viewer;
};

/** The same for the signed-in person; the not-found page where there is none, or not of this person. */
export async function loadRecord(id: string): Promise<ApplicationRecord> {
  const shown = await readPage(async (tx) => {
    const page = await applicationPage(tx, id);
    return {
      ...page,
      parts: await recordParts(tx, id),
      nextTime: page.application.ending === null ? await adoptedFor(tx, id) : [],
      address: applicationPageUrl(id),
      now: tx.now,
      viewer: tx.viewer,
    };
  });
  return { ...shown, inDanger: await oneSaidInDanger([shown.application.note]) };
}
