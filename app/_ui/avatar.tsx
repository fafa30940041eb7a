/** The first letters of a name in a disc. Hidden from screen readers: the name stands beside it. */
export function Avatar({ name }: { name: string }) {
  return (
    <span
      aria-hidden="true"
      className="inline-flex size-9 shrink-0 items-center justify-center rounded-full bg-sunken text-small font-semibold text-ink ring-1 ring-line ring-inset"
    >
      {initials(name)}
    </span>
  );
}

/** First letters of the first and last word, as the reader's eye would take them: "Ana María Ruiz" is "AR". */
function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => [...(word ?? '')][0] ?? '',
  );
  return letters.join('').toLocaleUpperCase();
}
