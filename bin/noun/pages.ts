import type { Names } from './names';

// The pages of a plain noun: a list with a form, one of them with its form, and the question before it is deleted.

export const listPage = ({ model, Many, folder, words }: Names) => `import type { Metadata } from 'next';
import { ButtonLink } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { load${Many} } from '@/lib/features/${folder}/loaders';
import { ${model}Form } from './_components/${fileOf(model)}-form';

export const metadata: Metadata = { title: '${words.Heading}' };

type Search = Promise<Record<string, string | string[] | undefined>>;

/** The person's ${words.many}, newest first, and room for a new one. */
export default async function ${Many}Page({ searchParams }: { searchParams: Search }) {
  const { items, nextCursor, isFirst } = await load${Many}((await searchParams).after);
  return (
    <Page>
      <PageHeader title="${words.Heading}" />
      <Stack gap="large">
        {items.length === 0 ? (
          <EmptyState
            title={isFirst ? 'No ${words.many} yet.' : 'No more ${words.many}.'}
            action={!isFirst && <ButtonLink href="/${folder}">Back to newest</ButtonLink>}
          />
        ) : (
          <Stack>
            <RowList label="${words.Heading}">
              {items.map(({ id, title, note }) => (
                <Row
                  key={id}
                  href={\`/${folder}/\${id}\`}
                  title={<span className="wrap-anywhere">{title}</span>}
                  detail={note && <span className="line-clamp-2">{note}</span>}
                />
              ))}
            </RowList>
            <div className="flex gap-2.5">
              {!isFirst && <ButtonLink href="/${folder}">Newest</ButtonLink>}
              {nextCursor && (
                <ButtonLink href={\`/${folder}?after=\${nextCursor}\`}>Older ${words.many}</ButtonLink>
              )}
            </div>
          </Stack>
        )}
        <Section title="Add ${words.aOne}" className="max-w-[40rem]">
          <${model}Form />
        </Section>
      </Stack>
    </Page>
  );
}
`;

export const onePage = ({ one, model, folder, words }: Names) => `import type { Metadata } from 'next';
import { Link } from '@/app/_ui/link';
import { buttonClass } from '@/app/_ui/button';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { load${model} } from '@/lib/features/${folder}/loaders';
import { ${model}Form } from '../_components/${fileOf(model)}-form';
import { Delete${model} } from './_components/delete-${fileOf(model)}';

export const metadata: Metadata = { title: '${capital(words.one)}' };

/** ${capital(words.aOne)}, with its form. */
export default async function ${model}Page({ params }: { params: Promise<{ id: string }> }) {
  const shown = await load${model}((await params).id);
  return (
    <Page width="narrow">
      <PageHeader
        kicker={
          <Link href="/${folder}" className={buttonClass('link')}>
            ${words.Heading}
          </Link>
        }
        title={<span className="wrap-anywhere">{shown.title}</span>}
      />
      <Stack gap="large">
        <${model}Form ${one}={shown} />
        <Section title="This ${words.one}">
          <Delete${model} ${one}Id={shown.id} />
        </Section>
      </Stack>
    </Page>
  );
}
`;

export const form = ({ one, model, folder, words }: Names) => `'use client';

import { useActionState } from 'react';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea, TextInput } from '@/app/_ui/text-input';
import { errorIn, IDLE, typedIn } from '@/lib/access/form';
import { add${model}Action, change${model}Action } from '@/lib/features/${folder}/actions';
import type { ${model}View } from '@/lib/features/${folder}/schema';

/** Adds ${words.aOne}, or changes the one it is given. */
export function ${model}Form({ ${one}: before }: { ${one}?: ${model}View }) {
  const [state, submit] = useActionState(before ? change${model}Action : add${model}Action, IDLE);
  return (
    <form action={submit} noValidate>
      <Stack>
        <FormAnswer state={state} />
        {before && (
          <>
            <input type="hidden" name="${one}Id" value={before.id} />
            <input type="hidden" name="version" value={before.version} />
          </>
        )}
        <TextInput
          label="Title"
          name="title"
          defaultValue={typedIn(state, 'title') ?? before?.title}
          error={errorIn(state, 'title')}
        />
        <TextArea
          label="Note"
          name="note"
          optional
          defaultValue={typedIn(state, 'note') ?? before?.note ?? undefined}
          error={errorIn(state, 'note')}
        />
        <div>
          <SubmitButton pendingLabel={before ? 'Saving' : 'Adding'}>
            {before ? 'Save' : 'Add ${words.one}'}
          </SubmitButton>
        </div>
      </Stack>
    </form>
  );
}
`;

export const deletion = ({ one, model, folder, words }: Names) => `'use client';

import { ConfirmDialog } from '@/app/_ui/confirm-dialog';
import { IDLE } from '@/lib/access/form';
import { delete${model}Action } from '@/lib/features/${folder}/actions';

/** Asks once more before ${words.aOne} is gone. */
export function Delete${model}({ ${one}Id }: { ${one}Id: string }) {
  return (
    <ConfirmDialog
      trigger="Delete permanently"
      triggerVariant="quiet"
      title="Delete this ${words.one}?"
      description="This permanently deletes the ${words.one} and its note."
      confirmLabel="Delete ${words.one}"
      pendingLabel="Deleting"
      cancelLabel="Keep it"
      action={async (fields) => {
        const state = await delete${model}Action(IDLE, fields);
        return state.status === 'invalid' ? { error: state.message } : undefined;
      }}
    >
      <input type="hidden" name="${one}Id" value={${one}Id} />
    </ConfirmDialog>
  );
}
`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** `job-offer` from `JobOffer`: components are in files of their own names. */
export const fileOf = (model: string) => model.replaceAll(/(?<!^)[A-Z]/g, '-$&').toLowerCase();
