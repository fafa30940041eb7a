'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from '@/app/_ui/button';
import { Stack } from '@/app/_ui/page';
import { Progress } from '@/app/_ui/progress';
import { toast } from '@/app/_ui/toast';
import { FileField } from './file-field';
import { PlainUpload } from './plain-upload';
import { sendFile } from './send-file';
import { sizeInWords } from './sizes';

const HUNDRED = 100;

/**
 * Chooses a file and sends it, with what the fields beside it say. It is no form: a file is sent as a stream, which shows how
 * far it is, and nothing of it could be kept on the device.
 */
export function Upload({
  label,
  most,
  document,
  problem: said,
  children,
}: {
  label: string;
  /** The largest file that is kept, in bytes. */
  most: number;
  /** The document that gets a new version; a new one where left out. */
  document?: string;
  /** What the address says of an upload that was sent without scripts. */
  problem?: string | undefined;
  /** Fields of a new document. */
  children?: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState(said);
  const { push, refresh } = useRouter();

  async function send() {
    const controls = [...(box.current?.querySelectorAll<HTMLInputElement>('input, select') ?? [])];
    const chosen = controls.find(({ type }) => type === 'file');
    const file = chosen?.files?.[0];
    if (!file) return setProblem('Choose a file.');
    if (file.size > most)
      return setProblem(`This file has ${sizeInWords(file.size)}. Up to ${sizeInWords(most)} can be kept.`);
    const said = controls
      .filter(({ type }) => type !== 'file')
      .map(({ name, value }) => [name, value] as const);
    const fields: Record<string, string> = { ...Object.fromEntries(said), ...(document && { document }) };
    if (fields.title === '') fields.title = file.name.replace(/\.[^.]+$/, '');
    setProblem(undefined);
    setShare(0);
    const sent = await sendFile(file, fields, setShare);
    setShare(null);
    if ('problem' in sent) return setProblem(sent.problem);
    if (!document) return push(`/documents/${sent.id}`);
    // The same file is not sent again by the next press.
    if (chosen) chosen.value = '';
    toast(`${file.name} is uploaded`);
    refresh();
  }

  return (
    <>
      <div ref={box} className="noscript:hidden">
        <Stack>
          <FileField most={most} problem={problem} />
          {children}
          {share === null ? (
            <div>
              <Button variant="strong" onClick={send}>
                {label}
              </Button>
            </div>
          ) : (
            <Progress label="Uploading" value={share} max={1} text={`${Math.round(share * HUNDRED)} %`} />
          )}
        </Stack>
      </div>
      <noscript>
        <PlainUpload {...{ label, most, document }} problem={said}>
          {children}
        </PlainUpload>
      </noscript>
    </>
  );
}
