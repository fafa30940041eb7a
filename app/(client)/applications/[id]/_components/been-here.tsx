import { ReturnAdvice } from '@/app/_components/return-advice';
import { Disclosure } from '@/app/_ui/disclosure';
import { Section, Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import type { BeenHere as Earlier } from '@/lib/features/applications/loaders';
import { DAY_NOT_KNOWN } from '@/lib/rules/ending-day';
import { formatDate, type Viewer } from '@/lib/rules/messages';
import { inWords } from '@/lib/rules/numbers-in-words';
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
            <ReturnAdvice {...answer} endedOn={answer.process?.endedOn} viewer={viewer} />
          </p>
        )}
        {ground === 'credential' && (
          <p className="text-pretty" dir="auto">
            You applied with something new: {credential}
          </p>
        )}
        {ground === 'override' && <p>You chose to apply before the waiting period ended.</p>}
        <Disclosure summary={earlierInWords(answer.history.length)}>
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
        </Disclosure>
      </Stack>
    </Section>
  );
}

const earlierInWords = (count: number): string =>
  count === 1 ? 'Your earlier application here' : `Your ${inWords(count)} earlier applications here`;
