import { classNames } from './class-names';

/**
 * `filled` of `of` as small discs. `text` says the same in words, for screen readers only, or beside the dots if
 * `showText` is set. `emptyFirst` puts the empty discs first.
 */
export function Dots({
  filled,
  of,
  text,
  showText = false,
  emptyFirst = false,
}: {
  filled: number;
  of: number;
  text: string;
  showText?: boolean;
  emptyFirst?: boolean;
}) {
  const empty = Math.max(0, of - filled);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <span aria-hidden="true" className="flex flex-wrap gap-1.5">
        {Array.from({ length: of }, (_, dot) => {
          const isEmpty = emptyFirst ? dot < empty : dot >= of - empty;
          return (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: a dot has no identity beyond its place.
              key={dot}
              className={classNames(
                'size-[13px] rounded-full',
                isEmpty ? 'border-[1.5px] border-soft' : 'bg-live',
              )}
            />
          );
        })}
      </span>
      <span className={showText ? 'text-small text-soft' : 'sr-only'}>{text}</span>
    </div>
  );
}
