'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;
const zoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const unknown = () => '';

/** A hidden field with this browser's time zone, so that a new account starts in the right one. */
export function BrowserZone() {
  const zone = useSyncExternalStore(never, zoneHere, unknown);
  return <input type="hidden" name="timeZone" value={zone} />;
}
