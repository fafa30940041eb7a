import type { SelectOption } from '@/app/_ui/select';
import type { NotificationKind } from '@/lib/rules/notifications';
import { SILENCE_DAYS } from '@/lib/rules/policy';
import { writtenHour } from '@/lib/rules/written';

const LOCALES: Record<string, string> = {
  'en-GB': 'English (UK): 26 November, 16:20',
  'en-US': 'English (US): November 26, 4:20 PM',
  'en-IE': 'English (Ireland)',
  'en-CA': 'English (Canada)',
  'en-AU': 'English (Australia)',
  'en-NZ': 'English (New Zealand)',
  'en-IN': 'English (India)',
  'en-ZA': 'English (South Africa)',
};

/** How dates and times are written. A locale set through the API stays in the list. */
export function localeOptions(current: string): SelectOption[] {
  const offered = current in LOCALES ? LOCALES : { ...LOCALES, [current]: current };
  return Object.entries(offered).map(([value, label]) => ({ value, label }));
}

/** The hours of a day, as the person writes times. */
export const hourOptions = (locale: string): SelectOption[] =>
  Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: writtenHour(hour, locale) }));

/** When the quiet hours begin and end. The empty choice turns them off. */
export const quietOptions = (locale: string): SelectOption[] => [
  { value: '', label: 'Never' },
  ...hourOptions(locale),
];

const NOTE_LABELS: Record<Exclude<NotificationKind, 'nudge'>, string> = {
  'reply-unlocked': 'When you can send a reply',
  'reply-sent': 'When a reply was sent',
  'plan-finished': 'When a three-day plan is over',
  'come-back': 'When a company’s waiting period ends',
  'month-ready': 'Once a month, your last month’s journal on one page',
  'coach-comment': 'When your coach has written to you, once a day at most',
  'client-news': 'When there’s something new from people you coach, once a day at most',
};

/** The notifications besides the nudges, each with whether it is on. */
export const noteChoices = (muted: readonly NotificationKind[]) =>
  Object.entries(NOTE_LABELS).map(([kind, label]) => ({
    kind,
    label,
    on: !muted.some((off) => off === kind),
  }));

const VENT_CHOICES: Record<number, string> = {
  1: 'One hour',
  24: 'One day',
  72: 'Three days',
  168: 'One week',
  720: 'Thirty days',
};

/** How long a vent is kept, in elapsed hours. */
export function ventOptions(current: number): SelectOption[] {
  const offered = current in VENT_CHOICES ? VENT_CHOICES : { ...VENT_CHOICES, [current]: `${current} hours` };
  return Object.entries(offered).map(([value, label]) => ({ value, label }));
}

const HOLD_CHOICES: Record<number, string> = {
  24: 'One day',
  48: 'Two days',
  72: 'Three days',
  96: 'Four days',
  168: 'One week',
};

/** HOLD-5: the shortest wait for every reply, in elapsed hours. The empty choice leaves it to the rules. */
export function holdOptions(current: number | null): SelectOption[] {
  const offered =
    current === null || current in HOLD_CHOICES
      ? HOLD_CHOICES
      : { ...HOLD_CHOICES, [current]: `${current} hours` };
  const choices = Object.entries(offered).map(([value, label]) => ({ value, label }));
  return [{ value: '', label: 'The standard wait' }, ...choices];
}

/** After how many local days of silence we ask about an application. */
export function silenceOptions(current: number): SelectOption[] {
  const days = [...new Set([14, 21, SILENCE_DAYS.unlessSet, 45, 60, 90, current])].toSorted((a, b) => a - b);
  return days.map((value) => ({ value: String(value), label: `${value} days` }));
}
