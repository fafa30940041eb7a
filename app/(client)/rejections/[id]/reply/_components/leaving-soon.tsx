'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';

/** How often the page checks whether it was sent, in milliseconds, and how many times before it stops. */
const LOOK_EVERY_MS = 3_000;
const LOOKS = 40;

/**
 * The last moments before a reply is sent: for how many seconds it can still be cancelled, then that it is being
 * sent. It refreshes on its own, so that nobody has to reload to learn that it was sent. `seconds` is what was left
 * when the page was rendered.
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
