import { describe, expect, test } from 'vitest';
import { finder } from './folded';

describe('a search in texts', () => {
  test.each<[string, (string | null)[], boolean]>([
    ['munchen', ['Büro in München'], true],
    ['MÜNCHEN', ['buro in munchen'], true],
    ['koehler', ['Frau Köhler'], true],
    ['Köhler', ['Frau Koehler'], true],
    ['KO\u0308HLER', ['frau koehler'], true],
    ['koeln', ['Köln'], true],
    ['köln', ['Kolumbien'], false],
    ['neue', ['Neue Wege'], true],
    ['blue', ['black'], false],
    ['resume', ['Re\u0301sume\u0301'], true],
    ['strasse', ['Bahnhofstraße'], true],
    ['strom', ['Ørsted, Strømmen'], true],
    ['lodz', ['Łódź'], true],
    ['payment', ['the prepayments'], true],
    ['panel salary', ['The panel', null, 'asked about my salary'], true],
    ['panel bonus', ['The panel', 'asked about my salary'], false],
    ['', ['anything'], true],
    ['  ', [null], true],
    ['a', [null], false],
    ['面接', ['一次面接の後'], true],
    ['ﬁnal', ['the final round'], true],
  ])('%j in %j: %s', (asked, texts, found) => {
    expect(finder(asked)(texts)).toBe(found);
  });

  test('does not find a word that two texts would make together', () => {
    expect(finder('panelsalary')(['panel', 'salary'])).toBe(false);
  });
});
