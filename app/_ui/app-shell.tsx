'use client';

import { usePathname } from 'next/navigation';
import { type ReactNode, useId } from 'react';
import { type BarAct, BottomBar } from './bottom-bar';
import { ButtonLink } from './button';
import { IconPlus } from './icons';
import { Link } from './link';
import { type NavItem, NavLink } from './nav-link';
import { SkipLink } from './skip-link';

const SIDE_LINK =
  'flex min-h-[40px] items-center gap-2.5 rounded-item px-2.5 py-1.5 text-label text-soft transition-colors hover:text-ink aria-[current=page]:bg-raised aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:ring-1 aria-[current=page]:ring-line';

/**
 * The frame of the signed-in product: navigation at the left of a desktop, at the bottom of a phone. A client component,
 * as layouts survive navigations: the server that rendered them can't know the current page, but the URL does. What it
 * is given is small, so that it goes out once, as HTML.
 */
export function AppShell({
  whose,
  product,
  items,
  footerItems = [],
  act,
  account,
  children,
}: {
  /** Names the person whose pages these are. */
  whose: string;
  product: { name: string; href: string };
  /** In order of use: a phone shows the first of them and keeps the rest one tap away. */
  items: readonly NavItem[];
  /** Set apart at the end, for example settings. */
  footerItems?: readonly NavItem[];
  /** What is in reach on every screen, in one place: the middle of a phone's bar, the top of the side navigation. */
  act?: BarAct;
  /** At the foot of the side navigation and in the phone's "More": who is signed in, how to leave. */
  account?: ReactNode;
  /** A `Page`. */
  children: ReactNode;
}) {
  const id = useId();
  const path = usePathname();
  return (
    <div data-signed-in={whose} className="min-h-dvh md:grid md:grid-cols-[208px_minmax(0,1fr)] print:block">
      <SkipLink />
      <header className="sticky top-0 hidden h-dvh flex-col overflow-y-auto border-r border-line px-4 py-6.5 md:flex print:hidden">
        <Link
          href={product.href}
          className="serif-heading mx-1 mb-5 self-start rounded-small px-1.5 text-[1.3125rem]"
        >
          {product.name}
        </Link>
        {act && (
          <ButtonLink
            href={act.href}
            variant="plain"
            wide
            icon={<IconPlus />}
            aria-current={path === act.href ? 'page' : undefined}
            className="mb-5"
          >
            {act.label}
          </ButtonLink>
        )}
        <nav aria-labelledby={id} className="flex flex-col gap-6">
          <span id={id} className="sr-only">
            Main
          </span>
          {[items, footerItems].map((group) =>
            group.length === 0 ? null : (
              <ul key={group[0]?.href} className="flex flex-col gap-0.5">
                {group.map((item) => (
                  <li key={item.href}>
                    <NavLink item={item} path={path} className={SIDE_LINK} />
                  </li>
                ))}
              </ul>
            ),
          )}
        </nav>
        {account && <div className="mt-auto px-2.5 pt-6">{account}</div>}
      </header>
      <div className="min-w-0 pb-[calc(4rem+env(safe-area-inset-bottom))] md:pb-0 print:pb-0">{children}</div>
      <BottomBar items={[...items, ...footerItems]} act={act} path={path} account={account} />
    </div>
  );
}
