'use client';

import { Button } from '@/app/_ui/button';

/** Back to where the coach was: the entry before, or the list that this one was opened from. */
export function BackOne() {
  return (
    <Button variant="quiet" data-keyed="k" onClick={() => history.back()} className="hidden md:inline-flex">
      Back one
    </Button>
  );
}
