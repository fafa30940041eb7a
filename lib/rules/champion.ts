import type { Temporal } from 'temporal-polyfill';
import { CHAMPION_COFFEE_MONTHS } from './policy';
import { addMonths } from './time';

/** BACK-CHAMP: how the tie to a hiring manager who liked the person is kept, without asking for anything. */
export const CHAMPION_STEPS = [
  {
    key: 'connect',
    title: 'Connect',
    detail: 'A short note on a network you both use, with a word about your conversation.',
  },
  {
    key: 'comment',
    title: 'Comment now and then',
    detail: 'When they publish something you have a view on. A few times a year is enough.',
  },
  {
    key: 'coffee',
    title: 'Ask for a coffee',
    detail: 'After half a year, to hear how things are going there.',
  },
] as const;

/** BACK-CHAMP: the local date from which the coffee is due, calendar months after the process ended. */
export function championCoffeeOn(endedOn: Temporal.PlainDate): Temporal.PlainDate {
  return addMonths(endedOn, CHAMPION_COFFEE_MONTHS);
}

/** BACK-NEWS: what gives a reason to write to a company again; such a letter asks for nothing. */
export const REASONS_TO_WRITE = [
  {
    key: 'news',
    label: 'There’s news about the company',
    detail: 'A funding round, an award, a move: one line on why it matters.',
  },
  {
    key: 'launch',
    label: 'They launched something',
    detail: 'Try it first, and name one thing you liked.',
  },
  {
    key: 'leadership',
    label: 'Someone new leads the team',
    detail: 'A short welcome, and how you know the team.',
  },
  {
    key: 'stronger',
    label: 'You’re in a much stronger position',
    detail: 'A new job, a degree, something you built: say it plainly and leave it at that.',
  },
] as const;
