'use server';

import { revalidatePath } from 'next/cache';
import { clientAction } from '@/lib/access/action';
import { nothingSchema } from '@/lib/access/nothing';
import { changeFeed, endFeed, makeFeed } from '@/lib/features/calendar-feed/mutations';
import { feedForm } from '@/lib/features/calendar-feed/schema';

const drawAgain = () => revalidatePath('/settings', 'layout');

/** Its `done` message is the address itself, shown once. */
export const makeFeedAction = clientAction(
  nothingSchema,
  (tx) => makeFeed(tx, {}),
  ({ address }) => {
    drawAgain();
    return address;
  },
);

export const saveFeedAction = clientAction(feedForm, changeFeed, (feed) => {
  drawAgain();
  return feed
    ? 'Saved. Your calendar shows it when it next asks.'
    : 'There’s no calendar address any more. Create one first.';
});

export const endFeedAction = clientAction(
  nothingSchema,
  (tx) => endFeed(tx),
  () => {
    drawAgain();
    return 'The address no longer works.';
  },
);
