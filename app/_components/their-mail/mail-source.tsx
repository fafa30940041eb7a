'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/app/_ui/button';
import { CONTROL_LINE, Field } from '@/app/_ui/field';
import { TextArea } from '@/app/_ui/text-input';

/** As base64 it is a third longer, and two megabytes are read. */
const LONGEST_FILE = 1_500_000;
/** A file that was chosen, as it stands in the field: letters in one piece, which no email is. */
const AS_FILE = /^[A-Za-z0-9+/]{200,}={0,2}$/;

type MailSourceProps = {
  /** The field that holds what was pasted, and the file once it is chosen: so a device keeps either. */
  name: string;
  label: string;
  hint: string;
  optional?: boolean;
  fileLabel: string;
  fileHint: string;
  /** The name of the file's own field, for a browser without scripts and a file too large for the other. */
  fileName?: string;
  typed: string;
  error?: string | undefined;
  fileError?: string | undefined;
  /** Told what is given. */
  onGiven?: (source: string) => void;
};

/** Their email: pasted, dropped or chosen. */
export function MailSource({ name, label, hint, optional, typed, error, onGiven, ...of }: MailSourceProps) {
  const field = useRef<HTMLDivElement>(null);
  const [source, setSource] = useState(typed);
  const [file, setFile] = useState<string | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const isFile = AS_FILE.test(source);

  const give = (text: string, named: string | null = null) => {
    setSource(text);
    setFile(named);
    onGiven?.(text);
  };
  const take = async (input: HTMLInputElement) => {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    const isLong = chosen.size > LONGEST_FILE;
    setNote(isLong ? (of.fileName ? TOO_LONG_TO_KEEP : TOO_LONG) : null);
    if (isLong) return;
    give(await base64Of(chosen), chosen.name);
  };
  // What stands in the field changed without anybody typing into it: whoever keeps it is told.
  useEffect(() => {
    if (isFile)
      field.current?.querySelector('textarea')?.dispatchEvent(new Event('input', { bubbles: true }));
  }, [isFile]);

  if (isFile)
    return (
      <div ref={field} className="flex flex-wrap items-center gap-3">
        <textarea name={name} value={source} readOnly hidden />
        <p className="min-w-0 break-words">{file ?? 'The email file you chose'}</p>
        <Button
          variant="quiet"
          onClick={() => {
            const area = field.current?.querySelector('textarea');
            if (area) {
              area.value = '';
              area.dispatchEvent(new Event('input', { bubbles: true }));
            }
            give('');
          }}
        >
          Remove this file
        </Button>
      </div>
    );
  return (
    <div ref={field} className="flex w-full flex-col gap-4">
      <TextArea
        key={typed}
        label={label}
        optional={optional}
        name={name}
        rows={3}
        hint={hint}
        defaultValue={source}
        onChange={(event) => give(event.currentTarget.value)}
        error={error}
      />
      <Field label={of.fileLabel} hint={of.fileHint} error={note ?? of.fileError} className="w-full">
        {(wiring) => (
          <input
            type="file"
            name={of.fileName}
            accept=".eml,message/rfc822"
            className={`${CONTROL_LINE} file:mr-3 file:rounded-small file:border-0 file:bg-sunken file:px-3 file:py-1 file:font-semibold file:text-ink`}
            onChange={(event) => void take(event.currentTarget)}
            {...wiring}
          />
        )}
      </Field>
    </div>
  );
}

const TOO_LONG = 'This file is over 1.5 MB. Paste the text of the email instead.';
const TOO_LONG_TO_KEEP =
  'This file is too large to be kept on this device. It is sent when you save; after a reload, choose it again.';

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
