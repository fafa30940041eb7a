import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { BoardCard } from '@/lib/features/applications/types';
import { BoardColumns } from './board-columns';
import { shownCard } from './shown-board';

const ID = '0190a000-0000-7000-8000-00000000000c';
const today = Temporal.PlainDate.from('2026-11-30');
const card: BoardCard = {
  ...{ id: ID, company: 'Northwind Systems', role: 'Platform Engineer', stage: 'applied', round: null },
  ...{ laterLabel: null, movedOn: '2026-11-24', version: 3 },
};

describe('a card in words', () => {
  test('is what it shows, and the step where it stands', () => {
    expect(shownCard(card, today)).toEqual([
      ...[ID, 'applied', 3, 'Northwind Systems', 'Platform Engineer', '6\u00a0days'],
    ]);
    expect(shownCard({ ...card, round: 'own', laterLabel: 'panel' }, today).slice(1)).toEqual([
      ...['own', 3, 'Northwind Systems', 'Platform Engineer', '6\u00a0days', 'Panel'],
    ]);
  });

  test.each([
    ['2026-12-01', 'today'],
    ['2026-11-30', 'today'],
    ['2026-11-29', '1\u00a0day'],
    ['2026-11-28', '2\u00a0days'],
  ])('that came to where it is on %s says %s', (movedOn, said) => {
    expect(shownCard({ ...card, movedOn }, today)[5]).toBe(said);
  });
});

test('a card costs its reader and the server a few hundred bytes', () => {
  const drawn = (many: number) => {
    const cards = Array.from({ length: many }, (_, n) =>
      shownCard({ ...card, id: `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}` }, today),
    );
    const column = { column: 'applied', name: 'Applied', total: many, limit: null, cards, more: null };
    return renderToStaticMarkup(createElement(BoardColumns, { columns: [column] }));
  };
  // As HTML, and once more to go on from.
  expect((drawn(12).length - drawn(2).length) / 10).toBeLessThan(420);
  expect(JSON.stringify(shownCard(card, today)).length).toBeLessThan(120);
});
