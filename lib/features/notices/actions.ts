'use server';

import { revalidatePath } from 'next/cache';
import { clientAction, keepingAction } from '@/lib/access/action';
import { undoable } from '@/lib/access/undo';
import { dismiss, dismissAbout, dismissKind } from '@/lib/features/notices/mutations';
import { dismissNoticeSchema, seenAboutSchema, seenKindSchema } from '@/lib/features/notices/schema';
import { ok } from '@/lib/platform/result';

/** Puts a notice away; the form carries its `id`. */
export const dismissNotice = clientAction(
  dismissNoticeSchema,
  async (tx, { id }) => ok(await undoable(tx, { kind: 'notice' }, () => dismiss(tx, id))),
  () => revalidatePath('/today'),
);

/** The page about `subjectId` said what its notices say. */
export const seenAbout = keepingAction(seenAboutSchema, async (tx, { subjectId }) =>
  ok(await dismissAbout(tx, subjectId)),
);

/** The page that notices of a `kind` lead to said the same. */
export const seenKind = keepingAction(seenKindSchema, async (tx, { kind }) =>
  ok(await dismissKind(tx, kind)),
);
