/** Something about the machine or its settings stops the program; the message is one plain line for a person. */
export class SetupError extends Error {
  override name = 'SetupError';
}

/** The row does not exist, or is someone else's: both answer the same (404). */
export class NotFound extends Error {
  override name = 'NotFound';
}

/** The person is known, but this is not theirs to do (403). */
export class Forbidden extends Error {
  override name = 'Forbidden';
}
