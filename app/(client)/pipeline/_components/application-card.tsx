import { Link } from '@/app/_ui/link';
import { Tag } from '@/app/_ui/tag';
import { LATER_LABEL_NAMES } from '@/lib/rules/stages';
import type { PlacedCard } from './board';

/** A card's content: the company as a link, the role, and how long the application has been in its stage. */
export function ApplicationCard({ card: { id, name, role, since, laterLabel } }: { card: PlacedCard }) {
  return (
    <>
      {/* The link itself is not draggable, or the browser would drag an address instead of the card. */}
      <Link
        href={`/applications/${id}`}
        draggable={false}
        className="mr-8 block rounded-small text-label font-semibold hover:underline"
      >
        {name}
      </Link>
      <p className="text-small text-soft">
        {role}{' '}
        <span className="whitespace-nowrap @2xl:block">
          <span aria-hidden="true" className="@2xl:hidden">
            ·{' '}
          </span>
          {since}
        </span>
      </p>
      {laterLabel && (
        <p className="mt-1.5">
          <Tag tone="live">{LATER_LABEL_NAMES[laterLabel]}</Tag>
        </p>
      )}
    </>
  );
}
