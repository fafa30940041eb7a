import { expect, test } from 'vitest';
import { type Alike, toldApart } from './told-apart';

const flix: Alike = {
  company: 'Flix SE',
  role: 'Head of Product',
  appliedOn: '2026-11-07',
  location: 'Berlin',
};
const said = (all: readonly Alike[]) =>
  toldApart(all, 'en-GB').map((each) => each?.replaceAll('\u00a0', ' '));

test.each<[string, Partial<Alike>[], (string | undefined)[]]>([
  ['one alone', [{}], [undefined]],
  ['another role there', [{}, { role: 'Product Owner' }], [undefined, undefined]],
  ['the same role elsewhere', [{}, { company: 'Telekom' }], [undefined, undefined]],
  ['roles of the same letters', [{ role: 'Any One' }, { role: 'Anyone' }], [undefined, undefined]],
  ['two days', [{}, { appliedOn: '2025-11-20' }], ['applied 7 Nov 2026', 'applied 20 Nov 2025']],
  [
    'one day in two places',
    [{}, { location: 'Munich' }],
    ['applied 7 Nov 2026, Berlin', 'applied 7 Nov 2026, Munich'],
  ],
  [
    'another spelling of both',
    [{}, { company: 'flix  se', role: 'Head of product (m/w/d)', appliedOn: null }],
    ['applied 7 Nov 2026', 'no day of applying'],
  ],
  ['one day and no place', [{ location: null }, {}], ['applied 7 Nov 2026', 'applied 7 Nov 2026, Berlin']],
])('%s', (_, changes, words) => {
  expect(said(changes.map((change) => ({ ...flix, ...change })))).toEqual(words);
});
