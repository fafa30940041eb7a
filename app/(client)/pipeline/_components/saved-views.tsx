import { ActButton } from '@/app/_components/act-button';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { deleteViewAction } from '@/lib/features/views/actions';
import type { SavedView } from '@/lib/features/views/types';
import { RenameView } from './rename-view';
import { SaveView } from './save-view';

/** The views that the person saved, the one that is shown among them, and the way to save what is shown. */
export function SavedViews({
  views,
  place,
  query,
}: {
  views: readonly SavedView[];
  place: SavedView['place'];
  /** What the page shows now. */
  query: string;
}) {
  const current = views.find((view) => view.place === place && view.query === query);
  if (views.length === 0 && query === '') return null;
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-1 text-small">
      {views.length > 0 && (
        <nav aria-label="Saved views">
          <ul className="flex flex-wrap gap-x-4">
            {views.map((view) => (
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
        query !== '' && (
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
