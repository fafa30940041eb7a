import { operation } from '@/lib/access/operation';
import { insightsOf } from '@/lib/features/insights/data';
import { insightsQuerySchema, insightsView } from '@/lib/features/insights/schema';
import { ok } from '@/lib/platform/result';

export const insightsOperations = [
  operation({
    name: 'getInsights',
    method: 'GET',
    path: '/insights',
    summary:
      'What the search shows so far: what is open, what was answered, how far it came, and how long it took',
    tag: 'You',
    needs: 'read',
    query: insightsQuerySchema,
    status: 200,
    answer: insightsView,
    run: async (tx, { query }) => ok((await insightsOf(tx, query)).insights),
  }),
];
