import { forBearer, queryIn } from '@/lib/api/files';
import { parse } from '@/lib/api/request';
import { fileQuerySchema, sendApplications } from '@/lib/features/downloads';

/** A view of the applications with their history as a file. It is streamed, as those of lib/api/files are. */
export const getApplicationsFile = (request: Request): Promise<Response> =>
  forBearer(request, 'read', (scope) => {
    const { format, query } = parse(fileQuerySchema, queryIn(request), 'query');
    return sendApplications(scope, query, { format, separator: () => ',' });
  });
