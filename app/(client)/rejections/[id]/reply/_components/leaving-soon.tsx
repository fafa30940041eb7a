'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';

/** How often the page looks whether it has gone, in milliseconds, and how many times before it leaves that be. */
const LOOK_EVERY_MS = 3_000;
const LOOKS = 40;

/**
 * The last moments of a reply: how many seconds it can still be taken back, then that it is going. Looks again by
 * itself, so that nobody has to reload to learn that it has left. `seconds` is what was left when the page was drawn.
 */
export function LeavingSoon({ seconds }: { seconds: number }) {
  const router = useRouter();
  const [left, setLeft] = useState(Math.ceil(seconds));
  useEffect(() => {
    const over = Date.now() + seconds * 1000;
    const tick = setInterval(() => setLeft(Math.max(0, Math.ceil((over - Date.now()) / 1000))), 250);
    let looks = 0;
    let look: ReturnType<typeof setInterval> | undefined;
    const begin = setTimeout(() => {
      look = setInterval(() => {
        looks += 1;
        if (looks > LOOKS) clearInterval(look);
        else router.refresh();
      }, LOOK_EVERY_MS);
    }, seconds * 1000);
    return () => {
      clearInterval(tick);
      clearTimeout(begin);
      clearInterval(look);
    };
  }, [seconds, router]);
  return (
    <p className="text-lede text-pretty tabular-nums" aria-hidden="true">
      {left > 0 ? `Sending in ${left === 1 ? '1 second' : `${left} seconds`}.` : 'Sending now.'}
    </p>
  );
}
