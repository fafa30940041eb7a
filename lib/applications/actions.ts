'use server';

import { redirect } from 'next/navigation';
import { clientAction } from '@/lib/access/action';
import {
  addApplication,
  changeApplication,
  deleteApplication,
  endApplication,
  moveApplication,
  reopen,
  undoMove,
} from '@/lib/applications/mutations';
import {
  editSchema,
  endSchema,
  idSchema,
  moveSchema,
  newApplicationSchema,
  noteSchema,
  undoSchema,
} from '@/lib/applications/schema';
import { done } from '@/lib/outcome';

/** The line on top of the board: adds and stays. */
export const addToBoardAction = clientAction(
  newApplicationSchema,
  async (tx, input) => done(await addApplication(tx, input)),
  ({ company }) => `${company} is on the board.`,
);

/** The form of its own: adds and leads to the application. */
export const addApplicationAction = clientAction(
  newApplicationSchema,
  async (tx, input) => done(await addApplication(tx, input)),
  ({ id }) => redirect(`/applications/${id}`),
);

/** A no from someone who was never put in: adds and leads to what is asked about it. */
export const addForNoAction = clientAction(
  newApplicationSchema,
  async (tx, input) => done(await addApplication(tx, input)),
  ({ id }) => redirect(`/applications/${id}/rejection`),
);

/** The form carries `id`, `stage` and, for a later interview, `laterLabel`. */
export const moveAction = clientAction(
  moveSchema,
  async (tx, input) => done(await moveApplication(tx, input)),
  () => 'Moved.',
);

/** The form carries `id` and the `stage` it was moved to by mistake. */
export const undoMoveAction = clientAction(undoSchema, async (tx, input) => done(await undoMove(tx, input)));

export const editAction = clientAction(editSchema, changeApplication, () => 'Saved.');

export const noteAction = clientAction(noteSchema, changeApplication, () => 'Saved.');

export const endAction = clientAction(endSchema, async (tx, input) => done(await endApplication(tx, input)));

export const reopenAction = clientAction(idSchema, async (tx, input) => done(await reopen(tx, input)));

/** Deletes for good; the page has asked before. */
export const deleteAction = clientAction(
  idSchema,
  async (tx, input) => done(await deleteApplication(tx, input)),
  () => redirect('/pipeline'),
);
