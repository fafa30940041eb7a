import { Row, RowList } from '@/app/_ui/row';
import type { SecurityEventView } from '@/lib/features/security/types';
import { formatMoment, type Viewer } from '@/lib/rules/messages';
import { wordsFor } from './event-words';

/** The person's own lines of the security log, the latest first. */
export function RecentEvents({ events, viewer }: { events: readonly SecurityEventView[]; viewer: Viewer }) {
  if (events.length === 0) return <p className="text-soft">Nothing yet.</p>;
  return (
    <RowList label="What happened lately">
      {events.map((event) => (
        <Row
          key={event.seq}
          title={wordsFor(event)}
          detail={[formatMoment(event.at, viewer), event.device].filter(Boolean).join(', ')}
        />
      ))}
    </RowList>
  );
}
