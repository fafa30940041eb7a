'use client';

import { useEffect, useState } from 'react';
import { carryPage } from '@/app/_components/handed-page/carried';
import { type HandedPage, takeHanded } from '@/app/_components/handed-page/handed';
import { Notice } from '@/app/_ui/notice';

/** The bookmark was pressed by somebody who is signed out: the page waits on this device, and they are told so. */
export function CarriedPage() {
  const [kept, setKept] = useState<HandedPage | null>(null);
  useEffect(() => {
    const page = takeHanded();
    // What a private window can’t keep is lost, as it would be anyway, and nothing is promised.
    if (page) carryPage(page).then(() => setKept(page), ignore);
  }, []);
  return (
    kept && (
      <Notice tone="live" announce>
        We have the page “{kept.title}”. Sign in within an hour, and it’s ready to read.
      </Notice>
    )
  );
}

const ignore = () => undefined;
