import type { Metadata } from 'next';
import { ActButton } from '@/app/_components/act-button';
import { TemplateLetter } from '@/app/_components/template-letter';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { loadShownTemplate } from '@/lib/features/coaching/loaders';
import { copyShownAction } from '@/lib/features/templates/actions';
import { textOf } from '@/lib/rules/templates/content';
import { PURPOSE_FACTS } from '@/lib/rules/templates/purposes';

export const metadata: Metadata = { title: 'A client’s template' };

/** COACH-3: one template that a client shares. Opening it is recorded. */
export default async function ShownTemplatePage({
  params,
}: PageProps<'/clients/[coachingId]/templates/[id]'>) {
  const { coachingId, id } = await params;
  const { template, client } = await loadShownTemplate(coachingId, id);
  return (
    <Page>
      <PageHeader
        kicker={
          <Link href={`/clients/${coachingId}`} className={buttonClass('link')}>
            {client}
          </Link>
        }
        title={<span className="wrap-anywhere">{template.name}</span>}
        lede={PURPOSE_FACTS[template.purpose].purpose}
      />
      <Stack>
        <TemplateLetter subject={template.subject} body={textOf(template.blocks)} />
        <ActButton
          action={copyShownAction}
          fields={{ coachingId, templateId: id }}
          label="Copy it to my own"
          pendingLabel="Copying"
        />
      </Stack>
    </Page>
  );
}
