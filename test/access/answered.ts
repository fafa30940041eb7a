import type { Answers } from '@/lib/features/answers/schema';
import { sealForCookie } from '@/lib/platform/crypto/sealed-cookie';

/** What somebody with nothing to hide answered at /what-now. */
export const ANSWERS: Answers = {
  newId: '0190a000-0000-7000-8000-00000000a115',
  receivedAt: '2026-11-24T16:20:00Z',
  timeZone: 'Europe/Lisbon',
  furthestStage: 'final-round',
  emotional: true,
  presented: false,
  recruiterReachedOut: false,
  said: { when: 'just-now' },
};

const YEARS_AHEAD = Date.UTC(2100, 0, 1);

/** The cookie of a browser in which the three questions were answered. */
export const answeredCookie = (answers: Answers = ANSWERS): [name: string, value: string] => [
  'rebound.answers',
  sealForCookie('answers', { until: YEARS_AHEAD, value: answers }),
];
