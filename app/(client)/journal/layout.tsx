import type { ReactNode } from 'react';
import { JournalTabs } from './_components/journal-tabs';

/** The journal and its parts under one row of tabs; where we are is read from the address, as in the frame around it. */
export default function JournalLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <JournalTabs />
      {children}
    </>
  );
}
