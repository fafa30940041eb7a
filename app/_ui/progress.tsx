import { useId } from 'react';

/** How far along something is: said in words (`text`) and drawn as a bar. */
export function Progress({
  label,
  value,
  max,
  text,
}: {
  label: string;
  value: number;
  max: number;
  /** The same in words, for example "12 of 40". */
  text: string;
}) {
  const id = useId();
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap justify-between gap-x-4 text-small">
        <span id={id}>{label}</span>
        <span className="text-soft tabular-nums">{text}</span>
      </div>
      <progress
        aria-labelledby={id}
        aria-valuetext={text}
        value={Math.min(value, max)}
        max={max}
        className="bar h-1.5 w-full overflow-hidden rounded-full"
      />
    </div>
  );
}
