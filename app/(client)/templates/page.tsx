import type { Metadata } from 'next';
import { shortDate } from '@/app/_components/short-moment';
import { ButtonLink } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { Tag } from '@/app/_ui/tag';
import { loadTemplates } from '@/lib/features/templates/loaders';
import type { TemplateView } from '@/lib/features/templates/types';
import type { Viewer } from '@/lib/rules/messages';
import { PURPOSE_FACTS, TEMPLATE_PURPOSES } from '@/lib/rules/templates/purposes';
import { TONE_LABELS } from '@/lib/rules/templates/tones';
import { localDay } from './_components/local-day';

export const metadata: Metadata = { title: 'Templates' };

/** The person's own templates, those from a coach, and the built-in ones. Archived ones have their own URL. */
export default async function TemplatesPage({ searchParams }: PageProps<'/templates'>) {
  const archivedOnly = 'archived' in (await searchParams);
  const { own, fromCoach, archived, viewer } = await loadTemplates(archivedOnly);
  if (archivedOnly) return <Archived templates={own} viewer={viewer} />;
  return (
    <Page>
      <PageHeader
        title="Templates"
        lede="Texts to start from. We fill in what we know about an application, and you can change every word."
        actions={archived > 0 && <ButtonLink href="/templates?archived">Archived ({archived})</ButtonLink>}
      />
      <Stack gap="large">
        <Section title="Your templates">
          {own.length === 0 ? (
            <EmptyState title="No templates of your own yet.">
              Open a built-in template below and copy it. Then you can change every word.
            </EmptyState>
          ) : (
            <OwnList templates={own} viewer={viewer} />
          )}
        </Section>
        {fromCoach.length > 0 && (
          <Section title="From your coach">
            <RowList label="From your coach">
              {fromCoach.map(({ id, name, coach, purpose, tone, sharedAt }) => (
                <Row
                  key={id}
                  href={`/templates/from-coach/${id}`}
                  title={name}
                  detail={`${PURPOSE_FACTS[purpose].label}, ${TONE_LABELS[tone].toLowerCase()}. From ${coach}`}
                  trailing={
                    <span className="text-small text-soft">
                      {shortDate(localDay(sharedAt, viewer), viewer)}
                    </span>
                  }
                />
              ))}
            </RowList>
          </Section>
        )}
        <Section title="Built in" lede="Each comes in three tones, in British and American spelling.">
          <RowList label="Built in">
            {TEMPLATE_PURPOSES.map((purpose) => (
              <Row
                key={purpose}
                href={`/templates/built-in/${purpose}`}
                title={PURPOSE_FACTS[purpose].label}
                detail={PURPOSE_FACTS[purpose].purpose}
              />
            ))}
          </RowList>
        </Section>
      </Stack>
    </Page>
  );
}

function Archived({ templates, viewer }: { templates: readonly TemplateView[]; viewer: Viewer }) {
  return (
    <Page>
      <PageHeader
        title="Archived templates"
        lede="They aren’t offered when you write, and no coach can read them."
        actions={<ButtonLink href="/templates">All templates</ButtonLink>}
      />
      {templates.length === 0 ? (
        <EmptyState
          title="Nothing is archived."
          action={<ButtonLink href="/templates">All templates</ButtonLink>}
        />
      ) : (
        <OwnList templates={templates} viewer={viewer} />
      )}
    </Page>
  );
}

function OwnList({ templates, viewer }: { templates: readonly TemplateView[]; viewer: Viewer }) {
  return (
    <RowList label="Your templates">
      {templates.map(({ id, name, purpose, tone, updatedAt, sharedWith }) => (
        <Row
          key={id}
          href={`/templates/${id}`}
          title={<span className="wrap-anywhere">{name}</span>}
          detail={`${PURPOSE_FACTS[purpose].label}, ${TONE_LABELS[tone].toLowerCase()}`}
          trailing={
            <span className="flex flex-col items-end gap-1 text-small text-soft">
              {shortDate(localDay(updatedAt, viewer), viewer)}
              {sharedWith > 0 && <Tag>shared</Tag>}
            </span>
          }
        />
      ))}
    </RowList>
  );
}
