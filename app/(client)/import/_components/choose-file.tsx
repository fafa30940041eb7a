'use client';

import { useRouter } from 'next/navigation';
import { type DragEvent, useId, useRef, useState } from 'react';
import { Button } from '@/app/_ui/button';
import { classNames } from '@/app/_ui/class-names';
import { FieldError } from '@/app/_ui/field';
import { PlainChooseFile } from './plain-choose-file';

const KINDS = '.csv,.tsv,.txt,.xlsx,.json';
const UNSENT = 'The file didn’t get through. Check your connection, and try again.';

/**
 * Takes a file that is dropped on it or chosen, and leads to what was read. It is no form where scripts run: nothing of a file
 * could be kept on the device.
 */
export function ChooseFile({
  most,
  mostInWords,
  said,
}: {
  most: number;
  mostInWords: string;
  /** What a file that the plain form sent was refused with. */
  said: string | undefined;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [reading, setReading] = useState<string>();
  const [problem, setProblem] = useState(said);
  const { push } = useRouter();
  const hint = useId();

  async function take(file: File | undefined) {
    if (!file || reading) return;
    if (file.size > most) return setProblem(`A file may have up to ${mostInWords}. This one is larger.`);
    setProblem(undefined);
    setReading(file.name);
    const answer = await sent(file);
    if ('id' in answer) return push(`/import/${answer.id}`);
    setReading(undefined);
    setProblem(answer.problem);
    if (input.current) input.current.value = '';
  }

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };

  const kinds = `CSV, Excel (.xlsx), TSV or JSON, up to ${mostInWords}. From LinkedIn, Huntr, Simplify, Teal, Notion, Google Sheets, or a table of your own.`;

  return (
    <>
      <section
        aria-label="File"
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={classNames(
          'flex flex-col items-start gap-3 noscript:hidden rounded-control border border-dashed px-5 py-8 transition-colors',
          over ? 'border-ink bg-sunken' : 'border-edge bg-raised',
        )}
      >
        <p className="serif-heading text-h2">{reading ? 'Reading your file' : 'Drop your file here'}</p>
        <p id={hint} className="max-w-[34rem] text-small text-soft text-pretty">
          {reading ?? kinds}
        </p>
        <Button
          variant="strong"
          disabled={reading !== undefined}
          aria-describedby={hint}
          onClick={() => input.current?.click()}
        >
          Choose a file
        </Button>
        <input
          ref={input}
          type="file"
          accept={KINDS}
          aria-label="File to import"
          tabIndex={-1}
          className="sr-only"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
        <div role="status" className="empty:hidden">
          {problem && <FieldError id={`${hint}-error`}>{problem}</FieldError>}
        </div>
      </section>
      <noscript>
        <PlainChooseFile kinds={KINDS} hint={kinds} problem={said} />
      </noscript>
    </>
  );
}

async function sent(file: File): Promise<{ id: string } | { problem: string }> {
  try {
    const answer = await fetch(`/import/upload?${new URLSearchParams({ name: file.name })}`, {
      ...{ method: 'POST', body: file },
      headers: { 'content-type': 'application/octet-stream' },
    });
    return (await answer.json()) as { id: string } | { problem: string };
  } catch {
    return { problem: UNSENT };
  }
}
