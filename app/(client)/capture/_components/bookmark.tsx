'use client';

import { useEffect, useRef } from 'react';
import { buttonClass } from '@/app/_ui/button';
import { bookmarkFor } from './page-code';

/** The link to drag to the bookmarks. React writes no script into an address, so it is put there by hand. */
export function Bookmark() {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.setAttribute('href', bookmarkFor(window.location.origin)), []);
  return (
    <a
      ref={link}
      href="/capture"
      className={buttonClass('plain')}
      onClick={(event) => event.preventDefault()}
    >
      Keep in Rebound
    </a>
  );
}
