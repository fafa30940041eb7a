import { ButtonLink } from '@/app/_ui/button';
import { Notice, type NoticeTone } from '@/app/_ui/notice';
import type { NoticeKind, NoticeView } from '@/lib/features/notices/types';
import { DismissNotice } from './dismiss-notice';
import { OnLists } from './on-lists';
import { UntilVisited } from './until-visited';

type Words = { tone: NoticeTone; text: string; link: string; to: (subjectId: string) => string };

const WORDS: Record<NoticeKind, Words> = {
  'reply-sent': {
    tone: 'live',
    text: 'Your reply was sent.',
    link: 'See the reply',
    to: (rejectionId) => `/rejections/${rejectionId}/reply`,
  },
  'reply-failed': {
    tone: 'attention',
    text: 'A reply could not be delivered. We kept every word.',
    link: 'See what happened',
    to: (rejectionId) => `/rejections/${rejectionId}/reply`,
  },
  'reply-unknown': {
    tone: 'attention',
    text: 'We can’t tell whether your reply arrived. We won’t send it again on our own.',
    link: 'See what to do next',
    to: (rejectionId) => `/rejections/${rejectionId}/reply`,
  },
  'reply-kept-back': {
    tone: 'attention',
    text: 'A scheduled reply is a draft again, because the email account it was to be sent from has changed.',
    link: 'Choose how to send it',
    to: (rejectionId) => `/rejections/${rejectionId}/reply`,
  },
  'reply-ready': {
    tone: 'dawn',
    text: 'A reply is ready to send with your own email app.',
    link: 'Open the reply',
    to: (rejectionId) => `/rejections/${rejectionId}/reply`,
  },
  'coach-comment': {
    tone: 'plain',
    text: 'Your coach commented on one of your entries.',
    link: 'Read the comment',
    to: (entryId) => `/journal/${entryId}`,
  },
  'coach-accepted': {
    tone: 'plain',
    text: 'Your coach accepted. They see nothing until you share an entry.',
    link: 'Choose what to share',
    to: () => '/coach',
  },
  'mails-stopped': {
    tone: 'attention',
    text: 'We’ve stopped emailing you for now.',
    link: 'See what to do next',
    to: () => '/settings#mails',
  },
  'account-kept': {
    tone: 'live',
    text: 'You’re back, and your account stays open. Everything is as you left it, except that coaches have to be invited again.',
    link: 'See your settings',
    to: () => '/settings',
  },
  'invitation-returned': {
    tone: 'attention',
    text: 'Your invitation to a coach bounced. Please check the address.',
    link: 'See the invitation',
    to: () => '/coach',
  },
};

/** What happened while the person was away, shown above the page until dismissed. */
export function NoticeBanners({ notices }: { notices: readonly NoticeView[] }) {
  if (notices.length === 0) return null;
  return (
    <OnLists>
      {notices.map(({ id, kind, subjectId }) => {
        const { tone, text, link, to } = WORDS[kind];
        const href = to(subjectId);
        return (
          <UntilVisited key={id} href={href}>
            <Notice tone={tone} compact action={<DismissNotice id={id} about={text} />}>
              {text}{' '}
              <ButtonLink href={href} variant="link">
                {link}
              </ButtonLink>
            </Notice>
          </UntilVisited>
        );
      })}
    </OnLists>
  );
}
