import { IconMore } from '@/app/_ui/icons';
import { Link } from '@/app/_ui/link';
import { Tag } from '@/app/_ui/tag';
import type { BoardCard } from '@/lib/features/applications/types';
import { LATER_LABEL_NAMES } from '@/lib/rules/stages';

/**
 * One card of the board, drawn by the server alone: the role, then the company as the link, and since when it stands there.
 * `BoardHands` finds in its data what it has to know to move it.
 */
export function BoardCardItem({ card, since }: { card: BoardCard; since: string }) {
  const { id, company, role, stage, laterLabel, round, version } = card;
  return (
    <li
      data-card={id}
      data-at={round ?? stage}
      data-version={version}
      data-name={company}
      data-role={role}
      aria-describedby="how-to-move"
      className="board-card"
    >
      <p className="mr-8 text-label font-semibold [overflow-wrap:anywhere]" id={`role-${id}`} dir="auto">
        {role}
      </p>
      <p className="text-small text-soft">
        {/* The link itself is not draggable, or the browser would drag an address instead of the card. */}
        <Link
          href={`/applications/${id}`}
          draggable={false}
          aria-describedby={`role-${id}`}
          className="rounded-small after:absolute after:inset-0 hover:underline"
        >
          {company}
        </Link>{' '}
        <span className="whitespace-nowrap">· {since}</span>
      </p>
      {laterLabel && (
        <p className="mt-1.5">
          <Tag tone="live">{LATER_LABEL_NAMES[laterLabel]}</Tag>
        </p>
      )}
      <button
        type="button"
        data-menu=""
        aria-label={`Move ${company}`}
        aria-haspopup="menu"
        className="btn btn-quiet absolute top-0 right-0 min-w-[44px] !px-2"
      >
        <IconMore />
      </button>
    </li>
  );
}
