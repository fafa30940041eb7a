import type { NounAccess } from '@/test/access/noun';

/** What the access matrix asks about months, and about whose. */
export const reviewsAccess: NounAccess = {
  // COACH-3: a shown month opens only in the transaction that wrote its opening down.
  tables: { reviews: { touch: 'updated_at = now()' } },
  actions: {
    // A month is named, not a row: each is about whoever posts it.
    monthAction: { month: '2020-01', wentWell: 'I slept well.' },
    reopenMonthAction: ({ review }) => ({ reviewId: review }),
  },
  operations: {
    listReviews: {},
    closeMonth: { body: { month: '2020-02' } },
    getReview: { id: ({ review }) => review },
    reopenMonth: { id: ({ review }) => review },
    getMonth: {},
    writeWentWell: { body: { month: '2020-01', wentWell: 'I slept well.' } },
  },
  routes: { '/journal/months': 'signedIn' },
};
