'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { Tabs } from '@/app/_ui/tabs';
import { hrefFrom, PIPELINE_PLACES, placeAt } from './places';

const STANDING = PIPELINE_PLACES.filter(({ stands }) => stands);

/** The way between the views of the pipeline and what belongs to it; left out on paper. */
export function PipelineTabs() {
  const path = usePathname();
  const asked = useSearchParams();
  const current = placeAt(path);
  return (
    <div className="px-5 pt-4 md:px-12 md:pt-6 print:hidden">
      <Tabs
        label="Pipeline"
        tabs={STANDING.map(({ href, label }) => ({
          href: hrefFrom(path, asked, href),
          label,
          current: href === current?.href,
        }))}
      />
    </div>
  );
}
