'use client';

import { Arrival } from '@/app/_ui/arrival';
import { Button } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/notice';
import type { FormState, Unsent } from '@/lib/access/form';

/** `loose`: where the device could not keep it, as the page had only just been opened. */
const WORDS: Record<Unsent, { title: string; body: string; loose?: string }> = {
  offline: {
    title: 'You’re offline.',
    body: 'It’s kept here and saved when you’re back.',
    loose: 'Keep this page open: it’s saved when you’re back.',
  },
  unreached: {
    title: 'We can’t reach Rebound right now.',
    body: 'It may be your connection or our side. It’s kept here, and we keep trying.',
    loose: 'It may be your connection or our side. Keep this page open: we keep trying.',
  },
  failed: {
    title: 'That didn’t work, and it’s our fault.',
    body: 'What you typed is still here. Please try again in a moment: nothing is saved twice.',
  },
  outdated: {
    title: 'Rebound was updated while this page was open.',
    body: 'Reload the page, then save again. What you typed is kept.',
  },
};

/** What a form says that got no answer. */
export function UnsentLine({ state, isOnDevice }: { state: FormState; isOnDevice: boolean }) {
  if (state.status !== 'unsent') return null;
  const { title, body, loose = body } = WORDS[state.why];
  return (
    <Arrival of={state.why} className="mb-4">
      <Notice
        tone="attention"
        title={title}
        action={
          state.why === 'outdated' ? (
            <Button onClick={() => window.location.reload()}>Reload</Button>
          ) : undefined
        }
        announce
      >
        {isOnDevice ? body : loose}
      </Notice>
    </Arrival>
  );
}
