import type { ReactNode } from 'react';

export type Fact = { term: string; detail: ReactNode };

/**
 * Terms and what is known about them, between hairlines. Where a large text leaves no room for both, the detail goes below
 * its term, so that neither has its words broken.
 */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="border-t border-line">
      {facts.map(({ term, detail }) => (
        <div key={term} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-b border-line py-3.5">
          <dt className="w-[5.75rem] max-w-full shrink-0 text-small text-soft">{term}</dt>
          <dd className="min-w-[min(11rem,100%)] flex-1">{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
