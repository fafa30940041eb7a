/** What a page says of an upload that came to nothing where no script runs, by the code in its address. */
const PROBLEMS: Readonly<Record<string, string>> = {
  empty: 'Choose a file. An empty one can’t be kept.',
  'too-large': 'This file is too large.',
  type: 'This kind of file can’t be kept, or it isn’t what its name says.',
  full: 'There is no room for this file. Delete a document you no longer need.',
  unavailable: 'This file can’t be kept just now. Try again in a few minutes.',
  gone: 'This document no longer exists.',
  busy: 'We’re very busy right now. Wait a moment, then choose the file again.',
  'too-many': 'That was a lot at once. Wait a minute, and try again.',
};

/** Undefined where nothing went wrong. */
export const problemIn = (code: string | string[] | undefined): string | undefined =>
  code === undefined ? undefined : (PROBLEMS[String(code)] ?? 'That didn’t work. Check what you chose.');
