import { depthInWords, liveAlone } from '@/app/_components/depth-in-words';
import { Dots } from '@/app/_ui/dots';
import { PIPELINE_HOLDS_FROM } from '@/lib/rules/policy';

/** More discs than this cannot be counted at a glance. The words still give the number. */
const DISCS_AT_MOST = 24;

/** PIPE-2: the open applications as filled discs, with empty ones up to where the pipeline holds. */
export function PipelineDepth({ live }: { live: number }) {
  const filled = Math.min(live, DISCS_AT_MOST);
  return (
    <Dots filled={filled} of={Math.max(filled, PIPELINE_HOLDS_FROM)} text={depthInWords(live)} showText />
  );
}

/** On the day of a rejection: what is still open as discs, or nothing. */
export function StillLive({ live }: { live: number }) {
  if (live <= 0) return null;
  const filled = Math.min(live, DISCS_AT_MOST);
  return <Dots filled={filled} of={filled} text={liveAlone(live)} showText />;
}
