import { expect, test } from 'vitest';
import { REPORT_WORDS, type ReportEvent, reportDay, reportHistory, reportResult } from './report';

const on = '2026-11-03';
const event = (more: Partial<ReportEvent> = {}): ReportEvent => ({
  ...{ stage: 'applied', laterLabel: null, round: null, ending: null, on },
  ...more,
});

test.each([
  ['en', event(), '3 November 2026: Applied'],
  ['de', event(), '03.11.2026: Beworben'],
  ['en', event({ on: null, stage: 'offer' }), 'Day not known: Offer'],
  [
    'de',
    event({ stage: 'later-interview', laterLabel: 'panel' }),
    '03.11.2026: Weiteres Vorstellungsgespräch (mit mehreren)',
  ],
  ['de', event({ stage: 'final-round', ending: 'rejected' }), '03.11.2026: Absage'],
  ['en', event({ stage: 'applied', laterLabel: 'panel' }), '3 November 2026: Applied'],
] as const)('a report in %s tells %o', (language, said, line) => {
  expect(reportHistory([said, event()], { language, naming: {} }).split('\n')[0]).toBe(line);
});

test('says stages and rounds by the person’s own names, in either language, and endings in the office’s', () => {
  const said = { hidden: false, position: 1, version: 1 };
  const naming = {
    stages: [
      { ...said, id: 'a', stage: 'phone-screen' as const, isRound: false, name: 'Recruiter call' },
      { ...said, id: 'b', stage: 'later-interview' as const, isRound: true, name: 'System design' },
    ],
  };
  const events = [
    event({ stage: 'phone-screen' }),
    event({ stage: 'later-interview', round: 'b', laterLabel: 'technical' }),
    event({ stage: 'later-interview' }),
    event({ stage: 'phone-screen', ending: 'rejected' }),
  ];
  expect(reportHistory(events, { language: 'de', naming }).split('\n')).toEqual([
    '03.11.2026: Recruiter call',
    '03.11.2026: System design (fachlich)',
    '03.11.2026: Weiteres Vorstellungsgespräch',
    '03.11.2026: Absage',
  ]);
  expect(reportHistory(events, { language: 'en', naming })).toContain(
    '3 November 2026: System design (technical)',
  );
});

test('a result is how it ended, or that it is open', () => {
  expect([reportResult(null, 'de'), reportResult('ghosted', 'de'), reportResult('accepted', 'en')]).toEqual([
    ...['Offen', 'Keine Antwort', 'Offer accepted'],
  ]);
});

test('one application is one, also in words', () => {
  expect([REPORT_WORDS.en.count(1), REPORT_WORDS.de.count(2)]).toEqual(['1 application', '2 Bewerbungen']);
  expect(REPORT_WORDS.de.period('01.11.2026', reportDay(on, 'de'))).toBe('01.11.2026 bis 03.11.2026');
});
