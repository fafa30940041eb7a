import { Link } from './link';
import { NAV_ICONS, type NavIcon } from './nav-icons';

/** One navigation link. Without `current`, the URL decides. */
export type NavItem = {
  href: string;
  label: string;
  icon: NavIcon;
  current?: boolean;
  /** Whether an invitation waits there: a dot beside the label, and words for who can't see it. */
  waits?: boolean;
};

/** A link that says whether it leads to the current page, which is at `path`. */
export function NavLink({
  item: { href, label, icon, current, waits },
  path,
  className,
}: {
  item: NavItem;
  path: string;
  className: string;
}) {
  const here = current ?? (path === href || path.startsWith(`${href}/`));
  const Icon = NAV_ICONS[icon];
  return (
    <Link
      href={href}
      aria-current={here ? 'page' : undefined}
      className={className}
      // Inside a popover the layout stays, and the popover with it, unless it is told to close.
      onClick={(event) => event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()}
    >
      <Icon />
      <span className={waits ? 'nav-waits' : undefined}>
        {label}
        {waits && <span className="sr-only">, an invitation waits</span>}
      </span>
    </Link>
  );
}
