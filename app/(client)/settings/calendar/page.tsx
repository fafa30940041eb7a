import type { Metadata } from 'next';
import { Section } from '@/app/_ui/page';
import { loadFeed } from '@/lib/features/calendar-feed/loaders';
import { FEED_PART_LABELS, FEED_PARTS } from '@/lib/rules/calendar-feed';
import { SettingsPage } from '../_components/settings-page';
import { FeedAddress } from './_components/feed-address';
import { FeedContents } from './_components/feed-contents';
import { lastRead } from './_components/last-read';

export const metadata: Metadata = { title: 'Calendar' };

/** The calendar that the person's other programs read. */
export default async function CalendarSettingsPage() {
  const { feed, viewer, local } = await loadFeed();
  return (
    <SettingsPage title="Calendar" lede="See your interviews and dates in the calendar you already use.">
      <Section
        id="address"
        title="Calendar address"
        lede="Your calendar app reads it every few hours and keeps itself up to date. Whoever has the address can see what’s in it, so don’t share it."
      >
        <FeedAddress made={feed !== null} local={local} since={feed && lastRead(feed, viewer)} />
      </Section>
      {feed && (
        <Section id="contents" title="What it contains" lede="A change shows when your calendar next looks.">
          <FeedContents
            parts={FEED_PARTS.map((part) => ({
              part,
              label: FEED_PART_LABELS[part],
              on: feed.contains.includes(part),
            }))}
            names={feed.names}
          />
        </Section>
      )}
    </SettingsPage>
  );
}
