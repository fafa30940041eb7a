'use client';

import { usePathname } from 'next/navigation';
import { type ReactNode, useId } from 'react';
import { IconMore, IconPlus } from './icons';
import { Link } from './link';
import { type NavItem, NavLink } from './nav-link';
import { SkipLink } from './skip-link';

/** A phone's bar has room for five, of which "More" is one. */
const TILES = 5;
/** So many places stand left of what is in the middle. */
const MIDDLE = 2;

/** `label` is the whole of it; a tile has room for `short`, its last word. */
type BarAct = { href: string; label: string; short: string };

/**
 * The frame of the signed-in product: one navigation, at the left of a desktop and at the bottom of a phone, where what has
 * no room is a popover that "More" opens. A client component, as layouts survive navigations: the server that rendered them
 * can't know the current page, but the URL does. What it is given is small, so that it goes out once, as HTML.
 */
export function AppShell({
  whose,
  writesAs,
  product,
  items,
  footerItems = [],
  act,
  account,
  offer,
  children,
}: {
  /** Names the person whose pages these are. */
  whose: string;
  /** The locale as which they write days and times, for what only the browser knows. */
  writesAs?: string;
  product: { name: string; href: string };
  /** In order of use: a phone shows the first of them and keeps the rest one tap away. */
  items: readonly NavItem[];
  /** Set apart at the end, for example settings. */
  footerItems?: readonly NavItem[];
  /** What is in reach on every screen, in one place: the middle of a phone's bar, the top of the side navigation. */
  act?: BarAct;
  /** At the foot of the side navigation and in the phone's "More": who is signed in, how to leave. */
  account?: ReactNode;
  /** Lies over the page for a few seconds: first for a keyboard, before the navigation. */
  offer?: ReactNode;
  /** A `Page`. */
  children: ReactNode;
}) {
  const id = useId();
  const path = usePathname();
  const shown = TILES - (act ? 2 : 1);
  return (
    <div
      data-signed-in={whose}
      data-writes-as={writesAs}
      className="min-h-dvh md:grid md:grid-cols-[208px_minmax(0,1fr)] print:block"
    >
      <SkipLink />
      {offer}
      <header className="frame">
        <Link
          href={product.href}
          className="serif-heading mx-1 mb-5 hidden self-start rounded-small px-1.5 text-[1.3125rem] md:block"
        >
          {product.name}
        </Link>
        <nav aria-label="Main" className="md:flex md:flex-1 md:flex-col">
          <ul className="frame-bar">
            {act && <Act act={act} path={path} />}
            {items.slice(0, shown).map((item, place) => (
              <li
                key={item.href}
                className={act && place < MIDDLE ? 'frame-place frame-first' : 'frame-place'}
              >
                <NavLink item={item} path={path} className="frame-tile frame-side" />
              </li>
            ))}
            <li className="frame-place md:hidden">
              <button type="button" popoverTarget={id} className="frame-tile">
                <IconMore />
                <span>More</span>
              </button>
            </li>
          </ul>
          <div id={id} popover="auto" className="frame-rest">
            {[items.slice(shown), footerItems].map((group) =>
              group.length === 0 ? null : (
                <ul key={group[0]?.href} className="md:mb-6 md:flex md:flex-col md:gap-0.5 md:pt-0.5">
                  {group.map((item) => (
                    <li key={item.href}>
                      <NavLink item={item} path={path} className="frame-item frame-side" />
                    </li>
                  ))}
                </ul>
              ),
            )}
            {account && (
              <div className="mt-1.5 border-t border-line px-3 py-3 md:mt-auto md:border-0 md:px-2.5 md:py-0">
                {account}
              </div>
            )}
          </div>
        </nav>
      </header>
      <div className="min-w-0 pb-[calc(4rem+env(safe-area-inset-bottom))] md:pb-0 print:pb-0">{children}</div>
    </div>
  );
}

function Act({ act, path }: { act: BarAct; path: string }) {
  return (
    <li className="frame-place frame-act">
      <Link
        href={act.href}
        aria-current={path === act.href ? 'page' : undefined}
        className="frame-tile md:btn md:btn-plain md:flex-row"
      >
        <span className="flex h-5 w-10 items-center justify-center rounded-full bg-ink text-paper md:contents md:text-ink">
          <IconPlus />
        </span>
        <span className="text-ink capitalize md:normal-case">
          <span className="sr-only md:not-sr-only">{act.label.slice(0, -act.short.length)}</span>
          {act.short}
        </span>
      </Link>
    </li>
  );
}
