import { expect, test } from 'vitest';
import { composeLinks } from './compose-links';

const letter = {
  to: 'mira+jobs@northwind.example',
  subject: 'Engineer & more? 100 %',
  body: 'Hello Mira,\n\nthank you + all the best # 1\nBcc: eve@example.test',
};

test('hands over address, subject and words unchanged, in one field each', () => {
  const links = composeLinks(letter).map(({ href }) => new URL(href));
  const [mailto, gmail, outlook] = links;
  expect(decodeURIComponent(mailto?.pathname ?? '')).toBe(letter.to);
  expect([...(mailto?.searchParams.keys() ?? [])]).toEqual(['subject', 'body']);
  expect(gmail?.searchParams.get('to')).toBe(letter.to);
  expect(gmail?.searchParams.get('su')).toBe(letter.subject);
  expect(outlook?.searchParams.get('subject')).toBe(letter.subject);
  for (const link of links) expect(link.searchParams.get('body')).toBe(letter.body.replaceAll('\n', '\r\n'));
});

test('adds no recipient and no header, whatever is typed', () => {
  const [mailto] = composeLinks({
    ...letter,
    to: 'a@b.example?cc=eve@example.test',
    subject: 'x&bcc=eve@example.test',
  });
  const url = new URL(mailto?.href ?? '');
  expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
});
