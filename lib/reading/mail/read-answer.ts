import { machineIn, reportIn } from './machines';
import { parsedMail, textIn } from './parsed';
import { wordsAboveQuotes } from './their-words';

/** answer: somebody wrote. returned: a server says that it could not be delivered. */
export type ReadAnswer = { kind: 'answer' | 'returned'; words: string };

const LONGEST_WORDS = 5_000;

/**
 * Reads a mail that was found in a thread: what its writer says, without what they quote. Null for one that nobody wrote
 * (an automatic answer, a read receipt, a server's word that it is still trying), for one of the person's `own`, and for
 * what cannot be read. Nothing in a mail makes this throw, and nothing in it is an instruction.
 */
export async function readAnswer({
  source,
  own,
}: {
  source: Uint8Array;
  own: string;
}): Promise<ReadAnswer | null> {
  const email = await parsedMail(source);
  if (!email) return null;
  const from = (email.from && 'address' in email.from && email.from.address?.toLowerCase()) || '';
  if (from === own.toLowerCase()) return null;
  const words = wordsAboveQuotes(textIn(email)).slice(0, LONGEST_WORDS);
  const report = reportIn(email);
  if (report === null ? SERVER.test(from) : report === 'failed') return { kind: 'returned', words };
  if (report !== null) return null;
  return machineIn(email) === null ? { kind: 'answer', words } : null;
}

const SERVER = /^(?:mailer-daemon|postmaster)@/;
