'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { Link } from '@/app/_ui/link';
import { Notice } from '@/app/_ui/notice';
import { toast } from '@/app/_ui/toast';

/** A page that has just come up has other things to do first. */
const SOON = 1500;
/** What did not get through is tried again, after twice as long each time. */
const AGAIN = 3000;
const AGAIN_AT_MOST = 60_000;

/**
 * Sends what was left offline in forms that are not open any more (docs/decisions/0030): as soon as any page is here and the
 * device is online. Says in passing what was saved, and stays with what the person has to look at.
 */
export function SendLeft() {
  const here = usePathname();
  const router = useRouter();
  const [kept, setKept] = useState<string | null>(null);

  useEffect(() => {
    let isOver = false;
    let again = AGAIN;
    async function sendAll() {
      if (isOver || !navigator.onLine) return;
      const { sendLeft } = await import('@/app/_components/form/drafts/left');
      const { done: all, isRest } = await sendLeft();
      if (isOver) return;
      if (isRest) {
        timer = setTimeout(send, again);
        again = Math.min(2 * again, AGAIN_AT_MOST);
      }
      if (all.length === 0) return;
      const saved = all.filter(({ outcome }) => outcome === 'saved').length;
      if (saved > 0) {
        toast(
          saved === 1
            ? 'Saved: what you sent while you were offline.'
            : 'Saved: all you sent while you were offline.',
        );
        router.refresh();
      }
      setKept(all.find(({ outcome }) => outcome === 'kept')?.address ?? null);
    }
    const send = () => void sendAll().catch(() => undefined);
    // `here`: each page that comes up is another chance.
    let timer = setTimeout(send, here ? SOON : 0);
    window.addEventListener('online', send);
    return () => {
      isOver = true;
      clearTimeout(timer);
      window.removeEventListener('online', send);
    };
  }, [here, router]);

  if (!kept || kept.split('?')[0] === here) return null;
  return (
    <Notice
      tone="attention"
      title="Something you sent while you were offline isn’t saved yet."
      action={<Link href={kept}>Open it</Link>}
      announce
    >
      It changed here meanwhile, or a field needs another look. What you typed is kept.
    </Notice>
  );
}
