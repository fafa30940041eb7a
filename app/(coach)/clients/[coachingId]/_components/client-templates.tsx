import { ActButton } from '@/app/_components/act-button';
import { ButtonLink } from '@/app/_ui/button';
import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { takeBackTemplateAction } from '@/lib/features/templates/actions';
import type { GivenTemplate, ShownTemplate } from '@/lib/features/templates/types';
import { PURPOSE_FACTS } from '@/lib/rules/templates/purposes';

/** COACH-4: the templates the client shares, those this coach shares, and a way to share another. */
export function ClientTemplates({
  coachingId,
  shown,
  given,
}: {
  coachingId: string;
  shown: readonly ShownTemplate[];
  given: readonly GivenTemplate[];
}) {
  return (
    <Section title="Templates">
      <div className="flex flex-col gap-5">
        {shown.length > 0 && (
          <div>
            <h3 className="mb-1.5 text-label font-semibold">Shared with you</h3>
            <RowList label="Templates shared with you">
              {shown.map(({ id, name, purpose }) => (
                <Row
                  key={id}
                  href={`/clients/${coachingId}/templates/${id}`}
                  title={<span className="wrap-anywhere">{name}</span>}
                  detail={PURPOSE_FACTS[purpose].label}
                />
              ))}
            </RowList>
          </div>
        )}
        {given.length > 0 && (
          <div>
            <h3 className="mb-1.5 text-label font-semibold">Shared by you</h3>
            <RowList label="Templates from you">
              {given.map(({ id, name }) => (
                <Row
                  key={id}
                  title={<span className="wrap-anywhere">{name}</span>}
                  trailing={
                    <ActButton
                      action={takeBackTemplateAction}
                      fields={{ coachingId, templateId: id }}
                      label="Stop sharing"
                      about={name}
                      variant="quiet"
                    />
                  }
                />
              ))}
            </RowList>
          </div>
        )}
        <div>
          <ButtonLink href={`/clients/${coachingId}/give`}>Share one of your templates</ButtonLink>
        </div>
      </div>
    </Section>
  );
}
