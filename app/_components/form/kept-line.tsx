'use client';

import { Button } from '@/app/_ui/button';
import { clockOf, localeHere } from '../written-here';
import type { Offer } from './keeper';

const SECOND = 1000;
const DAY = 86_400 * SECOND;

type KeptLineProps = { offer: Offer; onPutBack: () => void; onThrowAway: () => void };

/** Says what was kept of a form, above its fields. */
export function KeptLine({ offer: { kept, isBack }, onPutBack, onThrowAway }: KeptLineProps) {
  const when = inWords(kept.at, Date.now());
  return (
    <div
      role="status"
      className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-1 rounded-control border border-line bg-raised px-3.5 py-1.5 text-small text-soft"
    >
      <p className="min-w-0 flex-1 basis-52">
        {isBack
          ? `This is what you typed ${when}. ${kept.unsent ? 'It isn’t saved yet: you were offline.' : 'It isn’t saved yet.'}`
          : `We kept what you typed ${when}. It isn’t what is saved here now.`}
      </p>
      <div className="flex flex-wrap gap-x-4">
        {!isBack && (
          <Button variant="link" className="min-h-[44px]" onClick={onPutBack}>
            Put it back
          </Button>
        )}
        <Button variant="link" className="min-h-[44px]" onClick={onThrowAway}>
          Throw it away
        </Button>
      </div>
    </div>
  );
}

/**
 * "a moment ago", "at 14:20", "on Tuesday at 14:20", "on 3 March at 14:20", as the person writes it: by this device, whose
 * clock wrote it down.
 */
function inWords(at: number, now: number): string {
  if (now - at < 60 * SECOND) return 'a moment ago';
  const moment = new Date(at);
  const locale = localeHere();
  const time = moment.toLocaleTimeString(locale, clockOf(locale));
  if (moment.toDateString() === new Date(now).toDateString()) return `at ${time}`;
  const day = moment.toLocaleDateString(
    locale,
    now - at < 6 * DAY ? { weekday: 'long' } : { day: 'numeric', month: 'long' },
  );
  return `on ${day} at ${time}`;
}
