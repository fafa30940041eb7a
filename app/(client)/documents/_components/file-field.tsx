import { CONTROL_LINE, Field } from '@/app/_ui/field';
import { sizeInWords } from './sizes';

const KINDS = '.pdf,.doc,.docx,.odt,.rtf,.txt,.md,.png,.jpg,.jpeg,.webp';

/** Where a file is chosen; `most` is the largest that is kept, in bytes. */
export function FileField({ most, problem }: { most: number; problem?: string | undefined }) {
  return (
    <Field
      label="File"
      hint={`PDF, Word, OpenDocument, RTF, text or a picture, up to ${sizeInWords(most)}. It is encrypted.`}
      error={problem}
    >
      {(wiring) => <input type="file" name="file" accept={KINDS} className={CONTROL_LINE} {...wiring} />}
    </Field>
  );
}
