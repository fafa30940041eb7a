'use client';

import { startTransition, useEffect } from 'react';
import { IDLE } from '@/lib/access/form';
import { reportTimeZone } from '@/lib/features/account/actions';

/** Remembered per tab, so that a zone the account does not take is not sent again and again. */
const REPORTED = 'rebound.reported-zone';

/** Reports this browser's time zone once, if it differs and the person has not chosen one. Renders nothing. */
export function DetectTimeZone({ timeZone, chosen }: { timeZone: string; chosen: boolean }) {
  useEffect(() => {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (chosen || !here || here === timeZone || sessionStorage.getItem(REPORTED) === here) return;
    sessionStorage.setItem(REPORTED, here);
    const form = new FormData();
    form.set('timeZone', here);
    // Where nobody answers, the next page tells it.
    startTransition(async () => {
      await reportTimeZone(IDLE, form).catch(() => sessionStorage.removeItem(REPORTED));
    });
  }, [timeZone, chosen]);
  return null;
}
