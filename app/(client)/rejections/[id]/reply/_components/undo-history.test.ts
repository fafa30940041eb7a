import { describe, expect, it } from 'vitest';
import { begin, redo, undo, write } from './undo-history';

describe('the steps of a letter', () => {
  it('takes typing without a pause as one step, and a pause as the end of it', () => {
    let history = begin('a');
    history = write(history, 'ab', 10_000);
    history = write(history, 'abc', 10_999);
    history = write(history, 'abcd', 11_999);
    expect(undo(history).present).toBe('abc');
    expect(undo(undo(history)).present).toBe('a');
  });

  it('keeps a step of its own apart from the typing before and after it', () => {
    let history = write(begin('a'), 'ab', 10_000);
    history = write(history, 'another letter', 10_100, true);
    history = write(history, 'another letter.', 10_200);
    expect(undo(history).present).toBe('another letter');
    expect(undo(undo(history)).present).toBe('ab');
  });

  it('goes forward again, until something else is written', () => {
    const back = undo(write(begin('a'), 'b', 10_000));
    expect(redo(back).present).toBe('b');
    const elsewhere = write(back, 'c', 10_100);
    expect(redo(elsewhere).present).toBe('c');
    expect(undo(elsewhere).present).toBe('a');
  });

  it('stays where there is no step', () => {
    const untouched = begin('a');
    expect(undo(untouched)).toBe(untouched);
    expect(redo(untouched)).toBe(untouched);
  });

  it('remembers a hundred steps', () => {
    let history = begin(0);
    for (let step = 1; step <= 150; step++) history = write(history, step, step * 5_000);
    for (let step = 0; step < 150; step++) history = undo(history);
    expect(history.present).toBe(50);
  });
});
