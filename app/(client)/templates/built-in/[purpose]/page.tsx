import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActButton } from '@/app/_components/act-button';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { Tabs } from '@/app/_ui/tabs';
import { duplicateBuiltInAction } from '@/lib/features/templates/actions';
import { loadBuiltIn } from '@/lib/features/templates/loaders';
import { builtInTemplate } from '@/lib/rules/templates/built-in';
import { PURPOSE_FACTS, TEMPLATE_PURPOSES } from '@/lib/rules/templates/purposes';
import { SPELLING_LABELS, SPELLINGS } from '@/lib/rules/templates/spelling';
import { TEMPLATE_TONES, TONE_LABELS, TONE_UNLESS_CHOSEN } from '@/lib/rules/templates/tones';
import { Preview } from '../../_components/preview';

export const metadata: Metadata = { title: 'Built-in template' };

/** A built-in template in the tone and spelling of the URL. */
export default async function BuiltInPage({
  params,
  searchParams,
}: PageProps<'/templates/built-in/[purpose]'>) {
  const { purpose: named } = await params;
  const asked = await searchParams;
  const { spelling: usual, applications, name } = await loadBuiltIn();
  const purpose = TEMPLATE_PURPOSES.find((one) => one === named) ?? notFound();
  const tone = TEMPLATE_TONES.find((one) => one === asked.tone) ?? TONE_UNLESS_CHOSEN;
  const spelling = SPELLINGS.find((one) => one === asked.spelling) ?? usual;
  const { label, purpose: use } = PURPOSE_FACTS[purpose];
  const at = (change: { tone?: string; spelling?: string }) =>
    `/templates/built-in/${purpose}?${new URLSearchParams({ tone, spelling, ...change })}`;
  return (
    <Page>
      <PageHeader
        kicker={
          <Link href="/templates" className={buttonClass('link')}>
            Templates
          </Link>
        }
        title={label}
        lede={use}
        actions={
          <ActButton
            action={duplicateBuiltInAction}
            fields={{ purpose, tone, spelling }}
            label="Copy to my templates"
            pendingLabel="Copying"
            variant="strong"
          />
        }
      />
      <Stack gap="large">
        <div className="grid gap-x-10 gap-y-2.5 sm:grid-cols-2">
          <Tabs
            label="Tone"
            tabs={TEMPLATE_TONES.map((one) => ({
              href: at({ tone: one }),
              label: TONE_LABELS[one],
              current: one === tone,
            }))}
          />
          <Tabs
            label="Spelling"
            tabs={SPELLINGS.map((one) => ({
              href: at({ spelling: one }),
              label: SPELLING_LABELS[one],
              current: one === spelling,
            }))}
          />
        </div>
        <Preview
          content={builtInTemplate({ purpose, tone, spelling })}
          purpose={purpose}
          applications={applications}
          name={name}
        />
      </Stack>
    </Page>
  );
}
