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
    text: 'Your reply has left.',
    link: 'See it',
    to: (rejectionId) => `/rejections/${rejectionId}/reply`,
  },
  'reply-failed': {
    tone: 'attention',
    text: 'A reply could not be delivered. It is still here.',
    link: 'Look at it',
    to: (rejectionId) => `/rejections/${rejectionId}/reply`,
  },
  'reply-unknown': {
    tone: 'attention',
    text: 'We cannot say whether your reply arrived. It will not go again by itself.',
    link: 'See what to do',
    to: (rejectionId) => `/rejections/${rejectionId}/reply`,
  },
  'reply-kept-back': {
    tone: 'attention',
    text: 'A reply is a draft again, as the mailbox it was to leave by has changed.',
    link: 'Choose how it leaves',
    to: (rejectionId) => `/rejections/${rejectionId}/reply`,
  },
  'coach-comment': {
    tone: 'plain',
    text: 'Your coach wrote under one of your entries.',
    link: 'Read it',
    to: (entryId) => `/journal/${entryId}`,
  },
  'coach-accepted': {
    tone: 'plain',
    text: 'Your coach has accepted. Nothing is shown until you choose an entry.',
    link: 'Choose what to share',
    to: () => '/coach',
  },
  'mails-stopped': {
    tone: 'attention',
    text: 'Our mails to you come back, so none are sent for now.',
    link: 'See what to do',
    to: () => '/settings#mails',
  },
  'invitation-returned': {
    tone: 'attention',
    text: 'Your invitation to a coach did not arrive. Have a look at the address.',
    link: 'Look at it',
    to: () => '/coach',
  },
};

/** What happened while the person was away, told once: above the page, until it is put away. */
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
