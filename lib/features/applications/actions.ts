'use server';

import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { clientAction } from '@/lib/access/action';
import { saved } from '@/lib/access/form-write';
import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import {
  applyFor,
  changeApplication,
  changeTogether,
  changeWholeView,
  deleteApplication,
  endApplication,
  linkApplication,
  moveOn,
  refuseTwice,
  reopen,
  searchAgain,
  setBoardLimits,
  snooze,
  tagApplication,
  undoMove,
  unlinkApplication,
  untagApplication,
} from '@/lib/features/applications/mutations';
import {
  addFormSchema,
  addLinkForm,
  addTagsForm,
  cellSchema,
  editSchema,
  endSchema,
  idSchema,
  limitsSchema,
  moveSchema,
  noFieldsSchema,
  noteSchema,
  removeLinkForm,
  removeTagForm,
  selectionSchema,
  snoozeSchema,
  undoSchema,
  wholeViewSchema,
  withdrawSchema,
} from '@/lib/features/applications/schema';
import { inWords, partInWords } from '@/lib/features/applications/skipped';
import { ok } from '@/lib/platform/result';

/**
 * BACK-GUARD: nothing is added before the history was seen; saving it for then is always fine. What is open already is asked
 * about once: most often it was forgotten.
 */
async function add(tx: ClientTx, { instead, again, ...input }: z.output<typeof addFormSchema>) {
  if (!again) await refuseTwice(tx, input);
  return instead ? applyFor(tx, { ...input, stage: 'saved' }) : applyFor(tx, input, { seen: false });
}

/** The line on top of the board: adds and stays. */
export const addToBoardAction = clientAction(addFormSchema, add, ({ company }) => `${company} added.`);

/** The form of its own: adds and leads to the application. */
export const addApplicationAction = clientAction(addFormSchema, add, ({ id }) =>
  redirect(`/applications/${id}`),
);

/** The form carries `id`, `stage` and, for a later interview, `laterLabel`. The answer's mark is what takes it back. */
export const moveAction = clientAction(
  moveSchema,
  async (tx, input) => {
    const outcome = await moveOn(tx, input);
    return outcome.ok ? ok({ at: tx.now.toString() }) : outcome;
  },
  ({ at }) => ({ message: 'Moved.', mark: at }),
);

/** The same from the page of an application, on the day that is meant; the frame offers to take it back. */
export const moveOnDayAction = clientAction(moveSchema, (tx, input) =>
  undoable(tx, { kind: 'moved', back: `/applications/${input.id}` }, () => moveOn(tx, input)),
);

/** The form carries `id` and, as `at`, the mark of the move. */
export const undoMoveAction = clientAction(undoSchema, async (tx, input) => ok(await undoMove(tx, input)));

export const editAction = clientAction(editSchema, changeApplication, saved());

export const noteAction = clientAction(noteSchema, changeApplication, saved());

/** One cell of the table. */
export const cellAction = clientAction(cellSchema, (tx, input) =>
  undoable(tx, { kind: 'changed' }, () => changeApplication(tx, input)),
);

/** The most that the person wants in each column of the board. */
export const boardLimitsAction = clientAction(
  limitsSchema,
  async (tx, limits) => ok(await setBoardLimits(tx, limits)),
  saved(),
);

/** What is selected in the table, at once. */
export const changeTogetherAction = clientAction(selectionSchema, changeTogether, inWords);

/** The next part of a whole view; the bar sends what it answers until there is none left. */
export const changeWholeViewAction = clientAction(wholeViewSchema, changeWholeView, partInWords);

/** Tags and links are added one by one; what is taken off is offered back (UNDO-1). */
export const addTagsAction = clientAction(addTagsForm, async (tx, input) =>
  ok(await tagApplication(tx, input)),
);

export const removeTagAction = clientAction(removeTagForm, async (tx, input) =>
  ok(
    await undoable(tx, { kind: 'tag-taken-off', back: `/applications/${input.id}` }, () =>
      untagApplication(tx, input),
    ),
  ),
);

export const addLinkAction = clientAction(addLinkForm, async (tx, input) =>
  ok(await linkApplication(tx, input)),
);

export const removeLinkAction = clientAction(removeLinkForm, async (tx, input) =>
  ok(
    await undoable(tx, { kind: 'link', back: `/applications/${input.id}` }, () =>
      unlinkApplication(tx, input),
    ),
  ),
);

/** NUDGE-3: accepting an offer ends the search, which has a page of its own. */
export const endAction = clientAction(
  endSchema,
  async (tx, input) =>
    ok(
      await undoable(tx, { kind: 'ending', back: `/applications/${input.id}` }, () =>
        endApplication(tx, input),
      ),
    ),
  ({ id, ending }) => {
    if (ending === 'accepted') redirect(`/applications/${id}/accepted`);
  },
);

/** The same from the list of what is still open after that, which stays. */
export const withdrawAction = clientAction(
  withdrawSchema,
  async (tx, input) =>
    ok(await undoable(tx, { kind: 'ending' }, () => endApplication(tx, { ...input, ending: 'withdrawn' }))),
  ({ company }) => `${company} marked as withdrawn.`,
);

/** NUDGE-3: plans and reminders are back. */
export const searchAgainAction = clientAction(noFieldsSchema, async (tx) => ok(await searchAgain(tx)));

/** STAGE: a long silence gets more time before it is asked about again. */
export const snoozeAction = clientAction(snoozeSchema, async (tx, input) =>
  ok(await undoable(tx, { kind: 'silence' }, () => snooze(tx, input))),
);

export const reopenAction = clientAction(idSchema, async (tx, input) => ok(await reopen(tx, input)));

/** Deletes for good; the page has asked before. */
export const deleteAction = clientAction(
  idSchema,
  async (tx, input) => ok(await deleteApplication(tx, input)),
  () => redirect('/pipeline'),
);
