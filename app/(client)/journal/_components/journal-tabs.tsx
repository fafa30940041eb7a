'use client';

import { usePathname } from 'next/navigation';
import { Tabs } from '@/app/_ui/tabs';
import { JOURNAL_PLACES, placeAt } from './places';

const STANDING = JOURNAL_PLACES.filter(({ stands }) => stands);

/** The way between the parts of the journal. One tab alone leads nowhere and is left out; so are all of them on paper. */
export function JournalTabs() {
  const current = placeAt(usePathname());
  if (STANDING.length < 2) return null;
  return (
    <div className="px-5 pt-4 md:px-12 md:pt-6 print:hidden">
      <Tabs
        label="Journal"
        tabs={STANDING.map(({ href, label }) => ({ href, label, current: href === current?.href }))}
      />
    </div>
  );
}
