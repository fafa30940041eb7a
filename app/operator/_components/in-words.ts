import type { Overview } from '@/lib/features/operator/types';

// Numbers of the operator's page as sentences.

/** "1 address", "12 addresses". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** A stretch of elapsed seconds, as coarse as it is read: "40 seconds", "12 minutes", "3 hours", "2 days". */
export function howLong(seconds: number): string {
  if (seconds < 120) return counted(seconds, 'second');
  if (seconds < 2 * 3600) return `${Math.floor(seconds / 60)} minutes`;
  if (seconds < 48 * 3600) return `${Math.floor(seconds / 3600)} hours`;
  return `${Math.floor(seconds / 86_400)} days`;
}

/** How late the longest-waiting mail is, and why it waits. */
export function lateInWords(late: Overview['late']): string {
  if (!late) return 'Nothing is late.';
  const oldest = `The oldest was due ${howLong(Math.max(0, Math.round(late.seconds)))} ago`;
  if (late.attempts === 0) return `${oldest} and wasn’t tried yet. Is a worker running?`;
  const tried = late.attempts === 1 ? 'once' : `${late.attempts} times`;
  return `${oldest} and was tried ${tried}. The last answer: ${late.reason ?? 'none'}.`;
}

/** What becomes of mails, in the order of their lives. */
const STATES: Record<string, string> = {
  due: 'waiting',
  claimed: 'being sent',
  sent: 'sent',
  unknown: 'maybe sent',
  failed: 'not sent',
  cancelled: 'called off',
  skipped: 'left out',
};

export function outboxInWords(states: Overview['states']): string {
  const said = Object.entries(STATES).flatMap(([state, words]) => {
    const count = states.find((of) => of.state === state)?.count ?? 0;
    return count > 0 ? [`${count} ${words}`] : [];
  });
  return said.length > 0 ? said.join(', ') : 'Nothing waits, and nothing was settled within seven days.';
}

export function shareInWords(count: number, of: number): string {
  if (of === 0) return 'Nothing was sent within 30 days.';
  return `${count} of ${of} within 30 days (${((100 * count) / of).toFixed(1)}%)`;
}

/** How much of what MAIL_PER_SECOND allows an hour has used. */
export function hourInWords(sent: number, perSecond: number | null): string {
  if (perSecond === null) return `${sent} sent; no limit is set`;
  return `${sent} sent, of ${Math.round(perSecond * 3600)} that the limit of ${perSecond} a second allows`;
}

export function busiestInWords(busiest: Overview['busiest'], mailsADay: number): string {
  const [most = 0] = busiest;
  if (busiest.length === 0) return 'Nobody wrote to anybody else within 24 hours.';
  const sent =
    busiest.length === 1
      ? `One account sent ${counted(most, 'email')} to others in 24 hours.`
      : `The busiest accounts sent ${busiest.slice(0, -1).join(', ')} and ${busiest.at(-1)} emails to others in 24 hours.`;
  return `${sent} An account may send ${mailsADay}.`;
}
