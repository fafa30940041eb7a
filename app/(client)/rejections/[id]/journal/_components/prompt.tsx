import type { ReactNode } from 'react';
import { JOURNAL_LINES } from '@/lib/rules/journal';

type Line = (typeof JOURNAL_LINES)[number]['key'];

/** JOURNAL: one of the five questions, above the field for its answer. `number`: its place on the page. */
export function Prompt({ line, number, children }: { line: Line; number: number; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <h2 className="serif-heading mb-3 text-h2">
        <span aria-hidden="true" className="mr-2 text-soft">
          {number}
        </span>
        {JOURNAL_LINES.find(({ key }) => key === line)?.question}
      </h2>
      {children}
    </div>
  );
}
