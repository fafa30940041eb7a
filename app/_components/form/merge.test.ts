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
