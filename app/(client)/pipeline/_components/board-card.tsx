import { Link } from '@/app/_ui/link';
import { Tag } from '@/app/_ui/tag';
import type { ShownCard } from './shown-board';

/**
 * One card: the role, then the company as the link, and since when it stands there. There are many of them, so each is few
 * elements without classes of their own: globals.css knows them by where they stand, and `board-dom` reads them back.
 */
export function BoardCardItem({ id, at, version, company, role, since, label }: ShownCard) {
  return (
    <li data-card={id} data-at={at} data-version={version} className="board-card">
      <p id={`role-${id}`} dir="auto">
        {role}
      </p>
      <p>
        <Link href={`/applications/${id}`} aria-describedby={`role-${id}`} className="board-link">
          {company}
        </Link>{' '}
        <span>· {since}</span>
      </p>
      {label && (
        <p>
          <Tag tone="live">{label}</Tag>
        </p>
      )}
      <button
        type="button"
        data-menu=""
        aria-label={`Move ${company}`}
        aria-haspopup="menu"
        className="btn"
      />
    </li>
  );
}
