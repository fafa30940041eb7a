/** The pages of the settings, and the places on each that links lead to. */
export const SETTINGS_PAGES = {
  '/settings/profile': ['profile', 'look'],
  '/settings/emails': ['nudges', 'mails'],
  '/settings/mailbox': ['mailbox'],
  '/settings/calendar': ['address', 'contents'],
  '/settings/webhooks': ['webhooks', 'add'],
  '/settings/timing': ['rest', 'silence', 'vent'],
  '/settings/stages': ['stages'],
  '/settings/tags': ['tags'],
  '/settings/security': [
    'security',
    'factors',
    'authenticator',
    'recovery',
    'identities',
    'browsers',
    'tokens',
    'events',
  ],
  '/settings/data': ['data', 'delete'],
} as const;

export type SettingsPath = keyof typeof SETTINGS_PAGES;

/** The page that a place is on; undefined for one that there is not. */
export const pageOfPlace = (place: string): SettingsPath | undefined =>
  (Object.keys(SETTINGS_PAGES) as SettingsPath[]).find((page) =>
    SETTINGS_PAGES[page].some((one) => one === place),
  );
