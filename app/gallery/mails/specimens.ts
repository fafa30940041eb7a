import { renderAccountLeaving } from '@/emails/account-leaving';
import { renderAccountPaused } from '@/emails/account-paused';
import { renderClientNews } from '@/emails/client-news';
import { renderCoachComment } from '@/emails/coach-comment';
import { renderComeBack } from '@/emails/come-back';
import { renderConfirmCode } from '@/emails/confirm-code';
import { renderExportReady } from '@/emails/export-ready';
import { renderInvitation } from '@/emails/invitation';
import { renderMonthReady } from '@/emails/month-ready';
import { renderNoAccount } from '@/emails/no-account';
import { renderNudge } from '@/emails/nudge';
import { renderPlanFinished } from '@/emails/plan-finished';
import { renderReply } from '@/emails/reply';
import { renderReplyReady } from '@/emails/reply-ready';
import { renderReplyReturned } from '@/emails/reply-returned';
import { renderReplySent } from '@/emails/reply-sent';
import { renderReplyUnlocked } from '@/emails/reply-unlocked';
import { renderSecurityNotice } from '@/emails/security-notice';
import { renderSignIn } from '@/emails/sign-in';
import { renderSiteInvitation } from '@/emails/site-invitation';
import { renderWebhookPaused } from '@/emails/webhook-paused';

const HOME = 'https://rebound.example';
const ID = '01a2090b-a0e6-7c05-9030-61799986e699';
const footer = {
  unsubscribeUrl: `${HOME}/unsubscribe?t=${ID}.4f0Qm`,
  postalAddress: 'Rebound, 1 Quiet Lane, Ghent',
};
const nudge = { ...footer, todayUrl: `${HOME}/today`, morningAfter: true };

/** Each mail once, and each shape of the nudge. */
export function specimens() {
  const mails = {
    'Sign-in': renderSignIn({ url: `${HOME}/sign-in/confirm?t=qXh2`, code: '314 159', minutes: 15 }),
    'Code to confirm': renderConfirmCode({ code: 'ACDE9FGH', minutes: 10 }),
    'Keeping answers': renderSignIn({
      ...{ url: `${HOME}/sign-in/confirm?t=qXh2`, code: '314 159', minutes: 15 },
      keeps: true,
    }),
    'No account under this address': renderNoAccount({
      ...{ url: `${HOME}/sign-in`, domains: ['uni.example'] },
    }),
    'Invitation to the site': renderSiteInvitation({
      ...{ site: 'rebound.example', url: `${HOME}/sign-in`, until: '14 December 2026' },
      stopUrl: `${HOME}/unexpected?t=qXh2`,
    }),
    'Account paused': renderAccountPaused({ paused: true, url: HOME }),
    'Account opened again': renderAccountPaused({ paused: false, url: HOME }),
    'New sign-in': renderSecurityNotice({
      ...{ what: 'signed-in', device: 'Firefox on Linux', url: `${HOME}/settings/security` },
    }),
    'Nudge, Day 1': renderNudge({ ...nudge, days: [1] }),
    'Nudge, Day 3': renderNudge({ ...nudge, days: [3] }),
    'Nudge, two plans on one day': renderNudge({ ...nudge, days: [1, 3] }),
    'Reply unlocked': renderReplyUnlocked({
      ...footer,
      url: `${HOME}/rejections/${ID}/reply`,
      drafted: false,
      replies: 1,
      later: 0,
    }),
    'Reply unlocked, with a draft': renderReplyUnlocked({
      ...footer,
      url: `${HOME}/rejections/${ID}/reply`,
      drafted: true,
      replies: 1,
      later: 0,
    }),
    'Reply unlocked, several': renderReplyUnlocked({
      ...footer,
      url: `${HOME}/replies`,
      drafted: true,
      replies: 3,
      later: 1,
    }),
    'Reply ready': renderReplyReady({ ...footer, url: `${HOME}/rejections/${ID}/reply`, replies: 1 }),
    'Reply sent': renderReplySent({ ...footer, url: `${HOME}/rejections/${ID}` }),
    'Reply returned': renderReplyReturned({ url: `${HOME}/rejections/${ID}/reply` }),
    'Plan finished': renderPlanFinished({ ...footer, url: `${HOME}/today` }),
    'Come-back window open': renderComeBack({ ...footer, url: `${HOME}/applications/${ID}`, doors: 1 }),
    'Come-back windows open': renderComeBack({ ...footer, url: `${HOME}/pipeline/ended`, doors: 3 }),
    'Month ready': renderMonthReady({ ...footer, url: `${HOME}/journal/months/2026-10`, month: 'October' }),
    'Account closed': renderAccountLeaving({ url: `${HOME}/sign-in`, day: '13 December 2026' }),
    'Webhook paused': renderWebhookPaused({ url: `${HOME}/settings/webhooks`, why: 'failing' }),
    'Copy ready': renderExportReady({ url: `${HOME}/export`, until: 'Monday 30 November at 16:20' }),
    'Client invitation': renderInvitation({
      invited: 'client',
      stopUrl: `${HOME}/unexpected?t=4f0Qm`,
      name: 'Priya Raman',
      url: `${HOME}/invitations/${ID}`,
    }),
    'Coach invitation': renderInvitation({
      invited: 'coach',
      stopUrl: `${HOME}/unexpected?t=4f0Qm`,
      name: 'Ana Ruiz',
      url: `${HOME}/invitations/${ID}`,
    }),
    'Coach comment': renderCoachComment({ ...footer, url: `${HOME}/journal/${ID}` }),
    'News for a coach': renderClientNews({ ...footer, url: `${HOME}/clients` }),
    'A reply, in the person’s own words': renderReply({
      subject: 'Platform Engineer',
      body: 'Hello Mira,\n\nthank you for writing back so soon, and for the hour on queues: I learned from it.\n\nAll the best,\nAna',
      stop: { name: 'Ana Ruiz', url: `${HOME}/unexpected?t=4f0Qm` },
    }),
  };
  return Promise.all(Object.entries(mails).map(async ([name, rendered]) => ({ name, ...(await rendered) })));
}
