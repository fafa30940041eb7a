import { Temporal } from 'temporal-polyfill';
import { Disclosure } from '@/app/_ui/disclosure';
import { Section } from '@/app/_ui/page';
import type { ApplicationRecord } from '@/lib/features/application-record/loaders';
import { formatDate, type Viewer } from '@/lib/rules/messages';
import { localDate } from '@/lib/rules/time';

type Posting = NonNullable<ApplicationRecord['parts']['posting']>;

/** The posting as it stood when it was captured: most vanish before the interview. */
export function PostingSection({ posting, viewer }: { posting: Posting; viewer: Viewer }) {
  const on = localDate(Temporal.Instant.from(posting.at), viewer.zone);
  return (
    <Section title="The posting">
      <Disclosure summary={`As it was on ${formatDate(on, viewer)}`}>
        <p className="whitespace-pre-line wrap-anywhere" dir="auto">
          {posting.words}
        </p>
      </Disclosure>
    </Section>
  );
}
