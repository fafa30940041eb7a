import type { ReactNode } from 'react';
import { ConfirmRegion } from '@/app/_components/confirm/region';

/** Without the frame of a signed-in person: it would lead whoever is not signed in to a page that says there is one. */
export default function OperatorLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <ConfirmRegion />
    </>
  );
}
