import { Fragment, type ReactNode, useId } from 'react';
import { IconMore, IconPlus } from './icons';
import { Link } from './link';
import { type NavItem, NavLink } from './nav-link';

const PLACES = 5;
const MIDDLE = 2;

const TILE =
  'flex min-h-[52px] w-full flex-col items-center justify-center gap-0.5 px-1 text-center text-tiny leading-4 text-soft focus-visible:-outline-offset-2 aria-[current=page]:font-semibold aria-[current=page]:text-ink';

/** `label` is the whole of it; a tile has room for `short`, its last word. */
export type BarAct = { href: string; label: string; short: string };

/**
 * The navigation on a phone: at most five links, the fifth holding whatever does not fit. With an act, that is the middle
 * one, wherever one is.
 */
export function BottomBar({
  items,
  act,
  path,
  account,
}: {
  items: readonly NavItem[];
  act?: BarAct;
  /** Of the current page. */
  path: string;
  account?: ReactNode;
}) {
  const id = useId();
  const places = act ? PLACES - 1 : PLACES;
  const fits = items.length <= places && !account;
  const shown = fits ? items : items.slice(0, places - 1);
  const rest = fits ? [] : items.slice(places - 1);
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-raised pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      <ul className="mx-auto flex max-w-[34rem]">
        {shown.map((item, place) => (
          <Fragment key={item.href}>
            {act && place === MIDDLE && <ActTile act={act} path={path} />}
            <li className="min-w-0 flex-1">
              <NavLink item={item} path={path} className={TILE} labelClass="max-w-full truncate" />
            </li>
          </Fragment>
        ))}
        {!fits && (
          <li className="min-w-0 flex-1">
            <button type="button" popoverTarget={id} className={TILE}>
              <IconMore />
              More
            </button>
            <div
              id={id}
              popover="auto"
              className="inset-auto right-3 bottom-[calc(4.25rem+env(safe-area-inset-bottom))] m-0 max-h-[70dvh] w-60 overflow-y-auto rounded-card border border-line bg-raised p-2 text-ink shadow-float"
            >
              <ul>
                {rest.map((item) => (
                  <li key={item.href}>
                    <NavLink
                      item={item}
                      path={path}
                      className="flex min-h-[46px] items-center gap-3 rounded-item px-3 text-base aria-[current=page]:bg-sunken aria-[current=page]:font-semibold"
                    />
                  </li>
                ))}
              </ul>
              {account && <div className="mt-1.5 border-t border-line px-3 py-3">{account}</div>}
            </div>
          </li>
        )}
      </ul>
    </nav>
  );
}

function ActTile({ act, path }: { act: BarAct; path: string }) {
  return (
    <li className="min-w-0 flex-1">
      <Link href={act.href} aria-current={path === act.href ? 'page' : undefined} className={TILE}>
        <span className="flex h-5 w-10 items-center justify-center rounded-full bg-ink text-paper">
          <IconPlus />
        </span>
        <span className="max-w-full truncate text-ink capitalize">
          <span className="sr-only">{act.label.slice(0, -act.short.length)}</span>
          {act.short}
        </span>
      </Link>
    </li>
  );
}
