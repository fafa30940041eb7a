import { Link } from '@/app/_ui/link';
import { Tag } from '@/app/_ui/tag';
import type { ShownCard } from './shown-board';

/**
 * One card: the role, then the company as the link, and since when it stands there. There are many of them, so each is few
 * elements without classes of their own: globals.css knows them by where they stand, and `board-dom` reads them back.
 */
export function BoardCardItem({ card }: { card: ShownCard }) {
  const [id, at, version, company, role, since, label] = card;
  // As good as the whole id among the cards of one board, and a third as long.
  const described = `r${id.slice(-12)}`;
  return (
    <li data-card={id} data-at={at} data-version={version}>
      <p id={described} dir="auto">
        {role}
      </p>
      <p>
        <Link href={`/applications/${id}`} aria-describedby={described}>
          {company}
        </Link>
        {since && `\u00a0· ${since}`}
      </p>
      {label && (
        <p>
          <Tag tone="live">{label}</Tag>
        </p>
      )}
      <button
        type="button"
        aria-label={`Move ${company}`}
        aria-describedby={described}
        aria-haspopup="menu"
      />
    </li>
  );
}
