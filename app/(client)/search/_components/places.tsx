import { Link } from '@/app/_ui/link';
import { PLACES, type Place, type SearchResult } from '@/lib/features/search/schema';
import { PLACE_LABELS } from './how-many';

/** Where else there is something: each place is a link, so that closed ones are one press away. */
export function Places({
  q,
  place,
  counts,
  all,
}: {
  q: string;
  place: Place | undefined;
  counts: SearchResult['counts'];
  all: number;
}) {
  const links = [
    { key: undefined, label: 'All', count: all },
    ...PLACES.map((key) => ({ key, label: PLACE_LABELS[key], count: counts[key] })),
  ];
  return (
    <nav aria-label="Where" className="flex flex-wrap gap-x-1">
      {links.map(({ key, label, count }) => (
        <Link
          key={label}
          href={`/search?${new URLSearchParams({ q, ...(key ? { in: key } : {}) })}`}
          aria-current={key === place ? 'true' : undefined}
          className="inline-flex min-h-[44px] items-center rounded-item px-2.5 text-label text-soft hover:text-ink aria-[current=true]:font-semibold aria-[current=true]:text-ink"
        >
          {label}&nbsp;<span className="tabular-nums">{count}</span>
        </Link>
      ))}
    </nav>
  );
}
