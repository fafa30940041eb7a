import ICAL from 'ical.js';
import { findIana } from 'windows-iana';
import { isTimeZone } from '@/lib/rules/time';

/** Exchange's own name for UTC. */
const UTC = /^(?:tzone:\/\/microsoft\/utc|utc|gmt|etc\/(?:utc|gmt)|z)$/i;
/** "/mozilla.org/20050126_1/Europe/Berlin": an IANA name behind the name of who wrote it down. */
const BEHIND = /([A-Za-z_]+\/[A-Za-z_+-]+(?:\/[A-Za-z_+-]+)?)$/;
const LONGEST = 100;

/**
 * The IANA zone that a calendar file means by `tzid`: that name itself, Windows' name for it (CLDR), an IANA name at its
 * end, or what its VTIMEZONE calls its place. Null where it means a zone of its own making.
 */
export function zoneNamed(tzid: string, described: ICAL.Component | null): string | null {
  const name = tzid.trim().replaceAll(/^"|"$/g, '').slice(0, LONGEST);
  if (UTC.test(name)) return 'UTC';
  const place = described?.getFirstPropertyValue('x-lic-location');
  const candidates = [name, findIana(name)[0], BEHIND.exec(name)?.[1], place?.toString()];
  return candidates.find((one): one is string => one !== undefined && isTimeZone(one)) ?? null;
}

/** The moment that a zone's own description gives to what its clocks show; null where there is none that can be followed. */
export function momentBy(described: ICAL.Component | null, time: ICAL.Time, tzid: string): number | null {
  if (!described) return null;
  try {
    const zone = new ICAL.Timezone({ component: described, tzid });
    const at = time.clone();
    at.zone = zone;
    const seconds = at.toUnixTime();
    return Number.isFinite(seconds) ? seconds * 1000 : null;
  } catch {
    return null;
  }
}
