import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { takeBackTemplateAction } from '@/lib/features/templates/actions';
import type { GivenTemplate, ShownTemplate } from '@/lib/features/templates/types';
import { PURPOSE_FACTS } from '@/lib/rules/templates/purposes';
import { CoachTemplateButton } from './coach-template-button';
import { GiveTemplate } from './give-template';

/** COACH-4: the templates the client shares, those this coach shares, and a form to share another. */
export function ClientTemplates({
  coachingId,
  shown,
  given,
  own,
}: {
  coachingId: string;
  shown: readonly ShownTemplate[];
  given: readonly GivenTemplate[];
  own: readonly { id: string; name: string }[];
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
                    <CoachTemplateButton
                      action={takeBackTemplateAction}
                      coachingId={coachingId}
                      templateId={id}
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
        {own.length > 0 ? (
          <GiveTemplate coachingId={coachingId} own={own} given={given.map(({ sourceId }) => sourceId)} />
        ) : (
          <p className="text-soft">
            You have no templates of your own yet.{' '}
            <Link href="/templates" className={buttonClass('link')}>
              {' '}
              Create one
            </Link>
          </p>
        )}
      </div>
    </Section>
  );
}
