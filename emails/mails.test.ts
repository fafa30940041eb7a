import { describe, expect, test } from 'vitest';
import { renderCoachComment } from './coach-comment';
import { renderCoachInvitation } from './coach-invitation';
import { renderNudge } from './nudge';
import { renderReply } from './reply';
import { renderReplySent } from './reply-sent';
import { renderSignIn } from './sign-in';

const HOSTILE = '<img src=x onerror=alert(1)> "Ana" & Co\r\nBcc: eve@example.test';
const url = 'https://rebound.example/somewhere?a=1&b=2';
const nudge = { todayUrl: url, unsubscribeUrl: 'https://rebound.example/unsubscribe?t=a.b' };

const MAILS = [
  ['sign-in', () => renderSignIn({ url, code: '314 159', minutes: 15 })],
  ['nudge, day 1', () => renderNudge({ ...nudge, days: [1] })],
  ['nudge, day 3', () => renderNudge({ ...nudge, days: [3] })],
  ['nudge, two plans', () => renderNudge({ ...nudge, days: [3, 1], postalAddress: '1 Quiet Lane' })],
  ['reply-sent', () => renderReplySent({ url })],
  ['coach-invitation', () => renderCoachInvitation({ url, clientName: HOSTILE })],
  ['coach-comment', () => renderCoachComment({ url, coachName: HOSTILE })],
] as const;

describe.each(MAILS)('%s', (_name, render) => {
  test('says every link in its plain text too', async () => {
    const { html, text } = await render();
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href?.replaceAll('&amp;', '&'));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(text).toContain(link);
  });

  test('has a subject of one line that gives nobody away', async () => {
    const { subject } = await render();
    expect(subject).toMatch(/^[A-Z][^\r\n]{5,60}$/);
    expect(subject).not.toMatch(/reject|declin|turned down|Ana/i);
  });

  test('follows the reader’s theme and loads nothing', async () => {
    const { html } = await render();
    expect(html).toContain('<html lang="en"');
    expect(html).toContain('name="color-scheme" content="light dark"');
    expect(html).toContain('prefers-color-scheme: dark');
    expect(html).not.toMatch(/<(img|link|script|iframe)\b|url\(|@import|<[^>]+\bsrc=/i);
  });

  test('keeps its plain text free of markup and of exclamation marks', async () => {
    const { text } = await render();
    expect(text.replace(/<img[^>]*>/, '')).not.toMatch(/<[a-z/]|&[a-z]+;|!/i);
    expect(text).not.toMatch(/\n{4}/);
  });
});

test('escapes what people call themselves', async () => {
  const { html } = await renderCoachInvitation({ url, clientName: HOSTILE });
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(html).not.toMatch(/<img/);
});

test('cuts a name that is a paragraph', async () => {
  const { text } = await renderCoachComment({ url, coachName: 'word '.repeat(100) });
  expect(text).not.toContain('word '.repeat(20));
});

test('puts the code of a sign-in mail where it can be read', async () => {
  const { html, text } = await renderSignIn({ url, code: '314 159', minutes: 15 });
  expect(html).toContain('314 159');
  expect(text).toMatch(/^314 159$/m);
});

test('says where nudges stop and who sends them (NUDGE-3)', async () => {
  const { text } = await renderNudge({ ...nudge, days: [1], postalAddress: '1 Quiet Lane' });
  expect(text).toContain('https://rebound.example/unsubscribe?t=a.b');
  expect(text).toContain('1 Quiet Lane');
});

test('says one note for all where several plans are on the same day (NUDGE-2)', async () => {
  const subjects = async (days: (1 | 3)[]) => (await renderNudge({ ...nudge, days })).subject;
  expect(await subjects([1])).toBe(await subjects([1, 1]));
  expect(await subjects([1, 3])).not.toBe(await subjects([1]));
  expect((await renderNudge({ ...nudge, days: [1, 1] })).text).toContain('More than one plan');
});

test('sends a reply in the person’s words alone, with their line breaks, escaped', async () => {
  const body = 'Hello Sam,\r\n\r\nThank you <for> your time.\nBest,\nAna\n';
  const { subject, text, html } = await renderReply({ subject: 'Engineer\r\nBcc: eve@example.test', body });
  expect(subject).toBe('Engineer Bcc: eve@example.test');
  expect(text).toBe('Hello Sam,\n\nThank you <for> your time.\nBest,\nAna\n');
  expect(html).toContain('<p>Thank you &lt;for&gt; your time.<br/>Best,<br/>Ana</p>');
  expect(html).not.toContain('Rebound');
});
