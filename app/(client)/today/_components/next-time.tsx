import { ActButton } from '@/app/_components/act-button';
import { Seen } from '@/app/_components/seen';
import { ButtonLink } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Section, Stack } from '@/app/_ui/page';
import { adoptionAskedAction, answerAdoptionAction } from '@/lib/features/adoptions/actions';
import type { TodayView } from '@/lib/features/today/types';
import { occasionWithoutArticle } from '@/lib/rules/adoptions';
import type { Naming } from '@/lib/rules/own-stages';

const ANSWERS = [
  { state: 'tried', label: 'I tried it' },
  { state: 'not-tried', label: 'Not this time' },
] as const;

/** One card: what the person meant to do at an interview that is ahead, or else whether they tried it at the last one. */
export function NextTime({
  nextTime: { before, asked },
  viewer,
}: {
  nextTime: NonNullable<TodayView['nextTime']>;
  viewer: Naming;
}) {
  if (before) return <Before {...before} viewer={viewer} />;
  return asked && <Asked {...asked} />;
}

function Before({
  applicationId,
  company,
  kind,
  items,
  viewer,
}: NonNullable<NonNullable<TodayView['nextTime']>['before']> & { viewer: Naming }) {
  return (
    <Section title="This time I will">
      <Card size="snug">
        <Stack gap="small">
          {items.map(({ id, text }) => (
            <p key={id} dir="auto" className="line-clamp-6 wrap-anywhere whitespace-pre-wrap">
              {text}
            </p>
          ))}
          <p className="text-small text-soft">
            For your {occasionWithoutArticle(viewer, kind)} with {company}.{' '}
            <ButtonLink href={`/applications/${applicationId}`} variant="link">
              Open the application
            </ButtonLink>
          </p>
        </Stack>
      </Card>
    </Section>
  );
}

function Asked({ id, text, company }: NonNullable<NonNullable<TodayView['nextTime']>['asked']>) {
  return (
    <Section title="Did you try it?">
      <Seen action={adoptionAskedAction} fields={[['adoptionId', id]]} />
      <Card size="snug">
        <Stack gap="small">
          <p dir="auto" className="line-clamp-6 wrap-anywhere whitespace-pre-wrap">
            {text}
          </p>
          <p className="text-small text-soft">
            You wanted to try this next. It’s fine if there was no chance to at {company}.
          </p>
          <div className="flex flex-wrap gap-x-2">
            {ANSWERS.map(({ state, label }) => (
              <ActButton
                key={state}
                action={answerAdoptionAction}
                fields={{ adoptionId: id, state }}
                label={label}
                variant="quiet"
              />
            ))}
          </div>
        </Stack>
      </Card>
    </Section>
  );
}
