import { describe, expect, test } from 'vitest';
import type { MailVerdict } from '@/lib/reading/mail/types';
import { companyKey } from '@/lib/rules/company-key/company-key';
import { filledBeside, filledFrom, openAt } from './proposal';

const verdict = (over: Partial<MailVerdict>): MailVerdict => ({
  ...{
    kind: 'rejection',
    because: [],
    company: null,
    role: null,
    furthestStage: null,
    laterLabel: null,
    receivedAt: null,
    answerBy: null,
    forwarded: false,
  },
  ...{ language: 'en', feedback: [], sender: { name: null, address: null, noReply: false } },
  ...{ thread: { messageId: null, references: [] }, ...over },
});

describe('a mail fills in', () => {
  test('company, role, and the day and time on the person’s own clock', () => {
    const mail = verdict({ company: 'Rosen & Co', role: 'Designer', receivedAt: '2026-11-03T23:58:00.000Z' });
    expect(filledFrom(mail, 'Europe/Berlin')).toEqual({
      ...{ company: 'Rosen & Co', role: 'Designer', when: 'pick', date: '2026-11-04', time: '00:58' },
    });
  });

  test('nothing that it does not say', () => {
    expect(filledFrom(verdict({}), 'UTC')).toEqual({});
  });
});

describe('how far it got', () => {
  const stages = ['applied', 'phone-screen', 'later-interview', 'final-round'].map((value) => ({ value }));
  const mail = filledFrom(verdict({ furthestStage: 'later-interview', laterLabel: 'panel' }), 'UTC');

  test.each([
    ['nothing is chosen', {}, { furthestStage: 'later-interview', laterLabel: 'panel' }],
    [
      'less was chosen',
      { furthestStage: 'applied' },
      { furthestStage: 'later-interview', laterLabel: 'panel' },
    ],
    [
      'the same was chosen',
      { furthestStage: 'later-interview', laterLabel: 'technical' },
      { furthestStage: 'later-interview', laterLabel: 'technical' },
    ],
    ['more was chosen', { furthestStage: 'final-round' }, { furthestStage: 'final-round' }],
  ])('is what is further, where %s', (_when, chosen, values) =>
    expect(filledBeside(chosen, mail, stages)).toEqual(values),
  );

  test('stays as it was chosen where the mail does not say', () =>
    expect(filledBeside({ furthestStage: 'applied' }, filledFrom(verdict({}), 'UTC'), stages)).toEqual({
      furthestStage: 'applied',
    }));
});

describe('the applications that it may be about', () => {
  const open = [
    { id: '1', company: 'Quarry', role: 'Senior Engineer' },
    { id: '2', company: 'QUARRY Ltd', role: 'Staff Engineer' },
    { id: '3', company: 'Quarry Bank', role: 'Engineer' },
  ].map((one) => ({ ...one, companyKey: companyKey(one.company) }));

  test('are those at the same company, whatever its legal form, and not at one with a longer name', () => {
    expect(openAt(companyKey('Quarry'), open).map(({ id }) => id)).toEqual(['1', '2']);
  });

  test('are none where it names no company', () => {
    expect(openAt(null, open)).toEqual([]);
  });
});
