import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { IconAttention, IconCheck, IconInfo, IconSunrise } from './icons';

/** plain: good to know. dawn: something opened. live: it worked. attention: read this before going on. */
export type NoticeTone = 'plain' | 'dawn' | 'live' | 'attention';

const TONES = {
  plain: { box: 'border-line bg-raised', mark: 'text-soft', Mark: IconInfo },
  dawn: { box: 'border-transparent bg-dawn-bg', mark: 'text-dawn', Mark: IconSunrise },
  live: { box: 'border-transparent bg-live-bg', mark: 'text-live', Mark: IconCheck },
  attention: { box: 'border-dawn bg-raised', mark: 'text-dawn', Mark: IconAttention },
} as const satisfies Record<NoticeTone, unknown>;

/** A banner in the flow of a page. `announce` speaks it when it appears after something the person did. */
export function Notice({
  tone = 'plain',
  title,
  action,
  announce = false,
  compact = false,
  children,
}: {
  tone?: NoticeTone;
  title?: string;
  action?: ReactNode;
  announce?: boolean;
  /** A line above a page: the action stays beside the words, and nothing takes more height than it needs. */
  compact?: boolean;
  children?: ReactNode;
}) {
  const { box, mark, Mark } = TONES[tone];
  return (
    <div
      role={announce ? 'status' : undefined}
      className={classNames(
        'flex gap-3 rounded-control border text-ink',
        compact ? 'items-center py-0.5 pr-1 pl-3.5' : 'px-4 py-3',
        box,
      )}
    >
      <Mark className={classNames('size-5 shrink-0', !compact && 'mt-0.5', mark)} />
      <div
        className={classNames(
          'flex min-w-0 flex-1 flex-wrap items-center justify-between',
          compact ? 'gap-x-2' : 'gap-x-4 gap-y-2',
        )}
      >
        <div className={classNames(compact ? 'min-w-[min(9rem,100%)] flex-1 py-1.5 text-label' : 'min-w-0')}>
          {title && <p className="font-semibold">{title}</p>}
          {children && <div className="text-pretty">{children}</div>}
        </div>
        {action}
      </div>
    </div>
  );
}
