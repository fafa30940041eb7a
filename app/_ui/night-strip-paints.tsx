/** The colours of a night strip, under ids of one drawing: two strips on a page must not borrow each other's outline. */
export function Paints({ id, top, height }: { id: string; top: number; height: number }) {
  return (
    <defs>
      <clipPath id={`${id}-strip`}>
        <rect y={top} width="100%" height={height} rx="14" />
      </clipPath>
      <linearGradient id={`${id}-day`}>
        <stop offset="0" stopColor="var(--day-edge)" />
        <stop offset=".5" stopColor="var(--day)" />
        <stop offset="1" stopColor="var(--day-edge)" />
      </linearGradient>
      <linearGradient id={`${id}-night`}>
        <stop offset="0" stopColor="var(--twilight)" />
        <stop offset=".2" stopColor="var(--night)" />
        <stop offset=".8" stopColor="var(--night)" />
        <stop offset="1" stopColor="var(--twilight)" />
      </linearGradient>
      <linearGradient id={`${id}-low`} x2="0" y2="1">
        <stop offset=".35" stopColor="var(--night-low)" stopOpacity="0" />
        <stop offset="1" stopColor="var(--night-low)" stopOpacity=".85" />
      </linearGradient>
      <linearGradient id={`${id}-after`}>
        <stop offset="0" stopColor="var(--first-light)" />
        <stop offset="1" stopColor="var(--day-edge)" />
      </linearGradient>
      <linearGradient id={`${id}-done`} x2="0" y2="1">
        <stop offset=".2" stopColor="var(--sky-done)" />
        <stop offset="1" stopColor="var(--sky-done-low)" />
      </linearGradient>
      <radialGradient id={`${id}-glow`}>
        <stop offset="0" stopColor="var(--first-light)" stopOpacity=".95" />
        <stop offset="1" stopColor="var(--first-light)" stopOpacity="0" />
      </radialGradient>
    </defs>
  );
}

/** Two low lines of land under the whole strip: stretched with it, which land does not mind. */
export function Hills({ y }: { y: number }) {
  return (
    <svg aria-hidden="true" y={y} width="100%" height="14" viewBox="0 0 900 14" preserveAspectRatio="none">
      <path d="M0 9C70 3 130 2 210 7s150 5 240-1 160-4 230 1 140 4 220-3v14H0z" fill="var(--hill)" />
      <path d="M0 12c90-5 190-3 280 0s190-1 280-4 230 3 340-1v8H0z" fill="var(--hill-near)" />
    </svg>
  );
}
