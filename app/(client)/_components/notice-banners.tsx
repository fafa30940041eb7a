import { ButtonLink } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';
import type { NoticeView } from '@/lib/features/notices/types';
import { DismissNotice } from './dismiss-notice';
import { wordsOfNotice } from './notice-words';
import { OnLists } from './on-lists';
import { UntilVisited } from './until-visited';

/** What happened while the person was away, shown above the page until dismissed. */
export function NoticeBanners({ notices }: { notices: readonly NoticeView[] }) {
  if (notices.length === 0) return null;
  return (
    <OnLists>
      {notices.map((notice) => {
        const { id } = notice;
        const { tone, text, link, href } = wordsOfNotice(notice);
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
