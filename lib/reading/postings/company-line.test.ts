import { expect, test } from 'vitest';
import { readPosting } from './read-posting';

// A posting that somebody pastes has its company and its place on one line, by kind of line. The expected answers were written
// before the reader was looked at.

type Expected = { company: string; place?: string; remote?: boolean };

const KINDS: Record<string, Record<string, Expected>> = {
  'a German legal form before the place': {
    'Nordlicht Logistik GmbH, Hamburg': { company: 'Nordlicht Logistik GmbH', place: 'Hamburg' },
    'Kramer & Söhne KG, Bad Homburg': { company: 'Kramer & Söhne KG', place: 'Bad Homburg' },
    'Brücke Pflege gGmbH, Berlin': { company: 'Brücke Pflege gGmbH', place: 'Berlin' },
    'Weiler Maschinenbau GmbH & Co. KG, Ulm': { company: 'Weiler Maschinenbau GmbH & Co. KG', place: 'Ulm' },
    'Stadtwerke Auental AG, Leipzig': { company: 'Stadtwerke Auental AG', place: 'Leipzig' },
  },
  'an English legal form before the place': {
    'Alder Freight Ltd, Leeds': { company: 'Alder Freight Ltd', place: 'Leeds' },
    'Harbour Foods, Inc., Portland, OR': { company: 'Harbour Foods, Inc.', place: 'Portland, OR' },
    'Wrenfield LLC, Austin, TX': { company: 'Wrenfield LLC', place: 'Austin, TX' },
    'Corvid Analytics plc, London': { company: 'Corvid Analytics plc', place: 'London' },
  },
  'a French legal form before the place': {
    'Atelier Morin SARL, Lyon': { company: 'Atelier Morin SARL', place: 'Lyon' },
    'Banque du Lac SA, Genève': { company: 'Banque du Lac SA', place: 'Genève' },
    'Verger Bio SAS, Saint-Étienne': { company: 'Verger Bio SAS', place: 'Saint-Étienne' },
  },
  'a Spanish legal form before the place': {
    'Clínica del Mar S.L., Valencia': { company: 'Clínica del Mar S.L.', place: 'Valencia' },
    'Talleres Ibáñez, S.A., Zaragoza': { company: 'Talleres Ibáñez, S.A.', place: 'Zaragoza' },
  },
  'a Dutch legal form before the place': {
    'Van Dijk Transport B.V., Rotterdam': { company: 'Van Dijk Transport B.V.', place: 'Rotterdam' },
    'Lumen NV, Antwerpen': { company: 'Lumen NV', place: 'Antwerpen' },
  },
  'a point between': {
    'Vale Hospital · Leeds': { company: 'Vale Hospital', place: 'Leeds' },
    'Kitewright · Berlin, Germany': { company: 'Kitewright', place: 'Berlin, Germany' },
    'Kitewright · Remote': { company: 'Kitewright', remote: true },
  },
  'a dash between': {
    'Kitewright - Berlin (Remote)': { company: 'Kitewright', place: 'Berlin', remote: true },
    'Kitewright – Munich (Hybrid)': { company: 'Kitewright', place: 'Munich' },
    'Hewlett-Larsen Systems - Bristol': { company: 'Hewlett-Larsen Systems', place: 'Bristol' },
  },
  'a bar between': {
    'Kitewright | Lisbon, Portugal': { company: 'Kitewright', place: 'Lisbon, Portugal' },
    'Nordlicht Logistik GmbH | Hamburg': { company: 'Nordlicht Logistik GmbH', place: 'Hamburg' },
    'Kitewright | Remote': { company: 'Kitewright', remote: true },
  },
  'a comma that belongs to the name': {
    'Smith, Jones & Partners LLP': { company: 'Smith, Jones & Partners LLP' },
    'Harbour Foods, Inc.': { company: 'Harbour Foods, Inc.' },
    'Talleres Ibáñez, S.A.': { company: 'Talleres Ibáñez, S.A.' },
  },
};

const LINES = Object.entries(KINDS).flatMap(([kind, lines]) =>
  Object.entries(lines).map(([line, expected]) => ({ kind, line, expected })),
);

test.each(LINES)('$kind: $line', ({ line, expected }) => {
  const text = `Night Nurse\n${line}\n\nWe look after people at night.`;
  const { company, places, workMode } = readPosting({ text, today: '2026-11-30' });
  expect({
    company,
    ...(expected.place ? { place: places.join('; ') } : {}),
    ...(expected.remote ? { remote: workMode === 'remote' } : {}),
  }).toEqual(expected);
});
