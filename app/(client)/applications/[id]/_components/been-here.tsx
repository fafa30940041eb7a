import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Section, Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import type { BeenHere as Earlier } from '@/lib/features/applications/loaders';
import type { ReturnAnswer } from '@/lib/rules/back';
import { DAY_NOT_KNOWN } from '@/lib/rules/ending-day';
import { formatDate, type Viewer } from '@/lib/rules/messages';
import { inWords } from '@/lib/rules/numbers-in-words';
import { anchorOf } from '@/lib/rules/playbook/chapter';
import { SAME_ROLE_MONTHS } from '@/lib/rules/policy';
import { ENDING_LABELS } from '@/lib/rules/stages';

/** BACK-GUARD: earlier applications to this company, our advice, and what the person answered to it. */
export function BeenHere({ earlier, viewer }: { earlier: Earlier; viewer: Viewer }) {
  const { answer, applies, ground, credential } = earlier;
  if (answer.history.length === 0) return null;
  return (
    <Section title="You’ve applied here before">
      <Stack gap="small">
        {applies && (
          <p className="text-pretty">
            {adviceOn(answer, viewer)}{' '}
            <Link href={`/how-it-works#${anchorOf(answer.code)}`} className={buttonClass('link')}>
              Why
            </Link>
          </p>
        )}
        {ground === 'credential' && (
          <p className="text-pretty" dir="auto">
            You applied with something new: {credential}
          </p>
        )}
        {ground === 'override' && <p>You chose to apply before the waiting period ended.</p>}
        <RowList label="Earlier applications to this company">
          {answer.history.map(({ applicationId, role, outcome, endedOn }) => (
            <Row
              key={applicationId}
              href={`/applications/${applicationId}`}
              title={role}
              detail={`${ENDING_LABELS[outcome]} · ${endedOn ? formatDate(endedOn, viewer) : DAY_NOT_KNOWN}`}
            />
          ))}
        </RowList>
      </Stack>
    </Section>
  );
}

function adviceOn({ verdict, from, process }: Earlier['answer'], viewer: Viewer): string {
  if (verdict === 'possible' && process?.endedOn === null)
    return `We don’t know when your last try ended. If that was less than ${inWords(SAME_ROLE_MONTHS)} months ago, give it more time.`;
  return ADVICE[verdict](from ? formatDate(from, viewer) : '');
}

const ADVICE: Record<ReturnAnswer, (from: string) => string> = {
  wait: (from) => `For the same role, wait until ${from}, unless you have a substantial new credential.`,
  'advised-against': (from) => `For a different role here, it’s better to wait until ${from}.`,
  possible: () => 'You can apply now. Start with what has changed since.',
  fresh: () => 'Enough time has passed for a fresh start. Mention the first time in one line.',
  fine: () => 'You can apply. Mention the earlier process in one line.',
};
