import { REFUSAL_SENTENCES } from '@/lib/reading/tables/refusals';

/** What a file that a form sent was refused with, by the code in the address. */
const SENTENCES: Readonly<Record<string, string>> = {
  ...REFUSAL_SENTENCES,
  full: 'There’s no room for another file here. Forget one that you don’t need any more, then bring this one again. What came in by it stays.',
  'signed-out': 'You’re signed out. Sign in, and choose the file again.',
  'too-many': 'That’s a lot at once. Wait a minute, then choose the file again.',
  unread: 'We couldn’t read your file just now. Try again in a minute.',
  elsewhere: 'This can’t be done here.',
  'no-file': 'Choose a file.',
};

export const problemIn = (code: unknown): string | undefined =>
  typeof code === 'string' && Object.hasOwn(SENTENCES, code) ? SENTENCES[code] : undefined;
