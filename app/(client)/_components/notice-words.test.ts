import { describe, expect, it } from 'vitest';
import { NOTICE_KINDS, type NoticeKind } from '@/lib/features/notices/types';
import { wordsOfNotice } from './notice-words';

/** Whom a notice of each kind names; a new kind says it here. */
const NAMES: Record<NoticeKind, readonly ('Kitewright' | 'Priya Raman')[]> = {
  'reply-sent': ['Kitewright'],
  'reply-failed': ['Kitewright'],
  'reply-unknown': ['Kitewright'],
  'reply-kept-back': ['Kitewright'],
  'reply-ready': ['Kitewright'],
  'answer-found': ['Kitewright'],
  'letter-returned': ['Kitewright'],
  'coach-comment': ['Kitewright', 'Priya Raman'],
  'coach-accepted': ['Priya Raman'],
  'mails-stopped': ['Priya Raman'],
  'invitation-returned': ['Priya Raman'],
  // About the account of whoever reads it.
  'account-kept': [],
  'webhook-paused': [],
};

describe.each(NOTICE_KINDS)('a notice of the kind %s', (kind) => {
  const wordsOf = (about: { company: string | null; person: string | null }) =>
    wordsOfNotice({ kind, subjectId: 'one', about }).text;

  it('says whose it is', () => {
    const text = wordsOf({ company: 'Kitewright', person: 'Priya Raman' });
    for (const name of NAMES[kind]) expect(text).toContain(name);
  });

  it('is a whole sentence about what there is no more', () => {
    const text = wordsOf({ company: null, person: null });
    expect(text).toMatch(/^[A-Z].*[.]$/);
    expect(text).not.toMatch(/null|undefined| {2}/);
  });
});
