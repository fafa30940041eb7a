import { describe, expect, it } from 'vitest';
import { cleanName, problemOfName, tidyName } from './person-name';

describe('a person’s name', () => {
  it.each([
    'Ana Ruiz',
    'Zoë O’Brien-Núñez',
    'Dr. A. B. St.John',
    '李小龍',
    'مریم‌السادات',
    'Søren K. Jr.',
    'bell hooks',
    '',
  ])('may be %s', (name) => expect(problemOfName(name)).toBeNull());

  it.each([
    'Account locked - confirm at http://northwind.example',
    'Ana northwind.com',
    'Ana www.northwind',
    'Ana hxxp://x',
    'ana@example.org',
    'Ana <ana>',
    'Ana "Bo" Ruiz',
    'Ana\nBcc: all',
    'Ana\u2028Ruiz',
    'Ana\rRuiz',
    'a'.repeat(121),
    'north\u200bwind.com',
  ])('may not be %j', (name) => expect(problemOfName(name)).not.toBeNull());

  it('keeps nothing that nobody sees', () => {
    expect(tidyName('  Ana\u202e \u200b Ruiz\t\ufeff')).toBe('Ana Ruiz');
    expect(tidyName('A\u00adna')).toBe('Ana');
  });

  it.each([
    ['Ana Ruiz', 'Ana Ruiz'],
    ['Ana\nRuiz', 'Ana Ruiz'],
    ['Ana Ruiz http://northwind.example', 'Ana Ruiz'],
    ['Ana <ana@example.org> Ruiz', 'Ana Ruiz'],
    ['http://northwind.example', null],
    ['Northwind . com', null],
    ['', null],
    [null, null],
    ['b'.repeat(500), null],
  ])('of %j is left %j', (name, left) => expect(cleanName(name)).toBe(left));
});
