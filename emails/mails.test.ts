import { describe, expect, test } from 'vitest';
import { renderAccountLeaving } from './account-leaving';
import { renderAccountPaused } from './account-paused';
import { renderClientNews } from './client-news';
import { renderCoachComment } from './coach-comment';
import { renderComeBack } from './come-back';
import { renderConfirmCode } from './confirm-code';
import { renderExportReady } from './export-ready';
import { renderInvitation } from './invitation';
import { renderMonthReady } from './month-ready';
import { renderNoAccount } from './no-account';
import { renderNudge } from './nudge';
import { renderPlanFinished } from './plan-finished';
import type { Rendered } from './render';
import { renderReply } from './reply';
import { renderReplyReady } from './reply-ready';
import { renderReplyReturned } from './reply-returned';
import { renderReplySent } from './reply-sent';
import { renderReplyUnlocked } from './reply-unlocked';
import { renderSecurityNotice } from './security-notice';
import { renderSignIn } from './sign-in';
import { renderSiteInvitation } from './site-invitation';
import { renderWebhookPaused } from './webhook-paused';

const HOSTILE = '<img src=x onerror=alert(1)> "Ana" & Co\r\nBcc: eve@example.test';
const url = 'https://rebound.example/somewhere?a=1&b=2';
const invitation = { invited: 'coach', name: HOSTILE, url, stopUrl: `${url}/stop` } as const;
const footer = { unsubscribeUrl: 'https://rebound.example/unsubscribe?t=a.b', postalAddress: '1 Quiet Lane' };
const nudge = { ...footer, todayUrl: url, morningAfter: true };

const NOTES = [
  ['nudge, day 1', () => renderNudge({ ...nudge, days: [1] })],
  ['nudge, day 3', () => renderNudge({ ...nudge, days: [3] })],
  ['nudge, two plans', () => renderNudge({ ...nudge, days: [3, 1] })],
  ['reply-unlocked', () => renderReplyUnlocked({ ...footer, url, drafted: false, replies: 1, later: 0 })],
  [
    'reply-unlocked, with a draft',
    () => renderReplyUnlocked({ ...footer, url, drafted: true, replies: 1, later: 0 }),
  ],
  [
    'reply-unlocked, several',
    () => renderReplyUnlocked({ ...footer, url, drafted: true, replies: 3, later: 1 }),
  ],
  ['reply-ready', () => renderReplyReady({ ...footer, url, replies: 1 })],
  ['reply-ready, several', () => renderReplyReady({ ...footer, url, replies: 2 })],
  ['reply-sent', () => renderReplySent({ ...footer, url })],
  ['plan-finished', () => renderPlanFinished({ ...footer, url })],
  ['come-back', () => renderComeBack({ ...footer, url, doors: 1 })],
  ['come-back, three doors', () => renderComeBack({ ...footer, url, doors: 3 })],
  ['month-ready', () => renderMonthReady({ ...footer, url, month: 'October' })],
  ['coach-comment', () => renderCoachComment({ ...footer, url })],
  ['client-news', () => renderClientNews({ ...footer, url })],
] as const;

const TRANSACTIONAL = [
  ['sign-in', () => renderSignIn({ url, code: '314 159', minutes: 15 })],
  ['sign-in that keeps answers', () => renderSignIn({ url, code: '314 159', minutes: 15, keeps: true })],
  ['account paused', () => renderAccountPaused({ paused: true, url })],
  ['account opened again', () => renderAccountPaused({ paused: false, url })],
  ['no account', () => renderNoAccount({ url, domains: [] })],
  ['no account, with domains', () => renderNoAccount({ url, domains: ['uni.example'] })],
  [
    'site-invitation',
    () =>
      renderSiteInvitation({
        ...{ site: 'rebound.example', url, until: '14 December 2026', stopUrl: `${url}/stop` },
      }),
  ],
  ['reply-returned', () => renderReplyReturned({ url })],
  ['reply-returned, of one’s own mailbox', () => renderReplyReturned({ url, ownMailbox: true })],
  ['reply-returned, kept by a rule', () => renderReplyReturned({ url, rule: true })],
  ['account-leaving', () => renderAccountLeaving({ url, day: '13 December 2026' })],
  ['export-ready', () => renderExportReady({ url, until: 'Monday 30 November at 16:20' })],
  ['webhook-paused', () => renderWebhookPaused({ url, why: 'failing' })],
  ['webhook-paused, as it is gone', () => renderWebhookPaused({ url, why: 'gone' })],
  ['client-invitation', () => renderInvitation({ ...invitation, invited: 'client' })],
  ['coach-invitation', () => renderInvitation(invitation)],
  ...(
    [
      'signed-in',
      'token-created',
      'passkey-added',
      'passkey-removed',
      'authenticator-added',
      'authenticator-removed',
      'recovery-codes-made',
      'factors-forgotten',
      'mailbox-saved',
      'calendar-address-made',
      'export-made',
    ] as const
  ).map((what): [string, () => Promise<Rendered>] => [
    `security, ${what}`,
    () => renderSecurityNotice({ what, device: 'Firefox on Linux', url }),
  ]),
] as const;

/** Days and times as seen from the moment of writing; a mail is read whenever its reader comes to it. */
const RELATIVE =
  /\btoday|(?:^|[.:] )Today|\b(?:tomorrow|yesterday|tonight|this (?:morning|afternoon|evening|week|month)|last (?:night|week)|next week|ago|good morning|recently|lately|soon|just [a-z]+ed|from now on|within \d+ (?:hours|minutes|days))\b/im;

const MAILS = [...NOTES, ...TRANSACTIONAL];

test.each(NOTES)('%s says where its kind stops and who sends it (NUDGE-3)', async (_name, render) => {
  const { text, html } = await render();
  for (const words of [text, html]) {
    expect(words).toContain('https://rebound.example/unsubscribe?t=a.b');
    expect(words).toContain('1 Quiet Lane');
  }
});

test.each(TRANSACTIONAL)('%s was asked for and has no unsubscribe', async (_name, render) => {
  expect((await render()).html).not.toContain('unsubscribe');
});

test('says whether a draft waits, and how many doors are open', async () => {
  const unlocked = async (drafted: boolean) =>
    (await renderReplyUnlocked({ ...footer, url, drafted, replies: 1, later: 0 })).text;
  expect(await unlocked(true)).toContain('Read the draft');
  expect(await unlocked(false)).toContain('Write a reply');
  expect((await renderComeBack({ ...footer, url, doors: 3 })).text).toContain('3 waiting periods');
});

describe.each(MAILS)('%s', (name, render) => {
  test('says every link in its plain text too', async () => {
    const { html, text } = await render();
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href?.replaceAll('&amp;', '&'));
    // Whose account is paused could open nothing.
    expect(links.length > 0).toBe(name !== 'account paused');
    for (const link of links) expect(text).toContain(link);
  });

  test('has a subject of one line that gives nobody away', async () => {
    const { subject } = await render();
    expect(subject).toMatch(/^[A-Z][^\r\n]{5,60}$/);
    expect(subject).not.toMatch(/reject|declin|turned down|Ana/i);
  });

  test('is as true a week later: it says no day by where its reader stands', async () => {
    const { subject, text } = await render();
    const words = `${subject}.\n${text.replace('Open Today', '')}`;
    expect(words).not.toMatch(RELATIVE);
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

test('blames the address of a reply for nothing that a rule or its writer’s mailbox did (PUSH-1)', async () => {
  const said = async (why: object) => (await renderReplyReturned({ url, ...why })).text;
  expect(await said({})).toContain('typo in the address');
  expect(await said({ rule: true })).not.toContain('address');
  expect(await said({ ownMailbox: true })).not.toContain('address');
});

test('escapes what people call themselves', async () => {
  const { html } = await renderInvitation(invitation);
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(html).not.toMatch(/<img/);
});

test('cuts a name that is a paragraph', async () => {
  const { text } = await renderInvitation({ ...invitation, name: 'word '.repeat(100) });
  expect(text).not.toContain('word '.repeat(20));
});

test('puts the code that confirms where it can be read, with no link to press', async () => {
  const { html, text } = await renderConfirmCode({ code: 'ACDE9FGH', minutes: 10 });
  expect(text).toMatch(/^ACDE9FGH$/m);
  expect(html).not.toContain('href');
});

test('puts the code of a sign-in mail where it can be read', async () => {
  const { html, text } = await renderSignIn({ url, code: '314 159', minutes: 15 });
  expect(html).toContain('314 159');
  expect(text).toMatch(/^314 159$/m);
});

test('says one note for all where several plans are on the same day (NUDGE-2)', async () => {
  const subjects = async (days: (1 | 3)[]) => (await renderNudge({ ...nudge, days })).subject;
  expect(await subjects([1])).toBe(await subjects([1, 1]));
  expect(await subjects([1, 3])).not.toBe(await subjects([1]));
  expect((await renderNudge({ ...nudge, days: [1, 1] })).text).toContain('More than one plan');
});

test('speaks of the morning after on the morning after alone, as a plan can begin later', async () => {
  const words = async (morningAfter: boolean) =>
    (await renderNudge({ ...nudge, days: [1], morningAfter })).text.replaceAll(/\s+/g, ' ');
  expect(await words(true)).toContain('The morning after is often the hardest.');
  expect(await words(false)).not.toContain('morning after');
  expect(await words(false)).toContain('Nothing here has to be done well.');
});

test('sends a reply in the person’s words alone, with their line breaks, escaped', async () => {
  const body = 'Hello Sam,\r\n\r\nThank you <for> your time.\nBest,\nAna\n';
  const { subject, text, html } = await renderReply({ subject: 'Engineer\r\nBcc: eve@example.test', body });
  expect(subject).toBe('Engineer Bcc: eve@example.test');
  expect(text).toBe('Hello Sam,\n\nThank you <for> your time.\nBest,\nAna\n');
  expect(html).toContain('<p>Thank you &lt;for&gt; your time.<br/>Best,<br/>Ana</p>');
  expect(html).toContain('white-space:pre-wrap');
  expect(html).not.toContain('Rebound');
});
