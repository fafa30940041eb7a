import { depthInWords, liveAlone } from '@/app/_components/depth-in-words';
import { Dots } from '@/app/_ui/dots';
import { PIPELINE_HOLDS_FROM } from '@/lib/rules/policy';

/** More than this cannot be counted at a glance: the words give the number alone. */
const DISCS_AT_MOST = 24;

/** PIPE-2: the open applications as filled discs, with empty ones up to where the pipeline holds. */
export function PipelineDepth({ live }: { live: number }) {
  return <Discs live={live} of={Math.max(live, PIPELINE_HOLDS_FROM)} text={depthInWords(live)} />;
}

/** On the day of a rejection: what is still open as discs, or nothing. */
export function StillLive({ live }: { live: number }) {
  if (live <= 0) return null;
  return <Discs live={live} of={live} text={liveAlone(live)} />;
}

function Discs({ live, of, text }: { live: number; of: number; text: string }) {
  if (live > DISCS_AT_MOST) return <p>{text}</p>;
  return <Dots filled={live} of={of} text={text} showText />;
}
