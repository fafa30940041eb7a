import { chanceOf, headingOf, knownOf, occasionOf } from '@/app/_components/finding-words';
import { shortDate } from '@/app/_components/short-moment';
import { Card } from '@/app/_ui/card';
import { Disclosure } from '@/app/_ui/disclosure';
import { Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import type { FindingView } from '@/lib/features/patterns/schema';
import type { Viewer } from '@/lib/rules/messages';
import { WORK_ON_WORDS } from '@/lib/rules/patterns';
import { AdoptForm } from '../../_components/adopt-form';
import { occasionChoices } from '../../_components/occasion-choices';

/** Rejections that a pattern lists: the latest, as those say most about the next one. */
const LISTED = 12;

/** PATTERN: one pattern, how sure it is, and where it is from; once there are ten rejections also what follows from it. */
export function FindingCard({
  finding,
  count,
  early,
  viewer,
}: {
  finding: FindingView;
  /** All rejections that were looked at. */
  count: number;
  early: boolean;
  viewer: Viewer;
}) {
  const { rejections, workOn } = finding;
  const known = knownOf(finding, count);
  return (
    <Card>
      <Stack>
        <div>
          <h2 className="serif-heading text-h2 wrap-anywhere">{headingOf(finding)}</h2>
          <p className="mt-1.5 text-pretty">{chanceOf(finding)}</p>
          {known && <p className="mt-1 text-small text-soft">{known}</p>}
        </div>
        {!early && workOn && (
          <p className="text-pretty">
            <strong className="font-semibold">What to work on: </strong>
            {WORK_ON_WORDS[workOn]}
          </p>
        )}
        <div>
          <Disclosure
            summary={
              rejections.length > LISTED
                ? `See the latest ${LISTED} of ${rejections.length}`
                : `See the ${rejections.length} it’s about`
            }
          >
            <RowList label={headingOf(finding)}>
              {rejections.slice(0, LISTED).map(({ id, entryId, company, role, receivedOn }) => (
                <Row
                  key={id}
                  href={entryId ? `/journal/${entryId}` : `/rejections/${id}`}
                  title={`${company}, ${role}`}
                  trailing={<span className="text-small text-soft">{shortDate(receivedOn, viewer)}</span>}
                />
              ))}
            </RowList>
          </Disclosure>
          {!early && (
            <Disclosure summary="Choose what to do next time">
              <AdoptForm
                from="pattern"
                choices={occasionChoices(viewer)}
                kind={occasionOf(finding)}
                hint="One thing, as specific as you can."
                keptAs={`${finding.dimension} ${finding.value}`}
              />
            </Disclosure>
          )}
        </div>
      </Stack>
    </Card>
  );
}
