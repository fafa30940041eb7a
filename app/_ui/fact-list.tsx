import type { ReactNode } from 'react';

export type Fact = { term: string; detail: ReactNode };

/** Terms and what is known about them, between hairlines. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="border-t border-line">
      {facts.map(({ term, detail }) => (
        <div
          key={term}
          className="grid grid-cols-[minmax(0,5.75rem)_minmax(0,1fr)] items-baseline gap-3 border-b border-line py-3.5"
        >
          <dt className="text-small text-soft">{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
