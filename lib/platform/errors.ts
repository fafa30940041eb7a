/** Something about the machine or its settings stops the program; the message is one plain line for a person. */
export class SetupError extends Error {
  override name = 'SetupError';
}

/** The row does not exist, or is someone else's: both answer the same (404). */
export class NotFound extends Error {
  override name = 'NotFound';
}

/** The person themselves is not there any more: they have erased their account. */
export class PersonGone extends NotFound {}

/** The person is known, but this is not theirs to do (403). */
export class Forbidden extends Error {
  override name = 'Forbidden';
}

/** The person has to show once more that it is them (403). */
export class NotConfirmed extends Forbidden {}

/** A coach opens nothing before they sign in with a factor (403). */
export class FactorNeeded extends Forbidden {}

/** More than there is room for right now (429); the message is one plain line for a person. */
export class TooMany extends Error {
  override name = 'TooMany';
  /** Seconds until there is room again. */
  readonly wait: number;
  constructor(message: string, wait: number) {
    super(message);
    this.wait = wait;
  }
}
