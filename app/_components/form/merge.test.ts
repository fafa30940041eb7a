import { expect, test } from 'vitest';
import { merged } from './merge';

test('VERSION: takes over what was not touched here, so that a second tab blanks nothing', () => {
  expect(merged({ gut: [''] }, { gut: [''] }, { gut: 'Close.' })).toEqual({
    take: { gut: ['Close.'] },
    clashes: [],
  });
});

test('VERSION: keeps what was typed where nobody else touched it', () => {
  expect(merged({ role: ['Engineer'] }, { role: ['Gardener'] }, { role: 'Engineer' })).toEqual({
    take: {},
    clashes: [],
  });
});

test('VERSION: asks where both have changed it', () => {
  expect(merged({ note: ['One'] }, { note: ['Mine'] }, { note: 'Theirs' })).toEqual({
    take: {},
    clashes: [{ name: 'note', saved: 'Theirs', mine: 'Mine' }],
  });
});

test('VERSION: takes nothing over by itself where something changed that no field holds', () => {
  const shown = { subject: ['One'], 'blocks.0.text': ['Thanks.'] };
  expect(merged(shown, shown, { 'blocks.0.text': 'Interest.', parts: 'Interest, Thanks' })).toEqual({
    take: {},
    clashes: [
      { name: 'blocks.0.text', saved: 'Interest.', mine: 'Thanks.' },
      { name: 'parts', saved: 'Interest, Thanks', mine: null },
    ],
  });
});

test('a box that is not ticked and an empty line are one', () => {
  expect(merged({ emotional: [] }, { emotional: ['on'] }, { emotional: '' })).toEqual({
    take: {},
    clashes: [],
  });
  expect(merged({ emotional: ['on'] }, { emotional: ['on'] }, { emotional: '' })).toEqual({
    take: { emotional: [] },
    clashes: [],
  });
});
