import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { Tag } from '@/app/_ui/tag';
import { ROLES_TO_NAME } from '@/lib/features/recovery/schema';
import type { PlanView } from '@/lib/features/recovery/types';
import { type Naming, stageInSentence } from '@/lib/rules/own-stages';
import { NameRolesForm } from './name-roles-form';

/** 72H-1: the roles named on the evening of Day 1, or the form to name them. */
export function NamedRoles({ plan, viewer }: { plan: PlanView; viewer: Naming }) {
  const isOpen = plan.state === 'running' && plan.day >= 1;
  if (plan.roles.length === 0 && !isOpen) return null;
  return (
    <Section id="roles" title="New roles" className="mt-7">
      {plan.roles.length > 0 && (
        <RowList label="Named so far">
          {plan.roles.map(({ applicationId, company, role, stage, applied }) => (
            <Row
              key={applicationId}
              href={`/applications/${applicationId}`}
              title={company}
              detail={role}
              trailing={<Tag tone={applied ? 'live' : 'plain'}>{stageInSentence(viewer, { stage })}</Tag>}
            />
          ))}
        </RowList>
      )}
      {isOpen && plan.roles.length < ROLES_TO_NAME.aim && (
        <div className={plan.roles.length > 0 ? 'mt-5' : undefined}>
          <NameRolesForm key={plan.roles.length} planId={plan.id} named={plan.roles.length} />
        </div>
      )}
    </Section>
  );
}
