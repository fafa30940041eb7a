import { operation } from '@/lib/access/operation';
import { search } from '@/lib/features/search/data';
import { searchQuerySchema, searchView } from '@/lib/features/search/schema';
import { ok } from '@/lib/platform/result';

export const searchOperations = [
  operation({
    name: 'search',
    method: 'GET',
    path: '/search',
    summary:
      'Search your applications by company, role, location, tags, people, source, industry and note, closed and archived ones too; people by name and part, each with their applications; and documents',
    tag: 'Applications',
    needs: 'read',
    query: searchQuerySchema,
    status: 200,
    answer: searchView,
    run: async (tx, { query }) => ok(await search(tx, query)),
  }),
];
