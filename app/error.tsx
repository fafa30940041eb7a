'use client';

import { BrokenPage } from '@/app/_components/broken-page';
import { ButtonLink } from '@/app/_ui/button';

const OURS = {
  title: 'Something went wrong on our side.',
  lede: 'What you saved is safe. Trying again often helps.',
};

/** A page that failed without the frame around it. */
export default function ErrorPage(props: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <BrokenPage {...props} ours={OURS} centred>
      <ButtonLink href="/">Back to the home page</ButtonLink>
    </BrokenPage>
  );
}
