import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Link } from './link';
import { List } from './list';

/** A list of rows with hairlines between them. `label` names it where no heading does. */
export function RowList({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <List aria-label={label} className="border-t border-line">
      {children}
    </List>
  );
}

export type RowProps = {
  title: ReactNode;
  detail?: ReactNode;
  /** A tag, a time or a small button at the end of the line. */
  trailing?: ReactNode;
  leading?: ReactNode;
  /** Makes the title a link whose target is the whole row; `trailing` stays usable above it. */
  href?: string;
};

/** One line of a list. */
export function Row({ title, detail, trailing, leading, href }: RowProps) {
  return (
    <li className={classNames('row', href && 'transition-colors hover:bg-sunken')}>
      {leading && <span className="relative z-10 shrink-0">{leading}</span>}
      <div className="min-w-[6rem] flex-1">
        {href ? (
          <Link href={href} className="row-link">
            {title}
          </Link>
        ) : (
          title
        )}
        {detail && <div className="text-small text-soft">{detail}</div>}
      </div>
      {trailing && <div className="row-end">{trailing}</div>}
    </li>
  );
}
