import Link from 'next/link';
import { type ReactNode, useId } from 'react';
import { BottomBar } from './bottom-bar';
import { NavLink } from './nav-link';
import { SkipLink } from './skip-link';

/** One navigation link. Without `current`, the URL decides. */
export type NavItem = { href: string; label: string; icon?: ReactNode; current?: boolean };

const SIDE_LINK =
  'flex min-h-[40px] items-center gap-2.5 rounded-item px-2.5 py-1.5 text-label text-soft transition-colors hover:text-ink aria-[current=page]:bg-raised aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:ring-1 aria-[current=page]:ring-line';

/** The frame of the signed-in product: navigation at the left of a desktop, at the bottom of a phone. */
export function AppShell({
  product,
  items,
  footerItems = [],
  account,
  children,
}: {
  product: { name: string; href: string };
  /** In order of use: a phone shows the first four and keeps the rest one tap away. */
  items: readonly NavItem[];
  /** Set apart at the end, for example settings. */
  footerItems?: readonly NavItem[];
  /** At the foot of the side navigation and in the phone's "More": who is signed in, how to leave. */
  account?: ReactNode;
  /** A `Page`. */
  children: ReactNode;
}) {
  const id = useId();
  return (
    <div className="min-h-dvh md:grid md:grid-cols-[208px_minmax(0,1fr)]">
      <SkipLink />
      <header className="sticky top-0 hidden h-dvh flex-col overflow-y-auto border-r border-line px-4 py-6.5 md:flex">
        <Link
          href={product.href}
          className="serif-heading mx-1 mb-5 self-start rounded-small px-1.5 text-[1.3125rem]"
        >
          {product.name}
        </Link>
        <nav aria-labelledby={id} className="flex flex-col gap-6">
          <span id={id} className="sr-only">
            Main
          </span>
          {[items, footerItems].map((group) =>
            group.length === 0 ? null : (
              <ul key={group[0]?.href} className="flex flex-col gap-0.5">
                {group.map(({ href, label, icon, current }) => (
                  <li key={href}>
                    <NavLink href={href} current={current} className={SIDE_LINK}>
                      {icon}
                      {label}
                    </NavLink>
                  </li>
                ))}
              </ul>
            ),
          )}
        </nav>
        {account && <div className="mt-auto px-2.5 pt-6">{account}</div>}
      </header>
      <div className="min-w-0 pb-[calc(4rem+env(safe-area-inset-bottom))] md:pb-0">{children}</div>
      <BottomBar items={[...items, ...footerItems]} account={account} />
    </div>
  );
}
