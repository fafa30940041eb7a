import { Temporal } from 'temporal-polyfill';
import { DodgeQuestion } from '@/app/_components/dodge-form';
import { Seen } from '@/app/_components/seen';
import { ButtonLink } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Section } from '@/app/_ui/page';
import { dodgeAskedAction } from '@/lib/features/dodges/actions';
import type { DodgeToAsk } from '@/lib/features/dodges/schema';
import type { Viewer } from '@/lib/rules/messages';
import { NOTHING_YET } from '@/lib/rules/version';
import { writtenDate } from '@/lib/rules/written';

/** DODGE: asks once about one rejection of long ago, and says where the answer is. */
export function LookingBack({ dodge, viewer }: { dodge: DodgeToAsk; viewer: Viewer }) {
  const { rejectionId, company, role, receivedOn, asked, answer } = dodge;
  const month = writtenDate(Temporal.PlainDate.from(receivedOn), viewer.locale, {
    month: 'long',
    year: 'numeric',
  });
  return (
    <Section title={answer ? 'Looking back' : `Looking back at ${company}`}>
      {!asked && <Seen action={dodgeAskedAction} fields={[['rejectionId', rejectionId]]} />}
      {answer ? (
        <p>
          {answer === 'glad'
            ? `You’re glad it wasn’t you at ${company}.`
            : `Your answer about ${company} is saved, and you can change it.`}{' '}
          <ButtonLink href="/journal/glad" variant="link">
            See your answers
          </ButtonLink>
        </p>
      ) : (
        <Card>
          <p className="mb-4 text-small text-soft">
            {role}, {month}. We only ask today, and you can leave it.
          </p>
          <DodgeQuestion rejectionId={rejectionId} version={NOTHING_YET} />
        </Card>
      )}
    </Section>
  );
}
