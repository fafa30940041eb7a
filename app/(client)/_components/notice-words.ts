import type { NoticeTone } from '@/app/_ui/notice';
import type { NoticeAbout, NoticeKind, NoticeView } from '@/lib/features/notices/types';

type Words = {
  tone: NoticeTone;
  /** Says whose news it is, where that is there still. */
  text: (about: NoticeAbout) => string;
  link: string;
  to: (subjectId: string) => string;
};

const theReply = (rejectionId: string) => `/rejections/${rejectionId}/reply`;
const to = (company: string | null) => (company ? ` to ${company}` : '');

const WORDS: Record<NoticeKind, Words> = {
  'reply-sent': {
    tone: 'live',
    text: ({ company }) => `Your reply${to(company)} was sent.`,
    link: 'See the reply',
    to: theReply,
  },
  'reply-failed': {
    tone: 'attention',
    text: ({ company }) => `Your reply${to(company)} could not be delivered. We kept every word.`,
    link: 'See what happened',
    to: theReply,
  },
  'reply-unknown': {
    tone: 'attention',
    text: ({ company }) =>
      `We can’t tell whether your reply${to(company)} arrived. We won’t send it again on our own.`,
    link: 'See what to do next',
    to: theReply,
  },
  'reply-kept-back': {
    tone: 'attention',
    text: ({ company }) =>
      `Your scheduled reply${to(company)} is a draft again, because the email account it was to be sent from has changed.`,
    link: 'Choose how to send it',
    to: theReply,
  },
  'reply-ready': {
    tone: 'dawn',
    text: ({ company }) => `Your reply${to(company)} is ready to send with your own email app.`,
    link: 'Open the reply',
    to: theReply,
  },
  'answer-found': {
    tone: 'live',
    text: ({ company }) =>
      company ? `There’s an answer from ${company}.` : 'There’s an answer to one of your letters.',
    link: 'See what they said',
    to: (rejectionId) => `${theReply(rejectionId)}?found=1`,
  },
  'letter-returned': {
    tone: 'attention',
    text: ({ company }) => `Your letter${to(company)} seems to have bounced.`,
    link: 'See what happened',
    to: (rejectionId) => `${theReply(rejectionId)}?found=1`,
  },
  'coach-comment': {
    tone: 'plain',
    text: ({ company, person }) =>
      `${person ?? 'Your coach'} commented on ${company ? `your entry about ${company}` : 'one of your entries'}.`,
    link: 'Read the comment',
    to: (entryId) => `/journal/${entryId}`,
  },
  'coach-accepted': {
    tone: 'plain',
    text: ({ person }) =>
      `${person ?? 'Your coach'} accepted your invitation. They see nothing until you share an entry.`,
    link: 'See your coach',
    to: () => '/coach',
  },
  'mails-stopped': {
    tone: 'attention',
    text: ({ person }) => `We’ve stopped emailing ${person ?? 'you'} for now.`,
    link: 'See what to do next',
    to: () => '/settings/emails#mails',
  },
  'account-kept': {
    tone: 'live',
    text: () =>
      'You’re back, and your account stays open. Everything is as you left it, except that coaches have to be invited again.',
    link: 'See your settings',
    to: () => '/settings',
  },
  'webhook-paused': {
    tone: 'attention',
    text: () => 'One of your webhooks is paused, as your program stopped taking what we send.',
    link: 'See what it answered',
    to: () => '/settings/webhooks',
  },
  'invitation-returned': {
    tone: 'attention',
    text: ({ person }) => `Your invitation to ${person ?? 'a coach'} bounced. Please check the address.`,
    link: 'See the invitation',
    // It leads on to where it stands: an invitation to a coach, or to a client.
    to: (invitationId) => `/invitations/${invitationId}`,
  },
};

/** A notice in words, and where it leads. */
export function wordsOfNotice({ kind, subjectId, about }: Pick<NoticeView, 'kind' | 'subjectId' | 'about'>) {
  const { text, to: leads, ...rest } = WORDS[kind];
  return { ...rest, text: text(about), href: leads(subjectId) };
}
