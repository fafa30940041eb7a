import type { MailKind } from '@/lib/rules/mail-kinds';

/** What a mail seems to be, as a proposal; `no` where it is a reason to log a rejection. */
export const KIND_IN_WORDS: Record<MailKind, { title: string; no: boolean }> = {
  rejection: { title: 'This reads as a rejection.', no: true },
  filled: { title: 'This says the role was filled or closed.', no: true },
  interview: { title: 'This reads as an interview, or a change to one. It’s not a rejection.', no: false },
  acknowledgement: { title: 'This says they received your application. It’s not a rejection.', no: false },
  'on-hold': { title: 'This says a decision takes longer. It’s not a rejection.', no: false },
  offer: { title: 'This reads as an offer. It’s not a rejection.', no: false },
  'auto-reply': { title: 'This is an automatic reply. It’s not a rejection.', no: false },
  request: { title: 'They’re asking you for something. It’s not a rejection.', no: false },
  newsletter: { title: 'This reads as a newsletter or job alert. It’s not a rejection.', no: false },
  other: { title: 'This doesn’t read as a rejection.', no: false },
  unclear: { title: 'We couldn’t tell whether this is a rejection.', no: true },
};
