'use server';

import { revalidatePath } from 'next/cache';
import { RedirectType, redirect } from 'next/navigation';
import { clientAction } from '@/lib/access/action';
import { applicationRejected } from '@/lib/features/applications';
import { logWithMail } from '@/lib/features/rejections/email/mutations';
import {
  burnVent,
  correctRejection,
  deleteRejection,
  markEmotional,
  saveVent,
} from '@/lib/features/rejections/mutations';
import { saidAt } from '@/lib/features/rejections/received';
import {
  correctionFormSchema,
  newRejectionFormSchema,
  rejectionFormSchema,
  rejectionIdSchema,
  theirWordsSchema,
  ventSchema,
} from '@/lib/features/rejections/schema';
import { ok } from '@/lib/platform/result';
import { formatMoment } from '@/lib/rules/messages';
import { NOTHING_YET } from '@/lib/rules/version';

// The form is gone from the way back: once the rejection is there, it leads to the verdict again.
const leadTo = (id: string): never => redirect(`/rejections/${id}`, RedirectType.replace);

// A rejection is on its own page, on Today and on the board: all of them are drawn again.
const revalidate = () => revalidatePath('/', 'layout');

/** Logs a rejection and leads to its verdict. */
export const logRejectionAction = clientAction(
  rejectionFormSchema,
  async (tx, { applicationId, when, date, time, today, ...facts }, pressedAt) => {
    const receivedAt = saidAt({ when, date, time, today }, { now: pressedAt, zone: tx.viewer.zone });
    return logWithMail(tx, { applicationId, receivedAt, ...facts });
  },
  ({ id }) => {
    revalidate();
    leadTo(id);
  },
);

/** Logs a rejection by a company that is not here yet, with its application, and leads to its verdict. */
export const logNewRejectionAction = clientAction(
  newRejectionFormSchema,
  async (
    tx,
    { newId, company, role, when, date, time, today, applicationId: chosen, asked: _, ...facts },
    pressedAt,
  ) => {
    const receivedAt = saidAt({ when, date, time, today }, { now: pressedAt, zone: tx.viewer.zone });
    const applicationId =
      chosen && chosen !== 'new'
        ? chosen
        : await applicationRejected(tx, { newId, company, role, stage: facts.furthestStage });
    return logWithMail(tx, { applicationId, receivedAt, ...facts });
  },
  ({ id }) => {
    revalidate();
    leadTo(id);
  },
);

/** HOLD-5: puts a slip right. */
export const correctRejectionAction = clientAction(
  correctionFormSchema,
  async (tx, { rejectionId, when, date, time, today, ...facts }, pressedAt) => {
    const receivedAt =
      when === 'unchanged'
        ? undefined
        : saidAt({ when, date, time, today }, { now: pressedAt, zone: tx.viewer.zone });
    return correctRejection(tx, { rejectionId, receivedAt, ...facts });
  },
  () => {
    revalidate();
    return 'Corrected.';
  },
);

/** READ-1: what they wrote, which may come long after the no. It touches no hold. */
export const keepTheirWordsAction = clientAction(theirWordsSchema, correctRejection, () => {
  revalidate();
  return 'Kept.';
});

/** HOLD-3: it hurts after all. */
export const markEmotionalAction = clientAction(
  rejectionIdSchema,
  async (tx, { rejectionId }) => markEmotional(tx, rejectionId),
  revalidate,
);

/** Takes a rejection back and leads to the application. */
export const deleteRejectionAction = clientAction(
  rejectionIdSchema,
  async (tx, { rejectionId }) => ok(await deleteRejection(tx, rejectionId)),
  ({ applicationId }) => {
    revalidate();
    redirect(`/applications/${applicationId}`);
  },
);

/** VENT: keeps what was typed so far; answers until when, in words. */
export const saveVentAction = clientAction(
  ventSchema,
  async (tx, input) => {
    const kept = await saveVent(tx, input);
    if (!kept.ok) return kept;
    const { burnAt = null, version = NOTHING_YET } = kept.value ?? {};
    return ok({ until: burnAt && formatMoment(burnAt, tx.viewer), version });
  },
  ({ until, version }) => ({
    message: until ? `Saved here until ${until}. Then it burns on its own.` : 'Nothing is saved here.',
    mark: String(version),
  }),
);

/** VENT */
export const burnVentAction = clientAction(rejectionIdSchema, async (tx, { rejectionId }) =>
  burnVent(tx, rejectionId),
);
