import Link from 'next/link';
import { Tag } from '@/app/_ui/tag';
import type { BoardCard } from '@/lib/features/applications/types';
import { LATER_LABEL_NAMES } from '@/lib/rules/stages';

/** What is on a card: the company leads to the application, then the role and how long it has been where it is. */
export function ApplicationCard({ card, since }: { card: BoardCard; since: string }) {
  return (
    <>
      {/* The link is not draggable by itself, or the browser would drag an address instead of the card. */}
      <Link
        href={`/applications/${card.id}`}
        draggable={false}
        className="mr-8 block rounded-small text-label font-semibold hover:underline"
      >
        {card.company}
      </Link>
      <p className="text-small text-soft">
        {card.role}{' '}
        <span className="whitespace-nowrap @2xl:block">
          <span aria-hidden="true" className="@2xl:hidden">
            ·{' '}
          </span>
          {since}
        </span>
      </p>
      {card.laterLabel && (
        <p className="mt-1.5">
          <Tag tone="live">{LATER_LABEL_NAMES[card.laterLabel]}</Tag>
        </p>
      )}
    </>
  );
}
