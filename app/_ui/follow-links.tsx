'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState, useTransition } from 'react';
import { noteWhereFrom } from './came-from';
import { toast } from './toast';
import { Underway } from './underway';

/** A file that a link leads to leaves the page where it is, and nothing says when it has come. */
const LONGEST = 8000;

/**
 * Opens what a `Link` leads to in place. One listener for all of them; without scripts the browser follows them. What takes
 * a while is seen to be on its way at once, at the top and at the link itself.
 */
export function FollowLinks() {
  const router = useRouter();
  const [isComing, start] = useTransition();
  const [isLeaving, setLeaving] = useState(false);
  const [pressed, setPressed] = useState<Element | null>(null);
  const isUnderway = isComing || isLeaving;

  useEffect(() => {
    function leave() {
      setLeaving(true);
      setTimeout(() => setLeaving(false), LONGEST);
    }
    function follow(event: MouseEvent) {
      const isPlain =
        event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
      if (!isPlain || event.defaultPrevented || !(event.target instanceof Element)) return;
      const link = event.target.closest<HTMLAnchorElement>('a[href]');
      if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
      const isInPlace = link.hasAttribute('data-link');
      const isHere =
        link.pathname === location.pathname && link.search === location.search && link.hash !== '';
      if (isHere && !isInPlace) return;
      if (!navigator.onLine && !isHere) {
        event.preventDefault();
        toast('You’re offline.', 'That page opens when you’re back. What you typed stays here.');
        return;
      }
      setPressed(link);
      if (!isInPlace) return leave();
      event.preventDefault();
      const { pathname, search, hash } = link;
      noteWhereFrom(pathname);
      start(() => router.push(pathname + search + hash, { scroll: link.dataset.link !== 'stay' }));
    }
    function post(event: SubmitEvent) {
      // A form without an action of ours goes as the browser sends it.
      if (!event.defaultPrevented) leave();
    }
    const stay = () => setLeaving(false);
    document.addEventListener('click', follow);
    document.addEventListener('submit', post);
    window.addEventListener('pageshow', stay);
    return () => {
      document.removeEventListener('click', follow);
      document.removeEventListener('submit', post);
      window.removeEventListener('pageshow', stay);
    };
  }, [router]);

  useEffect(() => {
    if (!isUnderway) return;
    pressed?.setAttribute('aria-busy', 'true');
    return () => pressed?.removeAttribute('aria-busy');
  }, [isUnderway, pressed]);

  return <Underway shown={isUnderway} />;
}
