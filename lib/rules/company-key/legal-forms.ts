/**
 * What a company's name ends in where it says what kind of company it is, as `words` reads it: lower case, without
 * accents, dots and slashes ("S.A." is "sa", "A/S" is "as"). Several may follow one another ("Pty Ltd").
 */
export const LEGAL_FORMS: ReadonlySet<string> = new Set([
  // English
  ...[
    'ltd',
    'limited',
    'inc',
    'incorporated',
    'corp',
    'corporation',
    'co',
    'llc',
    'lllp',
    'llp',
    'lp',
    'plc',
  ],
  ...['pllc', 'pty', 'pte', 'pvt', 'cic', 'dac', 'ulc', 'private limited', 'public limited company'],
  ...[
    'limited liability company',
    'limited liability partnership',
    'and co',
    'and company',
    'bhd',
    'sdn',
    'jsc',
    'pjsc',
    'ojsc',
  ],
  // German
  ...[
    'gmbh',
    'mbh',
    'ggmbh',
    'gesmbh',
    'ag',
    'kg',
    'kgaa',
    'ohg',
    'gbr',
    'ug',
    'ug haftungsbeschrankt',
    'partg',
  ],
  ...['partgmbb', 'partg mbb', 'aktiengesellschaft', 'eingetragener verein', 'se', 'und co'],
  // French, Dutch
  ...[
    'sa',
    'sas',
    'sasu',
    'sarl',
    'sa rl',
    'eurl',
    'snc',
    'sca',
    'scop',
    'cie',
    'and cie',
    'et cie',
    'et co',
    'ltee',
    'bv',
    'nv',
    'vof',
    'bvba',
    'cvba',
  ],
  ...['sprl', 'scrl', 'asbl', 'vzw'],
  // Italian, Spanish, Portuguese
  ...[
    'srl',
    'srls',
    'sapa',
    'sl',
    'slu',
    'sau',
    'sab',
    'sapi',
    'sa de cv',
    'sab de cv',
    'sapi de cv',
    's de rl de cv',
    's de rl',
  ],
  ...['srl de cv', 'lda', 'ltda', 'eireli'],
  // Nordic, Baltic
  ...['ab', 'aktiebolag', 'as', 'asa', 'aps', 'ivs', 'oy', 'oyj', 'abp', 'ehf', 'ou', 'uab', 'sia'],
  // Central and eastern Europe, Turkey
  ...[
    'sp zoo',
    'sp z oo',
    'spolka zoo',
    'sro',
    'spol s ro',
    'doo',
    'kft',
    'zrt',
    'nyrt',
    'ood',
    'eood',
    'ltd sti',
  ],
  ...['ооо', 'оао', 'зао', 'пао', 'тов'],
  // Japanese, in Latin letters
  ...['kk', 'kabushiki kaisha'],
]);

/** Forms that are words too, or initials: they count where their dots or their capitals show them ("S.p.A.", "eV"). */
export const MARKED_FORMS: ReadonlySet<string> = new Set(['spa', 'ev', 'eg', 'ek', 'ad', 'cv', 'pc', 'pa']);

/** Forms that some countries put first. Not the Latin ones: "AG Insurance" and "SAS Institute" are names. */
export const FORMS_IN_FRONT: ReadonlySet<string> = new Set(['ооо', 'оао', 'зао', 'пао', 'тов']);

/** Forms that are written without a space before or after the name; the bracketed ones are those of ㈱, ㈲ and ㈜. */
export const ATTACHED_FORMS =
  /^(?:株式会社|有限会社|合同会社|주식회사|\((?:株|有|주)\))(?=.)|(?<=.)(?:株式会社|有限会社|合同会社|(?:股份)?有限公司|有限[责責]任公司|주식회사|\((?:株|有|주)\))$/gu;
