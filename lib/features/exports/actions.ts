'use server';

import { clientAction } from '@/lib/access/action';
import { nothingSchema } from '@/lib/access/nothing';
import { requireConfirmed } from '@/lib/access/step-up';
import { deleteExports, requestExport } from '@/lib/features/exports/mutations';
import { requestExportSchema } from '@/lib/features/exports/schema';
import { ok } from '@/lib/platform/result';

/** Asks for a copy of everything; the worker makes it. */
export const requestExportAction = clientAction(requestExportSchema, async (tx, { vents }) =>
  ok(await requestExport(tx, { withVents: vents })),
);

/** Shows once more that it is them; the page then has the link. */
export const confirmDownloadAction = clientAction(nothingSchema, async (tx) => ok(requireConfirmed(tx)));

/** Deletes the copy before its time, or stops the making of one. */
export const deleteExportAction = clientAction(
  nothingSchema,
  async (tx) => ok(await deleteExports(tx)),
  () => 'Deleted.',
);
