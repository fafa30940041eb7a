'use client';

import { BrokenPage } from '@/app/_components/broken-page';
import { ButtonLink } from '@/app/_ui/button';

const OURS = {
  title: 'This page did not load.',
  lede: 'The problem is on our side. What you saved is safe, and trying again often helps.',
};

/** A page that failed inside the frame: the navigation around it still works. */
export default function ErrorPage(props: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <BrokenPage {...props} ours={OURS}>
      <ButtonLink href="/today">Go to Today</ButtonLink>
    </BrokenPage>
  );
}
