import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { returnDates } from './back';

describe('BACK-6, BACK-12, BACK-ADJ and BACK-OWN: coming back', () => {
  it.each([
    {
      title: 'waits 6, 12 and 1 calendar months',
      endedOn: '2026-03-15',
      employerMonths: undefined,
      dates: ['2026-09-15', '2027-03-15', '2026-04-15'],
      ruledBy: ['BACK-6', 'BACK-12', 'BACK-ADJ'],
    },
    {
      title: 'ends on the last day of a month that is shorter',
      endedOn: '2026-08-31',
      employerMonths: null,
      dates: ['2027-02-28', '2027-08-31', '2026-09-30'],
      ruledBy: ['BACK-6', 'BACK-12', 'BACK-ADJ'],
    },
    {
      title: 'ends on a leap day where there is one',
      endedOn: '2027-08-31',
      employerMonths: 0,
      dates: ['2028-02-29', '2028-08-31', '2027-09-30'],
      ruledBy: ['BACK-6', 'BACK-12', 'BACK-ADJ'],
    },
    {
      title: 'keeps 6 months where the employer asks for 5',
      endedOn: '2026-03-15',
      employerMonths: 5,
      dates: ['2026-09-15', '2027-03-15', '2026-08-15'],
      ruledBy: ['BACK-6', 'BACK-12', 'BACK-OWN'],
    },
    {
      title: 'keeps its own rule where the employer asks for the same 6',
      endedOn: '2026-03-15',
      employerMonths: 6,
      dates: ['2026-09-15', '2027-03-15', '2026-09-15'],
      ruledBy: ['BACK-6', 'BACK-12', 'BACK-OWN'],
    },
    {
      title: 'takes the employer’s 7 months over 6',
      endedOn: '2026-03-15',
      employerMonths: 7,
      dates: ['2026-10-15', '2027-03-15', '2026-10-15'],
      ruledBy: ['BACK-OWN', 'BACK-12', 'BACK-OWN'],
    },
    {
      title: 'takes the employer’s 18 months over every figure',
      endedOn: '2026-03-15',
      employerMonths: 18,
      dates: ['2027-09-15', '2027-09-15', '2027-09-15'],
      ruledBy: ['BACK-OWN', 'BACK-OWN', 'BACK-OWN'],
    },
  ])('$title', ({ endedOn, employerMonths, dates, ruledBy }) => {
    const back = returnDates({ endedOn: Temporal.PlainDate.from(endedOn), employerMonths });
    expect([back.sameRoleFrom, back.freshFrom, back.adjacentFrom].map(String)).toEqual(dates);
    expect([back.ruledBy.sameRole, back.ruledBy.fresh, back.ruledBy.adjacent]).toEqual(ruledBy);
  });
});
