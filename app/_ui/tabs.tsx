import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Link } from './link';

export type Tab = { href: string; label: string; current?: boolean; count?: ReactNode };

/** Views of one thing, each at its own address; `label` names the group. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="overflow-x-auto border-b border-line">
      <ul className="flex gap-6">
        {tabs.map((tab) => (
          // Where they don't all fit, the current one is in sight from the start.
          <li
            key={tab.href}
            className={classNames('shrink-0', tab.current && '[scroll-initial-target:nearest]')}
          >
            <Link
              href={tab.href}
              aria-current={tab.current ? 'page' : undefined}
              className="inline-flex min-h-[44px] items-center gap-1.5 border-b-2 border-transparent text-label text-soft hover:text-ink focus-visible:-outline-offset-2 aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="font-normal text-soft tabular-nums">{tab.count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
