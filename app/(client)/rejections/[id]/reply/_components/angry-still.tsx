import { Button } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Notice } from '@/app/_ui/notice';
import type { Finding } from '@/lib/language/findings';

export const angerOf = (findings: readonly Finding[]): Finding | null =>
  findings.find(({ code }) => code === 'anger') ?? null;

/** A letter says that its writer is angry: said kindly beside the button, which stays theirs to press. */
export function AngryStill({
  rejectionId,
  words,
  onShow,
}: {
  rejectionId: string;
  words: string;
  onShow: () => void;
}) {
  return (
    <div role="status">
      <Notice tone="attention" title="Before this goes">
        <p>
          It’s fair to be angry. They’ll still have this letter in a year, though: <q>{words}</q> You can say
          it in the vent instead, where nobody else reads it.
        </p>
        <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
          <Button variant="link" type="button" onClick={onShow}>
            Go to that sentence
          </Button>
          <Link
            href={`/rejections/${rejectionId}/vent`}
            className="inline-flex min-h-[44px] items-center underline underline-offset-3"
          >
            Open the vent
          </Link>
        </div>
      </Notice>
    </div>
  );
}
