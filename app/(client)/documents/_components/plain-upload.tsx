import type { ReactNode } from 'react';
import { Button } from '@/app/_ui/button';
import { Stack } from '@/app/_ui/page';
import { FileField } from './file-field';

/** The same as a form, where no script runs. What is said of the file stands before it, as it is read while it comes. */
export function PlainUpload({
  label,
  most,
  document,
  problem,
  children,
}: {
  label: string;
  most: number;
  document?: string | undefined;
  problem?: string | undefined;
  children?: ReactNode;
}) {
  return (
    <form action="/documents/upload" method="post" encType="multipart/form-data">
      <Stack>
        {document && <input type="hidden" name="document" value={document} />}
        {children}
        <FileField most={most} problem={problem} />
        <div>
          <Button type="submit" variant="strong">
            {label}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
