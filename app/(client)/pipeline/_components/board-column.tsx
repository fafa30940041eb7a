import { buttonClass } from '@/app/_ui/button';
import { IconChevron } from '@/app/_ui/icons';
import { Link } from '@/app/_ui/link';
import { BoardCardItem } from './board-card';
import type { ShownColumn } from './shown-board';

/** One column: a heading with its count, the cards, and the way to the next ones. On a phone the heading folds it. */
export function BoardColumnList({ column, name, total, limit, cards, more }: ShownColumn) {
  const id = `column-${column}`;
  const over = limit !== null && total > limit;
  const heading = (
    <>
      <span className="min-w-0 truncate" dir="auto">
        {name}
      </span>
      <span className="font-normal text-soft tabular-nums">
        {limit === null ? total : `${total} of ${limit}`}
        {over && <span className="sr-only">, over your limit</span>}
      </span>
    </>
  );
  return (
    <section
      aria-labelledby={`${id}-heading`}
      data-column={column}
      data-over-limit={over || undefined}
      className="board-column"
    >
      <h2 id={`${id}-heading`} className="text-label font-semibold @2xl:mb-2">
        <button
          type="button"
          data-fold=""
          aria-expanded="true"
          aria-controls={`${id}-cards`}
          className="flex min-h-[48px] w-full items-center gap-2 rounded-small text-left @2xl:hidden"
        >
          {heading}
          <IconChevron className="ml-auto size-5 shrink-0 rotate-180 text-soft" />
        </button>
        <span className="hidden items-baseline justify-between gap-2 border-b border-line pb-2 @2xl:flex">
          {heading}
        </span>
      </h2>
      <div id={`${id}-cards`} className="board-cards" title="The days: since it came to this stage">
        <ul data-arrivals={column} aria-label={`${name}, just moved`} hidden />
        <ul data-cards={column} aria-label={name} aria-describedby="how-to-move">
          {cards.map((card) => (
            <BoardCardItem key={card[0]} card={card} />
          ))}
        </ul>
        <ul data-appended={column} aria-label={`More of ${name}`} hidden />
        {more && (
          <Link
            href={more}
            scroll={false}
            // What is searched for goes on in the table, which has no cards to put in.
            data-more={more.startsWith('/pipeline?') ? column : undefined}
            className={`${buttonClass('link')} inline-block text-small`}
          >
            Show more
          </Link>
        )}
      </div>
    </section>
  );
}
