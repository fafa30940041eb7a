import type { ReactNode } from 'react';

/** A key on the keyboard. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-block min-w-6 rounded-small border border-line border-b-2 bg-raised px-1.5 text-center font-sans text-tiny leading-5 text-soft">
      {children}
    </kbd>
  );
}
