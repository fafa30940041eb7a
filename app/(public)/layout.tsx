import { cookies, headers } from 'next/headers';
import type { ReactNode } from 'react';
import { Link } from '@/app/_ui/link';
import { SkipLink } from '@/app/_ui/skip-link';
import { env } from '@/lib/platform/env';
import { EnglishOnly } from './_components/english-only';
import { ENGLISH_ONLY_COOKIE, type EnglishOnlyWords, englishOnlyFor } from './_components/english-only-words';

const FOOT_LINK = 'rounded-small underline-offset-3 hover:text-ink hover:underline';

/** The frame of the pages that need no sign-in. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  const words = await englishOnly();
  const isLocal = env().REBOUND_MODE === 'local';
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      {words && <EnglishOnly words={words} />}
      <header className="mx-auto w-full max-w-[72rem] px-5 pt-6 md:px-12 md:pt-8">
        <Link href="/" className="serif-heading rounded-small text-[1.3125rem]">
          Rebound
        </Link>
      </header>
      <div className="flex-1">{children}</div>
      <footer className="mx-auto w-full max-w-[72rem] px-5 pb-8 md:px-12">
        <ul className="flex flex-wrap gap-x-6 gap-y-2 border-t border-line pt-5 text-small text-soft">
          <li>
            <Link href="/what-now" className={FOOT_LINK}>
              What now?
            </Link>
          </li>
          <li>
            <Link href="/how-it-works" className={FOOT_LINK}>
              How it works
            </Link>
          </li>
          <li>
            <Link href="/privacy" className={FOOT_LINK}>
              Privacy
            </Link>
          </li>
          <li>
            <a href="/api/v1" className={FOOT_LINK}>
              API
            </a>
          </li>
          {isLocal && (
            <li>
              <Link href="/outbox" className={FOOT_LINK}>
                Local mail
              </Link>
            </li>
          )}
        </ul>
      </footer>
    </div>
  );
}

/** In the visitor's own language that Rebound is in English; null where they read English, or have read it. */
async function englishOnly(): Promise<EnglishOnlyWords | null> {
  if ((await cookies()).get(ENGLISH_ONLY_COOKIE)) return null;
  return englishOnlyFor((await headers()).get('accept-language'));
}
