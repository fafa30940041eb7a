import { ActButton } from '@/app/_components/act-button';
import { shortDate } from '@/app/_components/short-moment';
import { Row } from '@/app/_ui/row';
import { Tag } from '@/app/_ui/tag';
import { deleteCheckInAction } from '@/lib/features/check-ins/actions';
import type { ListedItem } from '@/lib/features/journal/loaders';
import type { EntrySummary } from '@/lib/features/journal/types';
import { FEELING_LABELS } from '@/lib/rules/check-in';
import type { Viewer } from '@/lib/rules/messages';
import { type Naming, nameOfStage } from '@/lib/rules/own-stages';
import { localDayOf } from './local-day-of';

/** One thing that stands in the journal: five lines, a free entry, a check-in. */
export function JournalRow({ item, viewer }: { item: ListedItem; viewer: Viewer }) {
  switch (item.kind) {
    case 'entry':
      return (
        <Row
          href={`/journal/${item.id}`}
          title={`${item.company}, ${item.role}`}
          detail={lineOf(item.quoted ? item : { ...item, oneThing: null, gut: null }, viewer)}
          trailing={
            <span className="flex flex-col items-end gap-1 text-small text-soft">
              {shortDate(item.receivedOn, viewer)}
              {item.sharedWith > 0 && <Tag>shared</Tag>}
            </span>
          }
        />
      );
    case 'free':
      return (
        <Row
          href={`/journal/free/${item.id}`}
          title={
            <span dir="auto" className="line-clamp-2 [overflow-wrap:anywhere]">
              {item.quoted ? item.body : 'Free entry'}
            </span>
          }
          trailing={<When day={localDayOf(item.createdAt, viewer)} viewer={viewer} />}
        />
      );
    case 'check-in':
      return (
        <Row
          title={FEELING_LABELS[item.feeling]}
          detail={
            item.quoted &&
            item.note && (
              <span dir="auto" className="[overflow-wrap:anywhere]">
                {item.note}
              </span>
            )
          }
          trailing={
            <span className="flex flex-wrap items-center justify-end gap-x-3 text-small text-soft">
              {shortDate(item.day, viewer)}
              <ActButton
                action={deleteCheckInAction}
                fields={{ checkInId: item.id }}
                label="Delete"
                about={`the check-in of ${shortDate(item.day, viewer)}`}
                pendingLabel="Deleting"
                variant="quiet"
              />
            </span>
          }
        />
      );
    default:
      return item satisfies never;
  }
}

const When = ({ day, viewer }: { day: string; viewer: Viewer }) => (
  <span className="text-small text-soft">{shortDate(day, viewer)}</span>
);

function lineOf({ oneThing, gut, stageReached }: EntrySummary, naming: Naming) {
  const line = oneThing ?? gut;
  return <span className="line-clamp-2">{line ?? nameOfStage(naming, { stage: stageReached })}</span>;
}
