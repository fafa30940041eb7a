import { describe, expect, it } from 'vitest';
import { placeLabels, placeMarks } from './night-strip-labels';

describe('the marks of a night strip', () => {
  it('holds a mark at either edge by that edge and centres one in between', () => {
    const placed = placeMarks([
      { at: 0, kind: 'now', label: 'now' },
      { at: 0.5, kind: 'now', label: 'noon' },
      { at: 1, kind: 'end', label: 'Thu 16:20' },
    ]);
    expect(placed.map(({ anchor, below }) => [anchor, below])).toEqual([
      ['start', false],
      ['middle', false],
      ['end', false],
    ]);
  });

  it('leans two close marks away from each other', () => {
    const placed = placeMarks([
      { at: 0.5, kind: 'now', label: 'now' },
      { at: 0.54, kind: 'end', label: 'Thu 16:20' },
    ]);
    expect(placed.map((mark) => mark.anchor)).toEqual(['end', 'start']);
    expect(placed.some((mark) => mark.below)).toBe(false);
  });

  it('moves now below where the edge leaves no room to lean', () => {
    const placed = placeMarks([
      { at: 0.95, kind: 'now', label: 'now' },
      { at: 0.98, kind: 'end', label: 'Thu 16:20' },
    ]);
    expect(placed.map((mark) => mark.below)).toEqual([true, false]);
  });

  it('keeps the end above even where now has passed it', () => {
    const placed = placeMarks([
      { at: 0.95, kind: 'end', label: 'Thu 16:20' },
      { at: 0.98, kind: 'now', label: 'now' },
    ]);
    expect(placed.map((mark) => [mark.kind, mark.below])).toEqual([
      ['end', false],
      ['now', true],
    ]);
  });
});

describe('the day names of a night strip', () => {
  it('keeps all of them where they fit at the narrowest width', () => {
    const days = [0.1, 0.5, 0.9].map((at) => ({ at, text: 'Tuesday' }));
    expect(placeLabels(days, []).map((label) => label.roomyOnly)).toEqual([false, false, false]);
  });

  it('keeps the outer two and shows the crowded middle ones only where there is room', () => {
    const days = [0.1, 0.3, 0.5, 0.7, 0.9].map((at) => ({ at, text: 'Wednesday' }));
    expect(placeLabels(days, []).map((label) => [label.at, label.roomyOnly])).toEqual([
      [0.1, false],
      [0.3, true],
      [0.5, false],
      [0.7, true],
      [0.9, false],
    ]);
  });

  it('names no sliver of a day, and a whole day before parts of one', () => {
    const days = [
      { at: 0.02, text: 'Sunday', share: 0.05 },
      { at: 0.27, text: 'Monday', share: 1 },
      { at: 0.5, text: 'Tuesday', share: 0.25 },
      { at: 0.97, text: 'Wednesday', share: 0.24 },
    ];
    expect(placeLabels(days, []).map(({ text }) => text)).toEqual(['Monday', 'Tuesday']);
    const crowded = [
      { at: 0.2, text: 'Wednesday', share: 0.3 },
      { at: 0.35, text: 'Thursday', share: 1 },
      { at: 0.9, text: 'Friday', share: 0.8 },
    ];
    expect(placeLabels(crowded, []).map(({ text, roomyOnly }) => [text, roomyOnly])).toEqual([
      ['Wednesday', true],
      ['Thursday', false],
      ['Friday', false],
    ]);
  });

  it('leaves out a day name that would touch a mark moved below', () => {
    const [now] = placeMarks([
      { at: 0.95, kind: 'now', label: 'now' },
      { at: 0.98, kind: 'end', label: 'Thu 16:20' },
    ]);
    expect(now?.below).toBe(true);
    const placed = placeLabels(
      [
        { at: 0.2, text: 'Wednesday' },
        { at: 0.94, text: 'Thursday' },
      ],
      now ? [now] : [],
    );
    expect(placed.map((label) => label.text)).toEqual(['Wednesday']);
  });
});
