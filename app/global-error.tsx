'use client';

import { fontVariables } from '@/app/_ui/fonts';
import ErrorPage from './error';
import './globals.css';

/** Replaces the root layout when the layout itself failed, so it brings its own document. */
export default function GlobalError(props: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <html lang="en" className={fontVariables}>
      <body>
        <title>Something went wrong · Rebound</title>
        <ErrorPage {...props} />
      </body>
    </html>
  );
}
