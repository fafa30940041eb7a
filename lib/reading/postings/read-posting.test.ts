import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { looseJson } from './loose-json';
import { readPosting } from './read-posting';

const TODAY = '2026-11-30';
const ofHtml = (html: string, url?: string) => readPosting({ html, today: TODAY, ...(url ? { url } : {}) });
const ofText = (text: string) => readPosting({ text, today: TODAY });
const script = (json: string) =>
  `<html><body><script type="application/ld+json">${json}</script></body></html>`;
const ofData = (fields: Record<string, unknown>, around: Record<string, unknown> = {}) =>
  ofHtml(
    script(JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', ...fields, ...around })),
  );
const codes = (read: ReturnType<typeof readPosting>) => read.problems.map(({ code }) => code);
const file = (name: string) => readFileSync(`test/cases/${name}`, 'utf8');

describe('the cases', () => {
  test('60-jsonld-graph-strings-arrays', () => {
    const read = ofHtml(file('60-jsonld-graph-strings-arrays.html'));
    expect(read).toMatchObject({
      ...{ title: 'Data Engineer & Analyst (m/w/d)', company: 'Acme GmbH', places: ['Berlin', 'Hamburg'] },
      ...{ workMode: 'remote', deadline: { on: '2026-10-01', past: true }, url: null },
      salary: { min: 70_000, max: 70_000, currency: null, period: null, text: '70000' },
    });
    expect(codes(read)).toEqual([
      'deadline-before-posted',
      'deadline-past',
      'salary-currency-unknown',
      'salary-period-unknown',
    ]);
  });

  test('62-jsonld-salary-and-ranges', () => {
    const read = ofHtml(file('62-jsonld-salary-and-ranges.html'));
    expect(read).toMatchObject({
      ...{
        title: 'iOS Developer',
        company: 'Canary LLP',
        places: [],
        workMode: null,
        deadline: null,
        url: null,
      },
      salary: { min: 15_000, max: 50_000, currency: 'INR', period: 'month' },
    });
    expect(codes(read)).toEqual(['date-ambiguous', 'address-dropped']);
  });
});

const NURSE = { title: 'Nurse', hiringOrganization: { name: 'Vale' } };

describe('data that is broken is repaired', () => {
  const broken: [string, string][] = [
    ['commas too many', '{"@type":"JobPosting","title":"Nurse",,"hiringOrganization":{"name":"Vale",},}'],
    [
      'line breaks in strings',
      '{"@type":"JobPosting","title":"Nurse","description":"One\nTwo\n\tThree","hiringOrganization":{"name":"Vale"}}',
    ],
    [
      'comments of HTML',
      '<!-- {"@type":"JobPosting","title":"Nurse","hiringOrganization":{"name":"Vale"}} -->',
    ],
    [
      'CDATA',
      '//<![CDATA[\n{"@type":"JobPosting","title":"Nurse","hiringOrganization":{"name":"Vale"}}\n//]]>',
    ],
    [
      'CDATA in comments',
      '/*<![CDATA[*/{"@type":"JobPosting","title":"Nurse","hiringOrganization":{"name":"Vale"}}/*]]>*/',
    ],
    [
      'comments of scripts',
      '{/* job */"@type":"JobPosting", // kind\n"title":"Nurse","hiringOrganization":{"name":"Vale"}}',
    ],
    ['a semicolon after it', '{"@type":"JobPosting","title":"Nurse","hiringOrganization":{"name":"Vale"}};'],
    ['single quotes', "{'@type':'JobPosting','title':'Nurse','hiringOrganization':{'name':'Vale'}}"],
    ['names without quotes', '{"@type":"JobPosting",title:"Nurse",hiringOrganization:{name:"Vale"}}'],
    [
      'quotes in a sentence',
      '{"@type":"JobPosting","description":"We are "the" hospital, you know","title":"Nurse","hiringOrganization":{"name":"Vale"}}',
    ],
    [
      'a comma that is missing',
      '{"@type":"JobPosting","title":"Nurse"\n"hiringOrganization":{"name":"Vale"}}',
    ],
    ['an end that is missing', '{"@type":"JobPosting","title":"Nurse","hiringOrganization":{"name":"Vale"'],
    ['an end too many', '{"@type":"JobPosting","title":"Nurse","hiringOrganization":{"name":"Vale"}}}}'],
    [
      'escaped quotes of HTML',
      '{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;Nurse&quot;,&quot;hiringOrganization&quot;:{&quot;name&quot;:&quot;Vale&quot;}}',
    ],
    [
      'escapes that are none',
      String.raw`{"@type":"JobPosting","title":"Nurse","description":"It\'s \- ok","hiringOrganization":{"name":"Vale"}}`,
    ],
    [
      'two objects in a row',
      '{"@type":"BreadcrumbList"}{"@type":"JobPosting","title":"Nurse","hiringOrganization":{"name":"Vale"}}',
    ],
    [
      'words of other languages',
      '{"@type":"JobPosting","directApply":True,"validThrough":None,"title":"Nurse","hiringOrganization":{"name":"Vale"}}',
    ],
    ['a variable', 'var job = {"@type":"JobPosting","title":"Nurse","hiringOrganization":{"name":"Vale"}};'],
    [
      'a mark at its beginning',
      '\ufeff{"@type":"JobPosting","title":"Nurse","hiringOrganization":{"name":"Vale"}}',
    ],
  ];
  test.each(broken)('%s', (_what, json) => {
    expect(ofHtml(script(json))).toMatchObject({ title: 'Nurse', company: 'Vale' });
  });

  test('and says that it was', () => {
    expect(codes(ofHtml(script('{"@type":"JobPosting","title":"Nurse",}')))).toContain('json-repaired');
    expect(codes(ofHtml(script('{"@type":"JobPosting","title":"Nurse"}')))).not.toContain('json-repaired');
    expect(codes(ofHtml(`${script('no JobPosting at all')}`))).toContain('json-unreadable');
  });
});

describe('the posting in the data', () => {
  test.each<[string, unknown]>([
    ['a graph', { '@graph': [{ '@type': 'WebSite' }, { '@type': 'JobPosting', ...NURSE }] }],
    ['lists in lists', [[{ '@type': 'JobPosting', ...NURSE }]]],
    ['the main thing of a page', { '@type': 'WebPage', mainEntity: { '@type': 'JobPosting', ...NURSE } }],
    [
      'an item of a list',
      {
        '@type': 'ItemList',
        itemListElement: [{ '@type': 'ListItem', item: { '@type': 'JobPosting', ...NURSE } }],
      },
    ],
    ['a type with its vocabulary', { '@type': 'http://schema.org/JobPosting', ...NURSE }],
    [
      'a type with a prefix',
      { '@type': 'schema:JobPosting', 'schema:title': 'Nurse', 'schema:hiringOrganization': 'Vale' },
    ],
    ['several types', { '@type': ['Thing', 'JobPosting'], ...NURSE }],
    [
      'an employer by its id',
      {
        '@graph': [
          { '@type': 'Organization', '@id': '#us', name: 'Vale' },
          { '@type': 'JobPosting', title: 'Nurse', hiringOrganization: { '@id': '#us' } },
        ],
      },
    ],
    ['an employer as text', { '@type': 'JobPosting', title: 'Nurse', hiringOrganization: 'Vale' }],
    [
      'an employer in a list',
      { '@type': 'JobPosting', title: ['Nurse'], hiringOrganization: [{ name: 'Vale' }] },
    ],
    [
      'an employer by its legal name',
      { '@type': 'JobPosting', title: 'Nurse', hiringOrganization: { legalName: 'Vale' } },
    ],
    [
      'values that say their language',
      {
        '@type': 'JobPosting',
        title: { '@value': 'Nurse', '@language': 'en' },
        hiringOrganization: { name: { '@value': 'Vale' } },
      },
    ],
    [
      'a name instead of a title',
      { '@type': 'JobPosting', name: 'Nurse', hiringOrganization: { name: 'Vale' } },
    ],
    [
      'an employer as who gave the id',
      { '@type': 'JobPosting', title: 'Nurse', identifier: { name: 'Vale', value: 7 } },
    ],
  ])('is found in %s', (_what, data) => {
    expect(ofHtml(script(JSON.stringify(data)))).toMatchObject({ title: 'Nurse', company: 'Vale' });
  });

  test('is plain text, however often it was escaped', () => {
    expect(
      ofData({ title: 'R&amp;amp;D <b>Lead</b>\u200b', hiringOrganization: 'Johnson &amp; Johnson' }),
    ).toMatchObject({
      title: 'R&D Lead',
      company: 'Johnson & Johnson',
    });
    expect(ofData({ ...NURSE, description: '&lt;p&gt;Build &amp;amp; run pipelines&lt;/p&gt;' }).words).toBe(
      'Build & run pipelines',
    );
  });

  test('is the one that the page is about', () => {
    const page = (head: string) =>
      `<head><title>${head}</title></head><h1>${head}</h1>${script(
        JSON.stringify([
          { '@type': 'JobPosting', title: 'Cook', hiringOrganization: 'Holm' },
          { '@type': 'JobPosting', title: 'Waiter', hiringOrganization: 'Holm' },
        ]),
      )}`;
    expect(ofHtml(page('Waiter'))).toMatchObject({ title: 'Waiter', company: 'Holm' });
    const list = ofHtml(page('2 jobs'));
    expect(list).toMatchObject({ title: null, company: 'Holm' });
    expect(codes(list)).toEqual(['several-postings']);
  });

  test('that stands there twice is one', () => {
    const one = { '@type': 'JobPosting', ...NURSE };
    expect(ofHtml(script(JSON.stringify([one, one])))).toMatchObject({ title: 'Nurse', problems: [] });
  });

  test('that is commented out is none', () => {
    expect(
      ofHtml(`<!-- ${script(JSON.stringify({ '@type': 'JobPosting', ...NURSE }))} --><p>x</p>`).title,
    ).toBe(null);
  });

  test('is read from microdata and RDFa', () => {
    const microdata = `<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Nurse</h1>
      <span itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><span itemprop="name">Vale</span></span>
      <span itemprop="jobLocation" itemscope itemtype="http://schema.org/Place"><span itemprop="address" itemscope><span itemprop="addressLocality">Leeds</span></span></span>
      <meta itemprop="validThrough" content="2026-12-24"><span itemprop="baseSalary" itemscope itemtype="http://schema.org/MonetaryAmount"><meta itemprop="currency" content="GBP">
      <span itemprop="value" itemscope><meta itemprop="minValue" content="30000"><meta itemprop="maxValue" content="35000"><meta itemprop="unitText" content="YEAR"></span></span></div>`;
    const expected = {
      title: 'Nurse',
      company: 'Vale',
      places: ['Leeds'],
      deadline: { on: '2026-12-24', past: false },
    };
    expect(ofHtml(microdata)).toMatchObject({
      ...expected,
      salary: { min: 30_000, max: 35_000, currency: 'GBP', period: 'year' },
    });
    const rdfa = `<div vocab="https://schema.org/" typeof="JobPosting"><h2 property="title">Nurse</h2><div property="hiringOrganization" typeof="Organization"><b property="name">Vale</b></div></div>`;
    expect(ofHtml(rdfa)).toMatchObject({ title: 'Nurse', company: 'Vale' });
  });
});

describe('places', () => {
  const at = (jobLocation: unknown) => ofData({ ...NURSE, jobLocation }).places;
  test.each<[string, unknown, string[]]>([
    ['a text', 'Hamburg', ['Hamburg']],
    [
      'a place with an address',
      { '@type': 'Place', address: { addressLocality: 'Berlin', addressCountry: 'DE' } },
      ['Berlin'],
    ],
    ['an address without a place', { addressLocality: 'Berlin' }, ['Berlin']],
    [
      'lists in lists, one of them twice',
      [[{ address: { addressLocality: 'Berlin' } }], 'berlin', 'Köln'],
      ['Berlin', 'Köln'],
    ],
    [
      'a region where there is no town',
      { address: { addressRegion: 'Bavaria', addressCountry: { name: 'Germany' } } },
      ['Bavaria'],
    ],
    [
      'a country alone',
      { address: { addressCountry: { '@type': 'Country', name: 'Germany' } } },
      ['Germany'],
    ],
    ['a whole address', { address: 'Hauptstr. 1, 20095 Hamburg' }, ['Hamburg']],
    ['a town with its postcode', { address: { addressLocality: '10115 Berlin' } }, ['Berlin']],
    ['several towns of one address', { address: { addressLocality: ['Paris', 'Lyon'] } }, ['Paris', 'Lyon']],
    ['a place by its name', { '@type': 'Place', name: 'Utrecht' }, ['Utrecht']],
    ['nothing', null, []],
    ['empty words', { address: { addressLocality: '', addressCountry: 'null' } }, []],
  ])('%s', (_what, given, expected) => expect(at(given)).toEqual(expected));

  test('"Remote" is none', () => {
    expect(ofData({ ...NURSE, jobLocation: ['Remote', 'Lyon'] })).toMatchObject({
      places: ['Lyon'],
      workMode: 'remote',
    });
  });
});

test('what a page calls as every object calls something is a word like any other', () => {
  const hostile = ['constructor', 'toString', '__proto__'].map((word) =>
    ofData({ ...NURSE, baseSalary: { currency: word, value: { minValue: 50_000, unitText: word } } }),
  );
  for (const read of hostile) {
    expect(read.salary).toMatchObject({ currency: null, period: null });
    expect(() => structuredClone(read)).not.toThrow();
  }
  expect(looseJson('{"a": constructor, b: toString, "c": [valueOf}')).toMatchObject({
    values: [{ a: 'constructor', b: 'toString', c: ['valueOf'] }],
  });
});

describe('the salary', () => {
  const pay = (baseSalary: unknown, more: Record<string, unknown> = {}) =>
    ofData({ ...NURSE, baseSalary, ...more }).salary;
  test.each<[string, unknown, Record<string, unknown> | null]>([
    [
      'an amount with values',
      { currency: 'EUR', value: { minValue: '52.000', maxValue: '60.000,00', unitText: 'YEAR' } },
      { min: 52_000, max: 60_000, currency: 'EUR', period: 'year' },
    ],
    [
      'one value',
      { currency: 'USD', value: { value: 25.5, unitText: 'HOUR' } },
      { min: 25.5, max: 25.5, currency: 'USD', period: 'hour' },
    ],
    [
      'a value without an object',
      { currency: 'GBP', value: 45000, unitText: 'annually' },
      { min: 45_000, max: 45_000, currency: 'GBP', period: 'year' },
    ],
    [
      'a lower end alone',
      { currency: 'eur', value: { minValue: 3200, unitText: 'Monat' } },
      { min: 3200, max: null, currency: 'EUR', period: 'month' },
    ],
    [
      'ends in the outer object',
      { '@type': 'MonetaryAmount', currency: '€', minValue: 40000, maxValue: 50000 },
      { min: 40_000, max: 50_000, currency: 'EUR', period: null },
    ],
    [
      'ends the wrong way round',
      { currency: 'EUR', value: { minValue: 60000, maxValue: 50000 } },
      { min: 50_000, max: 60_000 },
    ],
    [
      'a list',
      [{ currency: 'CHF', value: { value: "8'500", unitText: 'MONTH' } }],
      { min: 8500, max: 8500, currency: 'CHF', period: 'month' },
    ],
    [
      'a sentence',
      '€50.000 - €60.000 per year',
      { min: 50_000, max: 60_000, currency: 'EUR', period: 'year', text: '€50.000 - €60.000 per year' },
    ],
    [
      'a text as the value',
      { currency: 'EUR', value: '45k-55k' },
      { min: 45_000, max: 55_000, currency: 'EUR' },
    ],
    [
      'a price',
      { '@type': 'PriceSpecification', price: '70000', priceCurrency: 'EUR' },
      { min: 70_000, max: 70_000, currency: 'EUR' },
    ],
    ['weeks', { currency: 'GBP', value: { value: 900, unitText: 'WEEK' } }, { period: 'week' }],
    ['nothing but zeros', { currency: 'EUR', value: { minValue: 0, maxValue: 0, unitText: 'YEAR' } }, null],
    ['nothing at all', { currency: 'EUR', value: {} }, null],
    ['no figure', 'Competitive', null],
    ['a currency that is none', { currency: 'Euros!', value: { value: 50000 } }, { currency: null }],
  ])('%s', (_what, given, expected) => {
    if (expected === null) expect(pay(given)).toBe(null);
    else expect(pay(given)).toMatchObject(expected);
  });

  test('takes its currency from beside it', () => {
    expect(pay(52_000, { salaryCurrency: 'EUR' })).toMatchObject({ min: 52_000, currency: 'EUR' });
  });

  test.each<[string, Record<string, unknown> | null]>([
    ['Salary: $120,000 - $150,000 a year', { min: 120_000, max: 150_000, currency: 'USD', period: 'year' }],
    ['We pay £45k–£55k per annum plus bonus', { min: 45_000, max: 55_000, currency: 'GBP', period: 'year' }],
    [
      'Gehalt: 55.000 € bis 65.000 € brutto im Jahr',
      { min: 55_000, max: 65_000, currency: 'EUR', period: 'year' },
    ],
    ['Wir zahlen ab 3.200 EUR brutto monatlich.', { min: 3200, max: null, currency: 'EUR', period: 'month' }],
    ['Stundenlohn 18,50 €', { min: 18.5, max: 18.5, currency: 'EUR', period: 'hour' }],
    ['Jahresgehalt bis zu 70.000 €', { min: null, max: 70_000, currency: 'EUR', period: 'year' }],
    ['Lohn: CHF 8’500 pro Monat', { min: 8500, currency: 'CHF', period: 'month' }],
    [
      'Rémunération : entre 45 000 € et 55 000 € brut par an',
      { min: 45_000, max: 55_000, currency: 'EUR', period: 'year' },
    ],
    ['Salaire : 35-42 K€ selon profil', { min: 35_000, max: 42_000, currency: 'EUR' }],
    [
      'Salario: 30.000€ - 36.000€ brutos al año',
      { min: 30_000, max: 36_000, currency: 'EUR', period: 'year' },
    ],
    ['Sueldo de 1.800 € al mes', { min: 1800, currency: 'EUR', period: 'month' }],
    [
      'Salaris tussen €3.500 en €4.200 bruto per maand',
      { min: 3500, max: 4200, currency: 'EUR', period: 'month' },
    ],
    ['$35/hour', { min: 35, currency: 'USD', period: 'hour' }],
    ['We raised $30 million in our Series B.', null],
    ['A learning budget of €2,000 per year', null],
    ['Founded in 1998 with 250 people', null],
    ['Referral bonus: 500 €', null],
  ])('in words: %s', (words, expected) => {
    const { salary } = ofText(`Nurse\n\n${words}\n`);
    if (expected === null) expect(salary).toBe(null);
    else expect(salary).toMatchObject(expected);
  });
});

describe('the deadline', () => {
  const until = (validThrough: unknown) => ofData({ ...NURSE, validThrough });
  test.each<[unknown, string | null]>([
    ['2026-12-24', '2026-12-24'],
    ['2026-12-24T23:59:59+01:00', '2026-12-24'],
    ['20261224', '2026-12-24'],
    ['24.12.2026', '2026-12-24'],
    ['24/12/2026', '2026-12-24'],
    ['12/24/2026', '2026-12-24'],
    ['December 24, 2026', '2026-12-24'],
    ['24. Dezember 2026', '2026-12-24'],
    ['24 décembre 2026', '2026-12-24'],
    ['24 de diciembre de 2026', '2026-12-24'],
    ['Thu Dec 24 2026 00:00:00 GMT+0100', '2026-12-24'],
    [1_798_070_400_000, '2026-12-24'],
    ['03/11/2026', null],
    ['2026-02-30', null],
    ['9999-12-31', null],
    ['soon', null],
    ['', null],
  ])('%s', (given, on) => {
    expect(until(given).deadline).toEqual(on === null ? null : { on, past: false });
  });

  test('is past from the day after it', () => {
    expect(until('2026-11-30').deadline).toEqual({ on: '2026-11-30', past: false });
    expect(until('2026-11-29').deadline).toEqual({ on: '2026-11-29', past: true });
    expect(codes(until('2026-11-29'))).toContain('deadline-past');
    expect(codes(until('2026-11-30'))).not.toContain('deadline-past');
  });

  test.each<[string, string | null]>([
    ['Apply by 15 December 2026.', '2026-12-15'],
    ['Apply by 15 December', '2026-12-15'],
    ['Application deadline: 2026-12-15', '2026-12-15'],
    ['Closing date: Tuesday, December 15th, 2026', '2026-12-15'],
    ['Bewerbungsfrist: 15.12.2026', '2026-12-15'],
    ['Bitte bewerben Sie sich bis zum 15. Dezember 2026', '2026-12-15'],
    ['Date limite de candidature : 15 décembre 2026', '2026-12-15'],
    ['Fecha límite: 15 de diciembre de 2026', '2026-12-15'],
    ['Solliciteren kan tot 15 december 2026', '2026-12-15'],
    ['Sluitingsdatum: 15-12-2026', '2026-12-15'],
    ['Deadline: 03/11/2026', null],
    ['Apply by 15 August', null],
    ['Start date: 15 December 2026', null],
    ['We met the deadline. Founded on 15 December 2006.', null],
  ])('in words: %s', (words, on) => {
    expect(ofText(`Nurse\n\n${words}\n`).deadline).toEqual(on === null ? null : { on, past: false });
  });
});

describe('from words alone', () => {
  test.each<[string, Partial<ReturnType<typeof readPosting>>]>([
    [
      '<title>Acme hiring Data Engineer in Berlin, Germany | LinkedIn</title><p>x</p>',
      { title: 'Data Engineer', company: 'Acme' },
    ],
    [
      '<title>Data Engineer | LinkedIn</title><meta property="og:site_name" content="LinkedIn"><h1>Data Engineer</h1>',
      { title: 'Data Engineer', company: null },
    ],
    [
      '<title>Job Application for Site Manager at Larkfield</title><h1>Site Manager</h1>',
      { title: 'Site Manager', company: 'Larkfield' },
    ],
    [
      '<title>Bauleiter (m/w/d) bei Weiß & Größer GmbH | StepStone</title><h1>Bauleiter (m/w/d)</h1>',
      { title: 'Bauleiter (m/w/d)', company: 'Weiß & Größer GmbH' },
    ],
    [
      '<title>Infirmier H/F - Clinique du Val - Indeed</title><h1>Infirmier H/F</h1>',
      { title: 'Infirmier H/F', company: 'Clinique du Val' },
    ],
    [
      '<title>Data Engineer - Berlin, Germany - Indeed.com</title><h1>Data Engineer</h1>',
      { title: 'Data Engineer', company: null },
    ],
    [
      '<meta property="og:site_name" content="Northwind"><h1>Product Designer</h1>',
      { title: 'Product Designer', company: 'Northwind' },
    ],
    [
      '<title>Job Application for Staff Engineer at Larkfield</title><h1>Staff Engineer</h1><div class="job__location"><svg></svg><div>Remote - US</div></div>',
      { title: 'Staff Engineer', company: 'Larkfield', workMode: 'remote' },
    ],
    [
      '<h1>Nurse</h1><b class="company-name">at Vale</b><div class="location">Leeds</div>',
      { title: 'Nurse', company: 'Vale', places: ['Leeds'] },
    ],
    ['<h1>Careers</h1><h1>Product Designer</h1>', { title: 'Product Designer', company: null }],
  ])('%s', (html, expected) => expect(ofHtml(html)).toMatchObject(expected));

  test.each<[string, Partial<ReturnType<typeof readPosting>>]>([
    [
      'Data Engineer\nAcme GmbH · Berlin, Germany (Hybrid)\nOver 100 applicants',
      { title: 'Data Engineer', company: 'Acme GmbH' },
    ],
    [
      'Company: Northwind\nJob title: Nurse\nLocation: Leeds or York\nRemote: no remote',
      { title: 'Nurse', company: 'Northwind', places: ['Leeds', 'York'], workMode: 'on-site' },
    ],
    [
      'Stelle: Krankenpfleger (m/w/d)\nArbeitgeber: Klinikum Holm\nArbeitsort: Hamburg',
      { title: 'Krankenpfleger (m/w/d)', company: 'Klinikum Holm', places: ['Hamburg'] },
    ],
    [
      'Poste : Comptable\nEntreprise : Rosen\nLieu : Lyon\n100 % télétravail',
      { title: 'Comptable', company: 'Rosen', places: ['Lyon'], workMode: 'remote' },
    ],
    [
      'Puesto: Analista de datos\nEmpresa: Vale\nUbicación: Madrid',
      { title: 'Analista de datos', company: 'Vale', places: ['Madrid'] },
    ],
    [
      'Functie: Verpleegkundige\nBedrijf: Zorghuis\nLocatie: Utrecht',
      { title: 'Verpleegkundige', company: 'Zorghuis', places: ['Utrecht'] },
    ],
    ['LinkedIn\nWe are a company that does things.', { title: null, company: null }],
    ['Company: LinkedIn\nTitle: Nurse', { title: 'Nurse', company: null }],
    ['', { title: null, company: null, places: [], salary: null, deadline: null }],
    [
      'Kitewright logo\nKitewright\nSave\nSenior Backend Engineer \nMunich, Bavaria, Germany · 2 weeks ago\nHybrid\nAbout the job\nAt Kitewright, we build kites. Join Kitewright.',
      {
        title: 'Senior Backend Engineer',
        company: 'Kitewright',
        places: ['Munich, Bavaria, Germany'],
        workMode: 'hybrid',
      },
    ],
    [
      'Développeur H/F\nCDI - Nantes (44)\nNuage SAS\n',
      { title: 'Développeur H/F', company: 'Nuage SAS', places: ['Nantes (44)'] },
    ],
    [
      'Enfermero/a\nHospital del Valle\nMadrid\nPresencial',
      { company: 'Hospital del Valle', workMode: 'on-site' },
    ],
    [
      'We’re hiring a Data Analyst at Quarry! Quarry is based in Leeds.',
      { title: 'Data Analyst', company: 'Quarry' },
    ],
    [
      'Wir suchen ab sofort eine Pflegefachkraft (m/w/d) für unsere Station.',
      { title: 'Pflegefachkraft (m/w/d)', company: null },
    ],
    ['Night Nurse\nVale Hospital · Leeds\nNights', { company: 'Vale Hospital', places: ['Leeds'] }],
    ['Night Nurse\nVale Hospital · Full-time\nNights', { company: 'Vale Hospital', places: [] }],
    ['https://jobs.example/nurse', { title: null, company: null }],
  ])('%s', (text, expected) => expect(ofText(text)).toMatchObject(expected));

  test('a board is never the employer, even where the data says so', () => {
    for (const name of ['LinkedIn', 'linkedin.com', 'Indeed', 'StepStone.de', 'Glassdoor']) {
      const read = ofData({ title: 'Nurse', hiringOrganization: name });
      expect([name, read.company, codes(read).includes('board-not-company')]).toEqual([name, null, true]);
    }
    expect(ofData({ title: 'Nurse', hiringOrganization: 'Confidential' }).company).toBe(null);
  });
});

describe('where the work is done', () => {
  test.each<[Record<string, unknown>, string | null]>([
    [{ jobLocationType: 'TELECOMMUTE' }, 'remote'],
    [{ jobLocationType: ['https://schema.org/TELECOMMUTE'] }, 'remote'],
    [{ jobLocationType: 'Hybrid' }, 'hybrid'],
    [{ jobLocationType: 'ON_SITE' }, 'on-site'],
    [{ title: 'Nurse (Remote)' }, 'remote'],
    [{ description: 'This is a fully remote role.' }, 'remote'],
    [{ description: 'Three days per week in the office, 2 days remote.' }, 'hybrid'],
    [{ description: 'We use a remote control.' }, null],
    [{}, null],
  ])('%j', (fields, mode) => expect(ofData({ ...NURSE, ...fields }).workMode).toBe(mode));
});

describe('the address', () => {
  test.each<[string | undefined, string | undefined, string | null]>([
    ['https://jobs.example/1', undefined, 'https://jobs.example/1'],
    [undefined, 'https://jobs.example/2', 'https://jobs.example/2'],
    ['https://jobs.example/1', 'https://jobs.example/2', 'https://jobs.example/1'],
    ['javascript:alert(1)', 'https://jobs.example/2', 'https://jobs.example/2'],
    [undefined, 'data:text/html,x', null],
    [undefined, 'java\nscript:alert(1)', null],
    ['file:///etc/passwd', undefined, null],
  ])('given %s, in the data %s', (given, url, expected) => {
    expect(ofHtml(script(JSON.stringify({ '@type': 'JobPosting', ...NURSE, url })), given).url).toBe(
      expected,
    );
  });
});

test('data alone, pasted as text, is read too', () => {
  expect(ofText(JSON.stringify({ '@type': 'JobPosting', ...NURSE }))).toMatchObject({
    title: 'Nurse',
    company: 'Vale',
  });
});
