import { operation } from '@/lib/access/operation';
import { patternsOf } from '@/lib/features/patterns/data';
import { patternQuerySchema, patternsView } from '@/lib/features/patterns/schema';
import { ok } from '@/lib/platform/result';

export const patternOperations = [
  operation({
    name: 'getPatterns',
    method: 'GET',
    path: '/patterns',
    summary: 'Get what stands out among your rejections, and what chance alone allows for',
    tag: 'Journal',
    needs: 'read',
    query: patternQuerySchema,
    status: 200,
    answer: patternsView,
    run: async (tx, { query }) => ok(await patternsOf(tx, query.part ?? '')),
  }),
];
