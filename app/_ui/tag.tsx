import type { ReactNode } from 'react';
import { classNames } from './class-names';

/** dawn: has become possible. live: is going on. wait: comes later. plain: says what kind. */
export type TagTone = 'dawn' | 'live' | 'wait' | 'plain';

const TONES: Record<TagTone, string> = {
  dawn: 'bg-dawn-bg text-dawn',
  live: 'bg-live-bg text-live',
  wait: 'text-soft ring-1 ring-line ring-inset',
  plain: 'bg-sunken text-ink',
};

/** A word or a time at the end of a line. */
export function Tag({ tone = 'plain', children }: { tone?: TagTone; children: ReactNode }) {
  return <span className={classNames('tag', TONES[tone])}>{children}</span>;
}
