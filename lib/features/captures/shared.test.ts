import { expect, test } from 'vitest';
import { sharedPage } from './shared';

const post = (fields: Record<string, string>) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return new Request('http://localhost/capture/shared', { method: 'POST', body });
};

test.each([
  [
    'a page with its address',
    { title: 'Night Nurse', text: 'Vale Hospital', url: 'https://jobs.example/1' },
    { title: 'Night Nurse', posting: 'Night Nurse\nVale Hospital', url: 'https://jobs.example/1' },
  ],
  [
    'an address at the end of the words, as Android shares it',
    { text: 'Night Nurse at Vale\nhttps://jobs.example/1?a=b' },
    { title: 'Night Nurse at Vale', posting: 'Night Nurse at Vale', url: 'https://jobs.example/1?a=b' },
  ],
  [
    'an address alone',
    { text: 'https://jobs.example/1' },
    { title: 'https://jobs.example/1', posting: '', url: 'https://jobs.example/1' },
  ],
  [
    'a whole page, as the bookmark posts it',
    { title: 'Night Nurse', url: 'https://jobs.example/1', html: `<html>${'é'.repeat(500_000)}</html>` },
    { title: 'Night Nurse', url: 'https://jobs.example/1', posting: `<html>${'é'.repeat(500_000)}</html>` },
  ],
  ['words alone', { text: 'Night Nurse' }, { title: 'Night Nurse', posting: 'Night Nurse', url: '' }],
  ['nothing', {}, { title: '', posting: '', url: '' }],
])('reads %s', async (_name, fields, page) => {
  expect(await sharedPage(post(fields))).toEqual(page);
});

test('stops reading what is longer than anybody shares', async () => {
  let sent = 0;
  const body = new ReadableStream({
    pull(controller) {
      sent += 1;
      controller.enqueue(new Uint8Array(100_000));
    },
  });
  const endless = new Request('http://localhost/', { method: 'POST', body, duplex: 'half' } as RequestInit);
  expect(await sharedPage(endless)).toBe('too-long');
  expect(sent).toBeLessThan(30);
});

test('says what is no form', async () => {
  const request = new Request('http://localhost/', {
    method: 'POST',
    body: 'a=1',
    headers: { 'content-type': 'text/plain' },
  });
  expect(await sharedPage(request)).toBe('unreadable');
});
