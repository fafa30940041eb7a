import type { ReactNode } from 'react';
import { Link } from '@/app/_ui/link';
import { SkipLink } from '@/app/_ui/skip-link';
import { HOME } from '@/lib/access/return-path';
import { currentClient } from '@/lib/access/session';

/** The frame of the pages that exist only in local mode. */
export default async function LocalLayout({ children }: { children: ReactNode }) {
  const signedIn = (await currentClient()) !== null;
  return (
    <>
      <SkipLink />
      <header className="mx-auto flex w-full max-w-[44rem] items-baseline justify-between gap-4 px-5 pt-6 md:px-12 md:pt-8">
        <Link href="/" className="serif-heading rounded-small text-[1.3125rem]">
          Rebound
        </Link>
        <Link
          href={signedIn ? HOME : '/sign-in'}
          className="rounded-small text-small text-soft underline-offset-3 hover:text-ink hover:underline"
        >
          {signedIn ? 'Back to Today' : 'Sign in'}
        </Link>
      </header>
      {children}
    </>
  );
}
