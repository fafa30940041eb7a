import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutSoftBreaks, withSoftBreaks } from './soft-breaks';

it.each([
  ['Produktmanager (m/w/d)', 'Produkt-ma-nager (m/w/d)'],
  ['Digitalisierung', 'Digi-ta-li-sie-rung'],
  ['Versicherungskaufmann', 'Versi-che-rungs-kauf-mann'],
  ['Geschäftsführerin', 'Geschäfts-füh-rerin'],
  ['Software Engineer', 'Software Engineer'],
  ['Administrator', 'Admi-nis-trator'],
  ['Programmmanager', 'Programm-ma-nager'],
  ['テクニカルプロダクトマネージャー', 'テクニカルプロダクトマネージャー'],
])('%s may be broken as %s', (title, broken) =>
  expect(withSoftBreaks(title).replaceAll('\u00ad', '-')).toBe(broken),
);

it('changes nothing that is read', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.includes('\u00ad'));
      expect(withoutSoftBreaks(withSoftBreaks(text))).toBe(text);
    }),
  ));
