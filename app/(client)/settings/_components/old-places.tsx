'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { pageOfPlace } from './places';

/**
 * Leads on who comes by a link of before, when all settings were on one page: "/settings#mails". A server never sees what
 * stands after the #; without scripts the place is the row of the overview that leads there.
 */
export function OldPlaces() {
  const { replace } = useRouter();
  useEffect(() => {
    const place = window.location.hash.slice(1);
    const page = pageOfPlace(place);
    if (page) replace(`${page}#${place}`);
  }, [replace]);
  return null;
}
