import { z } from 'zod';
import { coachOperation, operation } from '@/lib/access/operation';
import { getMonth, getReview, getShownReview, listMonths } from '@/lib/features/reviews/data';
import { closeMonth, reopenMonth, writeWentWell } from '@/lib/features/reviews/mutations';
import {
  listedMonth,
  monthQuerySchema,
  monthSchema,
  reviewView,
  shownReviewView,
  wentWellSchema,
} from '@/lib/features/reviews/schema';
import { listQuerySchema, pageOf, pageWithin } from '@/lib/platform/paging';
import { ok } from '@/lib/platform/result';
import { recordOpening } from '@/lib/sharing/mutations';

const tag = 'Journal';

export const reviewOperations = [
  operation({
    name: 'listReviews',
    method: 'GET',
    path: '/reviews',
    summary:
      'List the months with something in them, the latest first, with the day on which each was closed',
    tag,
    needs: 'read',
    query: listQuerySchema,
    status: 200,
    answer: pageOf(listedMonth),
    run: async (tx, { query }) => ok(pageWithin(await listMonths(tx), query)),
  }),
  operation({
    name: 'closeMonth',
    method: 'POST',
    path: '/reviews',
    summary: 'Close a month: it stays as it is now, whatever is corrected later',
    tag,
    needs: 'write',
    body: monthSchema,
    status: 201,
    answer: reviewView,
    run: (tx, { body }) => closeMonth(tx, body.month),
  }),
  operation({
    name: 'getReview',
    method: 'GET',
    path: '/reviews/{id}',
    summary: 'Get a closed month, as it was on that day',
    tag,
    needs: 'read',
    status: 200,
    answer: reviewView,
    run: async (tx, { id }) => ok(await getReview(tx, id)),
  }),
  operation({
    name: 'reopenMonth',
    method: 'POST',
    path: '/reviews/{id}/reopen',
    summary: 'Open a closed month again: what was kept of it goes, and nobody is shown it any more',
    tag,
    needs: 'write',
    status: 200,
    answer: reviewView,
    run: (tx, { id }) => reopenMonth(tx, id),
  }),
  operation({
    name: 'getMonth',
    method: 'GET',
    path: '/month',
    summary: 'Get one month: as it was when it was closed, or as it stands now',
    tag,
    needs: 'read',
    query: monthQuerySchema,
    status: 200,
    answer: reviewView,
    run: async (tx, { query }) => ok(await getMonth(tx, query.month)),
  }),
  operation({
    name: 'writeWentWell',
    method: 'PATCH',
    path: '/month',
    summary: 'Write what went well in a month that is open',
    tag,
    needs: 'write',
    body: wentWellSchema,
    status: 200,
    answer: reviewView,
    refusals: ['REVIEW', 'VERSION'],
    run: (tx, { body }) => writeWentWell(tx, body),
  }),
  coachOperation({
    name: 'openSharedReview',
    method: 'GET',
    path: '/clients/{id}/review',
    summary: 'Open one closed month that a client shares, as their page says it; it stands in their record',
    tag: 'Coaching',
    needs: 'read',
    query: z.object({ reviewId: z.uuid() }),
    status: 200,
    answer: shownReviewView,
    run: async (tx, { query }) => {
      await recordOpening(tx, { kind: 'review', id: query.reviewId });
      return ok(await getShownReview(tx, query.reviewId));
    },
  }),
];
