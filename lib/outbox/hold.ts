/** HOLD-6, TRUST-1: whether the database refused a write because a mail would leave before it may. */
export const refusedByHold = (error: unknown): boolean =>
  error instanceof Error && /HOLD-6|TRUST-1/.test(error.message);
