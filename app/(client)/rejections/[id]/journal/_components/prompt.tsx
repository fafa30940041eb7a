import type { ReactNode } from 'react';
import { JOURNAL_LINES } from '@/lib/rules/journal';

/** JOURNAL: one of the five questions, above the field for its answer. */
export function Prompt({ line, children }: { line: 1 | 2 | 3 | 4 | 5; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <h2 className="serif-heading mb-3 text-h2">
        <span aria-hidden="true" className="mr-2 text-soft">
          {line}
        </span>
        {JOURNAL_LINES[line - 1]?.question}
      </h2>
      {children}
    </div>
  );
}
