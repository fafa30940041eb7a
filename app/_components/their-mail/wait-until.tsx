'use client';

import { useState } from 'react';
import { sendByHand } from '@/app/_components/form/sending';
import { Button, buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Notice } from '@/app/_ui/notice';
import { snoozeAction } from '@/lib/features/applications/actions';
import { dayHere } from '../written-here';
import type { OpenApplication } from './proposal';

/** STAGE: an acknowledgement says by when they answer: until then the silence of the application is not asked about. */
export function WaitUntil({
  answerBy,
  application: { id, company },
  zone,
  locale,
}: {
  /** A local day, YYYY-MM-DD. */
  answerBy: string;
  application: OpenApplication;
  zone: string;
  locale: string;
}) {
  const [said, setSaid] = useState<string | null>(null);
  const day = dayHere(answerBy, locale);
  if (answerBy < todayIn(zone))
    return (
      <Notice tone="plain" title={`They gave themselves until ${day}.`}>
        That day has passed. If you heard nothing, you can{' '}
        <Link href={`/applications/${id}`} className={buttonClass('link')}>
          close {company} as unanswered
        </Link>
        .
      </Notice>
    );
  const wait = async () => {
    const fields = new FormData();
    fields.set('id', id);
    fields.set('until', answerBy);
    const state = await sendByHand(snoozeAction, fields);
    if (state.status === 'done') setSaid(`We won’t ask about ${company} before ${day}.`);
    else setSaid('That didn’t work just now. Please try again.');
  };
  return (
    <Notice tone="plain" title={`They answer by ${day}.`}>
      <p>If you hear nothing by then, you can close {company} as unanswered.</p>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <Button onClick={() => void wait()}>Don’t ask me before {day}</Button>
        <p role="status" className="text-small text-soft">
          {said}
        </p>
      </div>
    </Notice>
  );
}

const todayIn = (zone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date());
