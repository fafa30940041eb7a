'use client';

import { ActButton } from '@/app/_components/act-button';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { buttonClass } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/disclosure';
import { Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { addLinkAction, removeLinkAction } from '@/lib/features/applications/actions';

type Link = { id: string; label: string | null; url: string };

/** Pages about an application besides its posting. */
export function Links({ id, links }: { id: string; links: readonly Link[] }) {
  return (
    <Stack gap="small">
      {links.length > 0 && (
        <RowList label="Links">
          {links.map((link) => (
            <Row
              key={link.id}
              title={
                <a
                  href={link.url}
                  rel="noopener noreferrer nofollow"
                  target="_blank"
                  className={`${buttonClass('link')} wrap-anywhere`}
                >
                  {link.label ?? new URL(link.url).hostname}
                  <span className="sr-only"> (opens in a new tab)</span>
                </a>
              }
              trailing={
                <ActButton
                  action={removeLinkAction}
                  fields={{ id, linkId: link.id }}
                  label="Remove"
                  about={link.label ?? link.url}
                  pendingLabel="Removing"
                  variant="quiet"
                />
              }
            />
          ))}
        </RowList>
      )}
      <Disclosure summary="Add a link">
        <LinkForm id={id} />
      </Disclosure>
    </Stack>
  );
}

function LinkForm({ id }: { id: string }) {
  const [state, submit] = useForm(addLinkAction);
  const field = (name: 'url' | 'label') => ({
    ...{ name, defaultValue: typedIn(state, name) ?? '', error: errorIn(state, name) },
  });
  return (
    <Form submit={submit} noValidate>
      <Stack gap="small">
        <FormAnswer state={state} />
        <input type="hidden" name="id" value={id} />
        <TextInput label="Address" required inputMode="url" autoComplete="off" {...field('url')} />
        <TextInput label="Name" optional autoComplete="off" {...field('label')} />
        <div>
          <SubmitButton variant="plain" pendingLabel="Adding">
            Add link
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
