'use client';

import { startTransition, useEffect } from 'react';
import { IDLE } from '@/lib/access/form';
import { reportTimeZone } from '@/lib/features/account/actions';

/** Kept for the tab, so that a zone which is not taken over is not sent again and again. */
const REPORTED = 'rebound.reported-zone';

/** Tells the account this browser's zone, once, where it is another one and none was chosen. Shows nothing. */
export function DetectTimeZone({ timeZone, chosen }: { timeZone: string; chosen: boolean }) {
  useEffect(() => {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (chosen || !here || here === timeZone || sessionStorage.getItem(REPORTED) === here) return;
    sessionStorage.setItem(REPORTED, here);
    const form = new FormData();
    form.set('timeZone', here);
    startTransition(async () => void (await reportTimeZone(IDLE, form)));
  }, [timeZone, chosen]);
  return null;
}
