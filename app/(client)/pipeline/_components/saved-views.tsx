import { ActButton } from '@/app/_components/act-button';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { deleteViewAction } from '@/lib/features/views/actions';
import type { SavedView } from '@/lib/features/views/types';
import { RenameView } from './rename-view';
import { SaveView } from './save-view';

/** As many as a row of links bears; the others are folded behind it. */
const IN_A_ROW = 24;

/** The views that the person saved, the one that is shown among them, and the way to save what is shown. */
export function SavedViews({
  views,
  place,
  query,
  meaning,
  savable = query !== '',
}: {
  views: readonly SavedView[];
  place: SavedView['place'];
  /** What the page shows now. */
  query: string;
  /** The same of any query of this place, however it is spelled: a program may have saved it. */
  meaning: (query: string) => string;
  savable?: boolean;
}) {
  const current = views.find((view) => view.place === place && meaning(view.query) === query);
  if (views.length === 0 && !savable) return null;
  const further = views.slice(IN_A_ROW);
  const links = (some: readonly SavedView[]) => (
    <ul className="flex flex-wrap gap-x-4">
      {some.map((view) => (
        <li key={view.id}>
          <Link
            href={view.href}
            aria-current={view === current ? 'page' : undefined}
            className={`${buttonClass('link')} inline-flex min-h-[44px] items-center aria-[current=page]:font-semibold`}
          >
            <bdi>{view.name}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  );
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-1 text-small">
      {views.length > 0 && (
        <nav aria-label="Saved views">
          {links(views.slice(0, IN_A_ROW))}
          {further.length > 0 && (
            <details open={current !== undefined && further.includes(current)}>
              <summary className={`${buttonClass('link')} inline-flex min-h-[44px] items-center`}>
                {further.length} more views
              </summary>
              {links(further)}
            </details>
          )}
        </nav>
      )}
      {current ? (
        <>
          <details>
            <summary className={`${buttonClass('link')} inline-flex min-h-[44px] items-center`}>
              Rename view
            </summary>
            <RenameView key={current.version} view={current} />
          </details>
          <ActButton
            action={deleteViewAction}
            fields={{ viewId: current.id }}
            label="Delete view"
            about={current.name}
            variant="quiet"
          />
        </>
      ) : (
        savable && (
          <details>
            <summary className={`${buttonClass('link')} inline-flex min-h-[44px] items-center`}>
              Save this view
            </summary>
            <SaveView place={place} query={query} />
          </details>
        )
      )}
    </div>
  );
}
