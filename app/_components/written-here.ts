// Days and moments as the person's locale writes them, for what only the browser knows: they look as on every other page.

/** As lib/rules/written.ts, which stays on the server. */
export const clockOf = (locale: string) =>
  ({
    hour: new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12
      ? 'numeric'
      : '2-digit',
    minute: '2-digit',
  }) as const;

/** As whoever is signed in writes days and times; as their browser does in English where nobody is. */
export const localeHere = (): string =>
  document.querySelector<HTMLElement>('[data-writes-as]')?.dataset.writesAs ??
  navigator.languages.find((one) => one.startsWith('en')) ??
  'en-GB';

const DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** A local day, YYYY-MM-DD: "Friday 4 December 2026". */
export const dayHere = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { ...DAY, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** An instant by the clocks of `zone`: "Friday 4 December 2026 at 16:20". */
export const momentHere = (instant: string, { zone, locale }: { zone: string; locale: string }): string =>
  new Intl.DateTimeFormat(locale, { ...DAY, ...clockOf(locale), timeZone: zone }).format(new Date(instant));
