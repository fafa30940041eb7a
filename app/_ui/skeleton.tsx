import { classNames } from './class-names';
import { VisuallyHidden } from './visually-hidden';

const WIDTHS = ['w-11/12', 'w-4/5', 'w-full', 'w-3/5'] as const;

/** The shape of what is about to come: `lines` of text, under a heading when `heading` is set. */
export function Skeleton({ lines = 3, heading = false }: { lines?: number; heading?: boolean }) {
  return (
    <div role="status" className="flex flex-col gap-3">
      <VisuallyHidden>Loading</VisuallyHidden>
      {heading && <span aria-hidden="true" className="mb-2 h-8 w-3/5 animate-rest rounded-item bg-line" />}
      {Array.from({ length: lines }, (_, line) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move.
          key={line}
          aria-hidden="true"
          className={classNames('h-4 animate-rest rounded-small bg-line', WIDTHS[line % WIDTHS.length])}
        />
      ))}
    </div>
  );
}
