'use client';

import { Button } from './button';

/** Opens the browser's own print dialog; not there on paper. */
export function PrintButton({ label = 'Print' }: { label?: string }) {
  return (
    <Button className="print:hidden" onClick={() => window.print()}>
      {label}
    </Button>
  );
}
