import { describe, expect, it } from 'vitest';
import { hasLink, linkIn } from './links';

describe('TRUST-2: what is a link', () => {
  it.each([
    'Look at http://northwind.example/a',
    'HTTPS://northwind.example',
    'hxxp://northwind.example',
    'hxxps[:]//northwind.example',
    'http : // northwind',
    'http:\\\\northwind',
    'ftp://files',
    'see www.northwind.example',
    'WWW . northwind',
    '(www[.]northwind[.]example)',
    'northwind.com',
    'Northwind.CO.UK, please',
    'go to northwind.com/jobs today',
    'northwind[.]com',
    'northwind (dot) com',
    'northwind dot com',
    'northwind . com',
    'north\u200bwind.com',
    'northwind\u2060.\u200dcom',
    'northwind.c\u00adom',
    'ｎｏｒｔｈｗｉｎｄ．ｃｏｍ',
    'northwind。com',
    'nоrthwind.com',
    'bit.ly/abc',
    't.me/abc',
    'youtu.be/abc',
    '192.0.2.7/login',
    'xn--nrthwind-9za.xn--p1ai',
    'ana@northwind.com/login',
    'https://ana@northwind.example',
    '<a href="//northwind.example">here</a> at //x and javascript://y',
  ])('%s', (text) => expect(hasLink(text)).toBe(true));

  it.each([
    '',
    'Thank you for your message. I enjoyed our talk.',
    'I enjoyed it.So did my colleagues, and that.is it.',
    'My address is ana.ruiz@example.com.',
    'ana.ruiz@northwind.co.uk, or by phone',
    'We used Node.js, ASP.NET and .NET 8.',
    'e.g. i.e. U.S. p.m. Dr. A. Ruiz',
    'Version 1.2.3.4 was out at 10.30.',
    'It took 3.5 h; the rest... well.',
    'either/or, and/or',
    'Note: the date is 26.11.2026',
    'Connect the dots, dot your i',
  ])('and not: %s', (text) => expect(hasLink(text)).toBe(false));

  it('names the field that has one', () => {
    expect(linkIn({ subject: 'Thank you', body: 'See northwind.com' })).toBe('body');
    expect(linkIn({ subject: 'northwind.com', body: 'See northwind.com' })).toBe('subject');
    expect(linkIn({ subject: 'Thank you', body: 'for everything' })).toBeNull();
  });
});
