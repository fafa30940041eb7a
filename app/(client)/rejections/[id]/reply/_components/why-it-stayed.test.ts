import { describe, expect, test } from 'vitest';
import type { ReplyView } from '@/lib/features/replies/types';
import { MAILBOX_PROBLEMS } from '@/lib/mail/own-mailbox-account';
import { titleFor } from './title-for';
import { whyItStayed } from './why-it-stayed';

describe('why a reply stayed', () => {
  test.each(['PUSH-1', 'PUSH-2', 'PUSH-3', 'HOLD-6'])('blames no address where %s said no', (code) => {
    expect(whyItStayed(code)).not.toMatch(/check the address|not accepted/);
  });

  test.each(MAILBOX_PROBLEMS)('says what to do about a mailbox with the problem %s', (problem) => {
    expect(whyItStayed(`mailbox-${problem}`)).toMatch(/your email account in settings/);
  });

  test.each(['smtp-550', 'bounced'])('asks for a look at the address where it is %s', (reason) => {
    expect(whyItStayed(reason)).toMatch(/check the address/);
  });
});

test.each([
  ['returned', 'It was not delivered.'],
  ['stayed', 'It was not sent.'],
] as const)('a reply that is %s is headed “%s”', (delivery, title) => {
  const reply = { state: 'failed', leaving: false, delivery } as ReplyView;
  expect(
    titleFor({
      open: true,
      reply,
      edit: false,
      soon: false,
      planned: false,
      kind: 'full',
      company: 'Northwind',
    }),
  ).toBe(title);
});
