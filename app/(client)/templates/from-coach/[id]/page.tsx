import type { Metadata } from 'next';
import { ActButton } from '@/app/_components/act-button';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { dropFromCoachAction, duplicateTemplateAction } from '@/lib/features/templates/actions';
import { loadFromCoach } from '@/lib/features/templates/loaders';
import { respelled } from '@/lib/rules/templates/content';
import { PURPOSE_FACTS } from '@/lib/rules/templates/purposes';
import { Preview } from '../../_components/preview';

export const metadata: Metadata = { title: 'From your coach' };

/** COACH-4: a template that a coach shared, to use and to copy. */
export default async function FromCoachPage({ params }: PageProps<'/templates/from-coach/[id]'>) {
  const { template, applications, name } = await loadFromCoach((await params).id);
  const { id, purpose, coach } = template;
  return (
    <Page>
      <PageHeader
        kicker={
          <Link href="/templates" className={buttonClass('link')}>
            Templates
          </Link>
        }
        title={<span className="wrap-anywhere">{template.name}</span>}
        lede={`From ${coach}. ${PURPOSE_FACTS[purpose].purpose} If you copy it, your copy stays when the coaching ends.`}
        actions={
          <ActButton
            action={duplicateTemplateAction}
            fields={{ templateId: id }}
            label="Copy to my templates"
            pendingLabel="Copying"
            variant="strong"
          />
        }
      />
      <Stack gap="large">
        <Preview
          content={respelled(template, template.spelling)}
          purpose={purpose}
          applications={applications}
          name={name}
        />
        <ActButton
          action={dropFromCoachAction}
          fields={{ templateId: id }}
          label="Remove from my list"
          variant="quiet"
        />
      </Stack>
    </Page>
  );
}
