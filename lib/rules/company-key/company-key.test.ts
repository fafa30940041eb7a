import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyKey } from './company-key';

// BACK-GUARD, HOLD-5: what is one company and what are two. Letters that look alike are written as escapes.

describe('the key of a company is one for', () => {
  it.each([
    ['case and spaces', ['Beta', 'BETA', ' beta ', 'Be\u200bta', '\u00a0Beta\t']],
    [
      'what nobody sees',
      ['Beta', 'Beta\u200b', '\ufeffBeta', 'Be\u00adta', 'B\u2060eta', 'Beta\ufe0f', 'Beta\u3164'],
    ],
    ['punctuation', ['Beta', 'Beta!', '“Beta”', '(Beta)', 'Beta.', '- Beta -', 'Beta™', 'Beta®', 'Beta 🚀']],
    ['hyphens and spaces', ['Coca Cola', 'Coca-Cola', 'Coca–Cola', 'COCA_COLA', 'Coca · Cola']],
    ['apostrophes', ['McDonalds', "McDonald's", 'McDonald’s', 'McDonald\u02bcs', 'McDonald´s']],
    ['and', ['H and M', 'H&M', 'H & M', 'H＆M']],
    ['initials', ['JP Morgan', 'J.P. Morgan', 'J. P. Morgan']],
    ['full width', ['Beta', 'Ｂｅｔａ', 'ＢＥＴＡ　Ｌｔｄ．']],
    ['accents', ['Brücke', 'Bru\u0308cke', 'BRUCKE', 'Brucke']],
    ['letters with a stroke', ['Oresund', 'Øresund', 'ØRESUND']],
    ['sharp s', ['Strasse', 'Straße', 'STRASSE', 'STRAẞE']],
    ['the Turkish i', ['Isbank', 'İşbank', 'ışbank', 'ISBANK']],
    ['Greek endings and accents', ['Σίσυφος', 'ΣΙΣΥΦΟΣ', 'σισυφος']],
    ['the Russian yo', ['Елка', 'Ёлка', 'ЁЛКА']],
    ['a sign in a Korean or Japanese name', ['삼성전자', '삼성전자\u200b', '삼성전자'.normalize('NFD')]],
  ])('%s', (_what, names) => {
    const [first = ''] = names;
    expect(names.map(companyKey)).toEqual(names.map(() => companyKey(first)));
  });

  it.each([
    ...[
      'Ltd',
      'Ltd.',
      'LTD',
      'Limited',
      ', Ltd',
      'Inc',
      'Inc.',
      ', Inc.',
      'Incorporated',
      'Corp.',
      'Corporation',
    ],
    ...[
      'LLC',
      'L.L.C.',
      'LLP',
      'PLC',
      'plc',
      'p.l.c.',
      'Co.',
      '& Co.',
      'and Company',
      'Co., Ltd.',
      'Co.,Ltd.',
    ],
    ...[
      'Pty Ltd',
      'Pty. Ltd.',
      'Pte Ltd',
      'Pvt. Ltd.',
      'Private Limited',
      'Sdn. Bhd.',
      'Public Limited Company',
    ],
    ...[
      'GmbH',
      'gmbh',
      'G.m.b.H.',
      'mbH',
      'gGmbH',
      'AG',
      'A.G.',
      'KG',
      'GmbH & Co. KG',
      'GmbH und Co KG',
      'SE',
    ],
    ...['KGaA', 'OHG', 'UG (haftungsbeschränkt)', 'e.V.', 'eV', 'eG', 'e.K.', 'PartG mbB', 'PartGmbB'],
    ...[
      'S.A.',
      'SA',
      'S. A.',
      'S/A',
      'SAS',
      'S.A.S.',
      'SARL',
      'S.à r.l.',
      'S.à.r.l.',
      'EURL',
      'et Cie',
      '& Cie',
    ],
    ...['B.V.', 'BV', 'N.V.', 'V.O.F.', 'SRL', 'S.r.l.', 'S.p.A.', 'SpA', 'S. p. A.', 'S.L.', 'Ltda.', 'Lda'],
    ...['S.A. de C.V.', 'S. de R.L. de C.V.', 'AB', 'A/S', 'AS', 'ASA', 'ApS', 'Oy', 'Oyj', 'OÜ', 'UAB'],
    ...['Sp. z o.o.', 's.r.o.', 'spol. s r.o.', 'd.o.o.', 'Kft.', 'A.Ş.', 'K.K.'],
  ])('"Beta" and "Beta %s"', (form) => expect(companyKey(`Beta ${form}`)).toBe('beta'));

  it.each([
    ['ООО «Ромашка»', 'Ромашка'],
    ['株式会社トヨタ', 'トヨタ'],
    ['トヨタ 株式会社', 'トヨタ'],
    ['㈱トヨタ', 'トヨタ'],
    ['腾讯控股有限公司', '腾讯控股'],
    ['주식회사 카카오', '카카오'],
    ['카카오(주)', '카카오'],
  ])('%s and %s', (name, other) => expect(companyKey(name)).toBe(companyKey(other)));

  it.each([
    ['a Cyrillic e', 'B\u0435ta'],
    ['a Cyrillic A', 'Bet\u0430 Ltd'],
    ['Cyrillic capitals', '\u0412\u0415\u0422\u0410 Inc'],
    ['a Greek capital', '\u0392eta'],
    ['a Greek and a Cyrillic letter', '\u0392et\u0430'],
    ['a Cyrillic letter with dots', 'B\u0451ta'],
    ['small capitals', 'Be\u0442a'],
  ])('a name with look-alikes: %s', (_what, name) => expect(companyKey(name)).toBe('beta'));
});

describe('the key of a company is another for', () => {
  it.each([
    ['Beta', 'Betas'],
    ['Beta', 'Beta Labs'],
    ['Beta', 'Beta Deutschland GmbH'],
    ['Beta', 'Beta Holding AG'],
    ['Beta', 'Alpha Beta'],
    ['Beta', 'Be ta'],
    ['Beta Labs', 'BetaLabs'],
    ['Beta', 'Beta 2'],
    ['Beta', 'Beta+'],
    ['C Ltd', 'C++ Ltd'],
    ['C', 'C#'],
    // Words that are forms elsewhere, or that come first.
    ['Urban', 'Urban Spa'],
    ['Tesla', 'Tesla EV'],
    ['Gaming', 'Gaming PC'],
    ['Fast', 'Fast Company'],
    ['Institute', 'SAS Institute'],
    ['Insurance', 'AG Insurance'],
    ['Volvo', 'AB Volvo'],
    ['Vitamin', 'Vitamin E Ltd'],
    ['Beta', 'Ltd Beta'],
    ['Beta', 'Beta Ltd Berlin'],
    ['Corp', 'Corpus'],
    // Marks and letters that make another word.
    ['がく', 'かく'],
    ['トヨタ', 'トヨダ'],
    ['Йод', 'Иод'],
    ['腾讯', '阿里巴巴'],
    ['شركة النور', 'شركة الأمل'],
    ['กา', 'กำ'],
    // Look-alikes in a name that is not Latin otherwise.
    ['Яндекс Go', 'Яндекс'],
    ['\u0421\u0410\u041d\u041e', 'CAHO'],
    ['Ολα', 'Ola'],
    ['Ω Labs', 'O Labs'],
  ])('%s and %s', (one, other) => expect(companyKey(one)).not.toBe(companyKey(other)));

  it('every name that is only a form or signs, which keeps them', () => {
    const names = [
      'Inc.',
      'AG',
      'Co.',
      'GmbH',
      'SpA',
      'S.A.S.',
      'ООО',
      '株式会社',
      '有限公司',
      '?',
      '…',
      '!',
      '™',
      '🚀',
      '\u200b',
    ];
    const keys = names.map(companyKey);
    expect(new Set(keys).size).toBe(names.length);
    expect(keys).not.toContain('');
    expect(keys.slice(0, 6)).toEqual(['inc', 'ag', 'co', 'gmbh', 'spa', 'sas']);
  });
});

describe('the key of a company, of any name', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
  const latin = fc.stringMatching(/^[A-Za-z][a-z]{2,11}( [A-Z][a-z]{2,11})?$/);

  it('is never empty', () => fc.assert(fc.property(name, (any) => companyKey(any) !== '')));

  it('does not ask for what nobody sees around it', () =>
    fc.assert(fc.property(latin, (any) => companyKey(` ${any}\u200b `) === companyKey(any))));

  it('does not ask for case', () =>
    fc.assert(fc.property(latin, (any) => companyKey(any.toUpperCase()) === companyKey(any.toLowerCase()))));

  it('is the same with any form after it', () =>
    fc.assert(
      fc.property(
        latin,
        fc.constantFrom(' Ltd', ', Inc.', ' GmbH & Co. KG', ' S.A.'),
        (any, form) => companyKey(`${any}${form}`) === companyKey(any),
      ),
    ));
});
