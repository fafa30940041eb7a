'use client';

import { useState } from 'react';
import { ENGLISH_ONLY_COOKIE, type EnglishOnlyWords } from './english-only-words';

const A_YEAR_IN_SECONDS = 31_536_000;

/** One line in the reader's own language: that the product speaks English alone. Put away, it stays away. */
export function EnglishOnly({ words: { lang, text, dismiss } }: { words: EnglishOnlyWords }) {
  const [read, setRead] = useState(false);
  if (read) return null;
  return (
    <aside
      lang={lang}
      aria-label={text}
      className="flex min-h-[44px] flex-wrap items-center justify-center gap-x-4 border-b border-line bg-raised px-5 text-small text-ink"
    >
      <p>{text}</p>
      <button
        type="button"
        className="min-h-[44px] font-semibold underline underline-offset-3"
        onClick={() => {
          // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not in every browser this has to work in.
          document.cookie = `${ENGLISH_ONLY_COOKIE}=1; path=/; max-age=${A_YEAR_IN_SECONDS}; samesite=lax`;
          setRead(true);
        }}
      >
        {dismiss}
      </button>
    </aside>
  );
}
