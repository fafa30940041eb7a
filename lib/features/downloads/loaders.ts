import { requireClient } from '@/lib/access/session';
import { queryOf } from '@/lib/features/applications';
import { pageFileSchema } from '@/lib/features/downloads/schema';
import { sendApplications } from '@/lib/features/downloads/send';
import { separatorFor } from '@/lib/platform/csv';

/** What a page shows of the applications, all of it, as a file for the signed-in person. */
export async function loadFile(asked: URLSearchParams): Promise<Response> {
  const scope = await requireClient('/pipeline/table');
  const { format, ...address } = pageFileSchema.parse(Object.fromEntries(asked));
  return sendApplications(scope, queryOf(address, 1), { format, separator: separatorFor });
}
