import { chanceOf, headingOf, knownOf } from '@/app/_components/finding-words';
import { Card } from '@/app/_ui/card';
import type { ShownPatterns as Shown } from '@/lib/features/coaching/types';
import { WORK_ON_WORDS } from '@/lib/rules/patterns';
import { PATTERN_EARLY_FROM } from '@/lib/rules/policy';

/** PATTERN as a coach reads it, and the client before they share it: counts and shares alone, no company and no entry. */
export function ShownPatterns({ patterns: { state, count, findings } }: { patterns: Shown }) {
  if (state === 'counting')
    return (
      <p className="border-y border-line py-4 text-soft">
        {count} of the {PATTERN_EARLY_FROM} rejections from which on there’s something to see.
      </p>
    );
  return (
    <>
      <p className="mb-4 text-soft text-pretty">
        {state === 'early'
          ? `Early: this comes from ${count} rejections, so any of it can be chance.`
          : `From ${count} rejections.`}
        {findings.length === 0 && ' Nothing stands out.'}
      </p>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        {findings.map((finding) => {
          const known = knownOf(finding, count);
          return (
            <Card key={`${finding.dimension} ${finding.value}`}>
              <h2 className="serif-heading text-h2 wrap-anywhere">{headingOf(finding)}</h2>
              <p className="mt-1.5 text-pretty">{chanceOf(finding)}</p>
              {known && <p className="mt-1 text-small text-soft">{known}</p>}
              {finding.workOn && (
                <p className="mt-3 text-pretty">
                  <strong className="font-semibold">What to work on: </strong>
                  {WORK_ON_WORDS[finding.workOn]}
                </p>
              )}
            </Card>
          );
        })}
      </div>
    </>
  );
}
