import { useId, useState } from 'react';
import { buttonClass } from '@/app/_ui/button';
import { classNames } from '@/app/_ui/class-names';
import { IconChevron } from '@/app/_ui/icons';
import { Link } from '@/app/_ui/link';
import type { ColumnHead, PlacedCard } from './board';
import { BoardCardItem } from './board-card';
import type { OnMenu } from './card-menu';

/** One column: a heading with its count, and the cards. On a phone the heading collapses it. */
export function BoardColumnList({
  head,
  cards,
  accepts,
  menuOf,
  onMenu,
  onDrag,
  onDrop,
}: {
  head: ColumnHead;
  cards: readonly PlacedCard[];
  /** Whether a card that can be dropped here is being dragged. */
  accepts: boolean;
  /** The card whose menu is open. */
  menuOf: string | null;
  onMenu: OnMenu;
  onDrag: (id: string | null) => void;
  onDrop: () => void;
}) {
  const [open, setOpen] = useState(true);
  const [over, setOver] = useState(false);
  const id = useId();
  const hidden = head.total - cards.length;
  const heading = (
    <>
      <span className="min-w-0 truncate">{head.label}</span>
      <span className="font-normal text-soft tabular-nums">{head.total}</span>
    </>
  );
  return (
    <section
      aria-labelledby={`${id}-heading`}
      className="min-w-0 border-b border-line pb-3 @2xl:border-0 @2xl:pb-0"
      onDragOver={(event) => {
        if (!accepts) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop();
      }}
    >
      <h2 id={`${id}-heading`} className="text-label font-semibold @2xl:mb-2">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={`${id}-cards`}
          onClick={() => setOpen(!open)}
          className="flex min-h-[48px] w-full items-center gap-2 rounded-small text-left @2xl:hidden"
        >
          {heading}
          <IconChevron
            className={classNames(
              'ml-auto size-5 shrink-0 text-soft transition-transform',
              open && 'rotate-180',
            )}
          />
        </button>
        <span className="hidden items-baseline justify-between gap-2 border-b border-line pb-2 @2xl:flex">
          {heading}
        </span>
      </h2>
      <ul
        id={`${id}-cards`}
        className={classNames(
          'flex flex-col gap-2 rounded-control @2xl:min-h-24 @2xl:pb-6',
          !open && 'hidden @2xl:flex',
          over && accepts ? 'bg-dawn-bg outline-2 outline-dawn outline-dashed' : '',
        )}
      >
        {cards.map((card) => (
          <BoardCardItem
            key={card.id}
            card={card}
            menuOpen={card.id === menuOf}
            onMenu={onMenu}
            onDrag={onDrag}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Link
          href={head.showAllHref}
          scroll={false}
          className={classNames(buttonClass('link'), 'mt-2 inline-block text-small')}
        >
          Show all {head.total}
        </Link>
      )}
    </section>
  );
}
