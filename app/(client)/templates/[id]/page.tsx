import type { Metadata } from 'next';
import { ActButton } from '@/app/_components/act-button';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import {
  archiveTemplateAction,
  duplicateTemplateAction,
  unarchiveTemplateAction,
} from '@/lib/features/templates/actions';
import { loadTemplate } from '@/lib/features/templates/loaders';
import { respelled } from '@/lib/rules/templates/content';
import { PURPOSE_FACTS } from '@/lib/rules/templates/purposes';
import { Preview } from '../_components/preview';
import { DeleteTemplate } from './_components/delete-template';
import { ShareTemplate } from './_components/share-template';
import { TemplateEditor } from './_components/template-editor';
import { Versions } from './_components/versions';

export const metadata: Metadata = { title: 'Template' };

/** One of the person's own templates: its editor, who can read it, and its earlier versions. */
export default async function TemplatePage({ params, searchParams }: PageProps<'/templates/[id]'>) {
  const { restored = 'none' } = await searchParams;
  const { template, versions, audience, viewer, applications, name } = await loadTemplate((await params).id);
  const { id, state, purpose, spelling } = template;
  const archived = state === 'archived';
  const fields = { templateId: id };
  return (
    <Page width={archived ? 'reading' : 'wide'}>
      <PageHeader
        kicker={
          <Link href={archived ? '/templates?archived' : '/templates'} className={buttonClass('link')}>
            {archived ? 'Archived templates' : 'Templates'}
          </Link>
        }
        title={<span className="wrap-anywhere">{template.name}</span>}
        lede={
          archived
            ? 'Archived. It isn’t offered when you write, and no coach can read it.'
            : PURPOSE_FACTS[purpose].purpose
        }
        actions={
          archived && (
            <ActButton action={unarchiveTemplateAction} fields={fields} label="Restore" variant="strong" />
          )
        }
      />
      <Stack gap="large">
        {archived ? (
          <Preview
            content={respelled(template, spelling)}
            purpose={purpose}
            applications={applications}
            name={name}
          />
        ) : (
          // Restoring a version here starts a new sheet. Restoring one in another tab leaves this sheet alone.
          <TemplateEditor
            key={String(restored)}
            template={template}
            applications={applications}
            name={name}
          />
        )}
        {!archived && (
          <Section title="Who can read it" className="max-w-[40rem]">
            <ShareTemplate templateId={id} audience={audience} />
          </Section>
        )}
        <Versions id={id} versions={versions} viewer={viewer} archived={archived} />
        <Section title="This template" className="max-w-[40rem]">
          <div className="flex flex-wrap gap-2.5">
            <ActButton
              action={duplicateTemplateAction}
              fields={fields}
              label="Duplicate"
              pendingLabel="Copying"
            />
            {archived ? (
              <DeleteTemplate templateId={id} />
            ) : (
              <ActButton action={archiveTemplateAction} fields={fields} label="Archive" variant="quiet" />
            )}
          </div>
        </Section>
      </Stack>
    </Page>
  );
}
