import { ButtonLink } from '@/app/_ui/button';
import { Notice, type NoticeTone } from '@/app/_ui/notice';
import type { NoticeKind, NoticeView } from '@/lib/notices/types';
import { DismissNotice } from './dismiss-notice';
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
};

/** What happened while the person was away, told once: above the page, until it is put away. */
export function NoticeBanners({ notices }: { notices: readonly NoticeView[] }) {
  if (notices.length === 0) return null;
  return (
    <section aria-label="News" className="flex max-w-[44rem] flex-col gap-2.5 px-5 pt-5 md:px-12 md:pt-8">
      {notices.map(({ id, kind, subjectId }) => {
        const { tone, text, link, to } = WORDS[kind];
        const href = to(subjectId);
        return (
          <UntilVisited key={id} href={href}>
            <Notice
              tone={tone}
              action={
                <div className="flex items-center gap-2">
                  <ButtonLink href={href} variant="link">
                    {link}
                  </ButtonLink>
                  <DismissNotice id={id} about={text} />
                </div>
              }
            >
              {text}
            </Notice>
          </UntilVisited>
        );
      })}
    </section>
  );
}
