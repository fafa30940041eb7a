import type { ReactNode } from 'react';

/** A picture with its figures: beside each other where there is room, else the table below. */
export function Beside({ picture, children }: { picture: ReactNode; children: ReactNode }) {
  return (
    <div className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="min-w-0 break-inside-avoid">{picture}</div>
      <div className="min-w-0 break-inside-avoid">{children}</div>
    </div>
  );
}
