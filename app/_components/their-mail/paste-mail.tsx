'use client';

import { useState } from 'react';
import { Button } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/disclosure';
import { CONTROL_LINE, Field } from '@/app/_ui/field';
import { TextArea } from '@/app/_ui/text-input';
import { type Filled, filledFrom } from './proposal';
import { useReadMail } from './use-read-mail';
import { WhatItSays } from './what-it-says';

/** As base64 it is a third longer, and two megabytes are read. */
const LONGEST_FILE = 1_500_000;

/**
 * Their mail first: pasted, dropped or chosen, it is read and its company, role and day are proposed. Its words are the
 * field `feedback` of the form it is in.
 */
export function PasteMail({
  typed,
  zone = 'UTC',
  company,
  error,
  onFill,
}: {
  typed: string | undefined;
  zone?: string;
  /** The company that the form is about, where it is about one, and its `companyKey`. */
  company?: { name: string; key: string };
  error?: string;
  /** Told what the mail fills in, and the `companyKey` of the company it names. */
  onFill: (filled: Filled, key: string | null, form: HTMLFormElement | null) => void;
}) {
  const [source, setSource] = useState(typed ?? '');
  const [file, setFile] = useState<{ name: string; base64: string } | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [usedFor, setUsedFor] = useState<string | null>(null);
  const given = file?.base64 ?? source;
  const reading = useReadMail(given, zone);

  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    setRefused(
      chosen.size > LONGEST_FILE ? 'This file is over 1.5 MB. Paste the text of the email instead.' : null,
    );
    if (chosen.size <= LONGEST_FILE) setFile({ name: chosen.name, base64: await base64Of(chosen) });
  };
  const verdict = reading.state === 'read' ? reading.verdict : null;
  const elsewhere =
    verdict?.companyKey && company && verdict.companyKey !== company.key ? company.name : null;

  return (
    <Disclosure summary="Paste their email first" open={typed ? true : undefined}>
      <div className="flex flex-col gap-4">
        {file ? (
          <div className="flex flex-wrap items-center gap-3">
            <input type="hidden" name="feedback" value={file.base64} />
            <p className="min-w-0 break-words">{file.name}</p>
            <Button variant="quiet" onClick={() => setFile(null)}>
              Remove this file
            </Button>
          </div>
        ) : (
          <>
            <TextArea
              key={typed}
              label="What they wrote"
              optional
              name="feedback"
              rows={3}
              hint="Paste their email, and we suggest the rest. With its original headers, your reply joins the same thread. Only you can see it."
              defaultValue={typed}
              onChange={(event) => setSource(event.currentTarget.value)}
              error={error}
            />
            <Field
              label="Or its .eml file"
              hint="Drop the file here or choose it."
              error={refused ?? undefined}
              className="w-full"
            >
              {(wiring) => (
                <input
                  type="file"
                  accept=".eml,message/rfc822"
                  className={`${CONTROL_LINE} file:mr-3 file:rounded-small file:border-0 file:bg-sunken file:px-3 file:py-1 file:font-semibold file:text-ink`}
                  onChange={(event) => void take(event.currentTarget.files?.[0])}
                  {...wiring}
                />
              )}
            </Field>
          </>
        )}
        <p role="status" className="text-small text-soft empty:hidden">
          {reading.state === 'reading' ? 'Reading it' : ''}
          {reading.state === 'unread'
            ? 'We couldn’t read it just now. You can fill in the form yourself.'
            : ''}
        </p>
        {verdict && (
          <WhatItSays
            verdict={verdict}
            zone={zone}
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

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
