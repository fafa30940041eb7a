import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ENDINGS, LATER_LABELS, STAGES } from '@/lib/rules/stages';
import { eventsIn, historyCell, linksCell, linksIn, type OwnEvent, tagsCell, tagsIn } from './own-cells';
import { isOwnHeader, OWN_COLUMNS } from './own-columns';

const event: fc.Arbitrary<OwnEvent> = fc.record({
  stage: fc.constantFrom(...STAGES),
  laterLabel: fc.option(fc.constantFrom(...LATER_LABELS)),
  ending: fc.option(fc.constantFrom(...ENDINGS)),
  on: fc.option(fc.constantFrom('2026-11-03', '1999-12-31', '2027-02-28')),
});

describe('the history in a cell', () => {
  it('is read as a person reads it', () => {
    const cell =
      '2026-11-03 applied; no date later-interview (panel); 2026-11-20 rejected at final-round; 2026-11-21 withdrawn';
    expect(eventsIn(cell)).toEqual([
      { stage: 'applied', laterLabel: null, ending: null, on: '2026-11-03' },
      { stage: 'later-interview', laterLabel: 'panel', ending: null, on: null },
      { stage: 'final-round', laterLabel: null, ending: 'rejected', on: '2026-11-20' },
      { stage: 'final-round', laterLabel: null, ending: 'withdrawn', on: '2026-11-21' },
    ]);
  });

  it('is found again, whatever happened', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), (events) => {
        expect(eventsIn(historyCell(events))).toEqual(events);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    'yesterday applied',
    '2026-11-03',
    '2026-02-30 applied',
    '2026-13-01 applied',
    '2026-11-03 dreamt',
    '2026-11-03 applied;; no date offer',
    '2026-11-03 rejected at ',
    '2026-11-03 applied, offer',
  ])('is not guessed at: %j', (cell) => expect(eventsIn(cell)).toBeNull());
});

test('tags and links are found again', () => {
  const tags = ['Dream job', 'remote; abroad'];
  expect(tagsIn(tagsCell(tags))).toEqual(tags);
  const links = [
    { label: null, url: 'https://a.example/x' },
    { label: 'Their own page | careers', url: 'https://b.example/?q=1;2' },
  ];
  expect(linksIn(linksCell(links))).toEqual(links);
  expect(linksIn(linksCell([{ label: null, url: 'https://a.example/x y' }]))).toEqual([
    { label: null, url: 'https://a.example/x%20y' },
  ]);
  expect([tagsIn(''), linksIn('')]).toEqual([[], []]);
});

test('a file of our own is known by its header, also with columns added and left out', () => {
  const headers = OWN_COLUMNS.map(({ header }) => header);
  expect(isOwnHeader(headers)).toBe(true);
  expect(isOwnHeader(['Mine', ' Stage history', 'Company', 'Role', 'Stage', 'Ending'])).toBe(true);
  expect(isOwnHeader(['Company', 'Role', 'Status', 'Applied on'])).toBe(false);
});
