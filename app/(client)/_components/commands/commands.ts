/**
 * What can be done from anywhere: the palette, the list of keys and the search page all show it, and a test holds it to the
 * pages.
 */
export type Command = {
  label: string;
  group: 'Do' | 'Go to';
  href: string;
  /** Pressed one after the other; off where a field has the focus. */
  keys?: string;
  /** Other words for it, which nobody sees. */
  also?: string;
  /** For those who coach somebody. */
  forCoach?: true;
};

/** What moves the focus, and leads nowhere. */
export const SEARCH = { label: 'Search', keys: '/' } as const;
export const KEYS = { label: 'Show the keys', keys: '?' } as const;

export const COMMANDS: readonly Command[] = [
  { label: 'Add an application', group: 'Do', href: '/applications/new', keys: 'n', also: 'new job role' },
  {
    label: 'Capture a posting',
    group: 'Do',
    href: '/capture',
    keys: 'c',
    also: 'job ad bookmark page link save',
  },
  { label: 'Log a rejection', group: 'Do', href: '/no', keys: 'r', also: 'no turned down' },
  { label: 'Write in the journal', group: 'Do', href: '/journal/new', keys: 'w', also: 'entry note' },
  {
    label: 'Add an interview',
    group: 'Do',
    href: '/interviews/new',
    keys: 'i',
    also: 'meeting call invitation',
  },
  {
    label: 'Bring your list',
    group: 'Do',
    href: '/import',
    also: 'import csv excel spreadsheet linkedin huntr tracker upload',
  },
  { label: 'Take a break from everything', group: 'Do', href: '/pause', also: 'pause' },
  { label: 'Today', group: 'Go to', href: '/today', keys: 'g t', also: 'home start' },
  { label: 'Board', group: 'Go to', href: '/pipeline', keys: 'g p', also: 'pipeline applications stages' },
  {
    label: 'Table',
    group: 'Go to',
    href: '/pipeline/table',
    keys: 'g b',
    also: 'pipeline list applications',
  },
  {
    label: 'Calendar',
    group: 'Go to',
    href: '/pipeline/calendar',
    keys: 'g m',
    also: 'interviews deadlines month week pipeline',
  },
  {
    label: 'Closed applications',
    group: 'Go to',
    href: '/pipeline/ended',
    keys: 'g e',
    also: 'ended rejected',
  },
  { label: 'People', group: 'Go to', href: '/people', keys: 'g o', also: 'contacts recruiters' },
  { label: 'Documents', group: 'Go to', href: '/documents', keys: 'g d', also: 'files résumé resume cv' },
  { label: 'Tasks', group: 'Go to', href: '/tasks', keys: 'g a', also: 'to do due' },
  { label: 'Replies', group: 'Go to', href: '/replies', keys: 'g r', also: 'letters emails sent' },
  { label: 'Journal', group: 'Go to', href: '/journal', keys: 'g j' },
  { label: 'Patterns', group: 'Go to', href: '/journal/patterns', also: 'journal' },
  { label: 'Months', group: 'Go to', href: '/journal/months', also: 'journal review look back' },
  { label: 'Thoughts', group: 'Go to', href: '/journal/thoughts', also: 'journal' },
  { label: 'Feedback', group: 'Go to', href: '/journal/feedback', also: 'journal what they said' },
  { label: 'Next time I will', group: 'Go to', href: '/journal/next-time', also: 'journal adopted' },
  { label: 'Insights', group: 'Go to', href: '/insights', keys: 'g i', also: 'funnel numbers statistics' },
  {
    label: 'Report for the employment office',
    group: 'Go to',
    href: '/report',
    also: 'print proof unemployment jobcentre',
  },
  { label: 'Coach', group: 'Go to', href: '/coach', keys: 'g c' },
  { label: 'Clients', group: 'Go to', href: '/clients', keys: 'g k', forCoach: true },
  { label: 'Templates', group: 'Go to', href: '/templates', keys: 'g l', also: 'letters' },
  { label: 'Settings', group: 'Go to', href: '/settings', keys: 'g s', also: 'account emails security' },
  {
    label: 'Your own calendar',
    group: 'Go to',
    href: '/settings/calendar',
    also: 'settings feed subscribe google apple outlook ics',
  },
  { label: 'Webhooks', group: 'Go to', href: '/settings/webhooks', also: 'settings automation programs' },
  { label: 'Somebody to talk to', group: 'Go to', href: '/someone-to-talk-to', also: 'help' },
];

export const commandsFor = (coaches: boolean): readonly Command[] =>
  COMMANDS.filter(({ forCoach }) => coaches || !forCoach);

/** Those with each word in their name, or in other words for it; a name that begins with what is typed comes first. */
export function matching(commands: readonly Command[], typed: string): Command[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const begins = ({ label }: Command) => Number(label.toLowerCase().startsWith(words.join(' ')));
  return commands
    .filter(({ label, also = '' }) => words.every((word) => `${label} ${also}`.toLowerCase().includes(word)))
    .toSorted((a, b) => begins(b) - begins(a));
}
