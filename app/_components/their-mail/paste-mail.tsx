'use client';

import { useState } from 'react';
import type { Choice } from '@/app/_ui/choice-group';
import { Disclosure } from '@/app/_ui/disclosure';
import { MailSource } from './mail-source';
import { type Filled, filledFrom, type OpenApplication, openAt } from './proposal';
import { useReadMail } from './use-read-mail';
import { WaitUntil } from './wait-until';
import { WhatItSays } from './what-it-says';

/**
 * Their mail first: pasted, dropped or chosen, it is read and its company, role and day are proposed. Its words are the
 * field `feedback` of the form it is in.
 */
export function PasteMail({
  typed,
  own,
  zone = 'UTC',
  locale = 'en-GB',
  company,
  open = [],
  stages,
  error,
  onFill,
}: {
  typed: string | undefined;
  /** The person's own address: what they wrote themselves is not their mail (READ-1). */
  own: string;
  zone?: string;
  /** As the person writes days and times. */
  locale?: string;
  /** The company that the form is about, where it is about one, and its `companyKey`. */
  company?: { name: string; key: string };
  /** Open applications that the mail may be about: the one that the form is about, or all. */
  open?: readonly OpenApplication[];
  /** How far somebody can have got, in their own words. */
  stages: readonly Choice[];
  error?: string;
  /** Told what the mail fills in, and the `companyKey` of the company it names. */
  onFill: (filled: Filled, key: string | null, form: HTMLFormElement | null) => void;
}) {
  const [given, setGiven] = useState(typed ?? '');
  const [usedFor, setUsedFor] = useState<string | null>(null);
  const reading = useReadMail(given, { zone, own });

  const verdict = reading.state === 'read' ? reading.verdict : null;
  const elsewhere =
    verdict?.companyKey && company && verdict.companyKey !== company.key ? company.name : null;

  return (
    <Disclosure summary="Paste their email first" open={typed ? true : undefined}>
      <div className="flex flex-col gap-4">
        <MailSource
          name="feedback"
          label="What they wrote"
          optional
          hint="Paste their email, and we suggest the rest. With its original headers, your reply joins the same thread. Only you can see it."
          fileLabel="Or its .eml file"
          fileHint="Drop the file here or choose it."
          typed={typed ?? ''}
          error={error}
          onGiven={setGiven}
        />
        <p role="status" className="text-small text-soft empty:hidden">
          {reading.state === 'reading' ? 'Reading it' : ''}
          {reading.state === 'unread'
            ? 'We couldn’t read it just now. You can fill in the form yourself.'
            : ''}
        </p>
        {verdict?.answerBy &&
          (company ? open : openAt(verdict.companyKey, open)).map((one) => (
            <WaitUntil
              key={one.id}
              {...{ answerBy: verdict.answerBy ?? '', application: one, zone, locale }}
            />
          ))}
        {verdict && (
          <WhatItSays
            verdict={verdict}
            zone={zone}
            locale={locale}
            stages={stages}
            elsewhere={elsewhere}
            used={usedFor === given}
            onUse={(button) => {
              setUsedFor(given);
              onFill(filledFrom(verdict, zone), verdict.companyKey, button.form);
            }}
          />
        )}
      </div>
    </Disclosure>
  );
}
