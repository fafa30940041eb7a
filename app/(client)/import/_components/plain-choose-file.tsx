import { Button } from '@/app/_ui/button';
import { FieldError } from '@/app/_ui/field';
import { Stack } from '@/app/_ui/page';

/** The same as a form, where no script runs. */
export function PlainChooseFile({
  kinds,
  hint,
  problem,
}: {
  kinds: string;
  hint: string;
  problem: string | undefined;
}) {
  return (
    <form action="/import/upload" method="post" encType="multipart/form-data">
      <Stack gap="small">
        <label htmlFor="import-file" className="text-label font-semibold">
          Your file
        </label>
        <p id="import-file-hint" className="max-w-[34rem] text-small text-soft text-pretty">
          {hint}
        </p>
        <input
          id="import-file"
          type="file"
          name="file"
          accept={kinds}
          required
          aria-describedby={problem ? 'import-file-hint import-file-error' : 'import-file-hint'}
          className="max-w-full"
        />
        {problem && <FieldError id="import-file-error">{problem}</FieldError>}
        <div>
          <Button type="submit" variant="strong">
            Read this file
          </Button>
        </div>
      </Stack>
    </form>
  );
}
