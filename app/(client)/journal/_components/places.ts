export type JournalPlace = { href: string; label: string; stands: boolean };

/** The parts of the journal, in the order of their tabs. A part whose page does not stand yet has no tab. */
export const JOURNAL_PLACES: readonly JournalPlace[] = [
  {
    href: '/journal',
    label: 'Entries',
    stands: true,
  },
  {
    href: '/journal/feedback',
    label: 'Feedback',
    stands: true,
  },
  {
    href: '/journal/patterns',
    label: 'Patterns',
    stands: true,
  },
  {
    href: '/journal/next-time',
    label: 'Next time',
    stands: true,
  },
  {
    href: '/journal/thoughts',
    label: 'Thoughts',
    stands: true,
  },
  {
    href: '/journal/months',
    label: 'Months',
    stands: true,
  },
  {
    href: '/journal/glad',
    label: 'Looking back',
    stands: true,
  },
];

/** The part that a path belongs to: the longest address that it begins with, so that an entry is one of the entries. */
export const placeAt = (path: string): JournalPlace | undefined =>
  JOURNAL_PLACES.filter(({ href }) => path === href || path.startsWith(`${href}/`)).at(-1);
