/** HOLD-6: whether the database refused a write because a reply would leave inside its hold. */
export const refusedByHold = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('HOLD-6');
