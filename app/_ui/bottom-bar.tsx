import { type ReactNode, useId } from 'react';
import { IconMore } from './icons';
import { type NavItem, NavLink } from './nav-link';

const PLACES = 5;

const TILE =
  'flex min-h-[52px] w-full flex-col items-center justify-center gap-0.5 px-1 text-center text-tiny leading-4 text-soft focus-visible:-outline-offset-2 aria-[current=page]:font-semibold aria-[current=page]:text-ink';

/** The navigation on a phone: at most five links, the fifth holding whatever does not fit. */
export function BottomBar({
  items,
  path,
  account,
}: {
  items: readonly NavItem[];
  /** Of the current page. */
  path: string;
  account?: ReactNode;
}) {
  const id = useId();
  const fits = items.length <= PLACES && !account;
  const shown = fits ? items : items.slice(0, PLACES - 1);
  const rest = fits ? [] : items.slice(PLACES - 1);
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-raised pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      <ul className="mx-auto flex max-w-[34rem]">
        {shown.map((item) => (
          <li key={item.href} className="min-w-0 flex-1">
            <NavLink item={item} path={path} className={TILE} labelClass="max-w-full truncate" />
          </li>
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
