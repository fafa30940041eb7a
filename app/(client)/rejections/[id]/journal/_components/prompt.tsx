import type { ReactNode } from 'react';

/** One of the five questions, asked as a person would, above the field that takes the answer. */
export function Prompt({ number, words, children }: { number: number; words: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <h2 className="serif-heading mb-3 text-h2">
        <span aria-hidden="true" className="mr-2 text-soft">
          {number}
        </span>
        {words}
      </h2>
      {children}
    </div>
  );
}
