'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { IconClose } from '@/app/_ui/icons';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { addTagsAction, removeTagAction } from '@/lib/features/applications/actions';

const OFFERED = 'tags-to-offer';

/** The tags of an application, each with a button that takes it off, and a field that adds some. */
export function Tags({
  id,
  tags,
  toOffer,
}: {
  id: string;
  tags: readonly string[];
  toOffer: readonly string[];
}) {
  const [state, submit] = useForm(addTagsAction);
  return (
    <Stack gap="small">
      {tags.length > 0 && (
        <ul aria-label="Tags" className="flex flex-wrap gap-2">
          {tags.map((tag) => (
            <TagChip key={tag} id={id} tag={tag} />
          ))}
        </ul>
      )}
      <Form submit={submit} noValidate>
        <FormAnswer state={state} />
        <input type="hidden" name="id" value={id} />
        <div className="flex items-end gap-2">
          <TextInput
            label="Add tags"
            name="tags"
            list={OFFERED}
            autoComplete="off"
            hint="With commas between them."
            className="flex-1"
            defaultValue={typedIn(state, 'tags') ?? ''}
            error={errorIn(state, 'tags')}
          />
          <SubmitButton variant="plain" pendingLabel="Adding">
            Add
          </SubmitButton>
        </div>
        <datalist id={OFFERED}>
          {toOffer.map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
      </Form>
    </Stack>
  );
}

function TagChip({ id, tag }: { id: string; tag: string }) {
  const [, submit] = useForm(removeTagAction);
  return (
    <li className="flex max-w-full items-center rounded-full bg-sunken pl-3 text-small">
      <span className="min-w-0 wrap-anywhere">{tag}</span>
      <Form submit={submit}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="tag" value={tag} />
        <button type="submit" className="flex size-11 items-center justify-center rounded-full text-soft">
          <IconClose className="size-4" />
          <span className="sr-only">Remove the tag {tag}</span>
        </button>
      </Form>
    </li>
  );
}
