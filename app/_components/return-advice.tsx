import { Temporal } from 'temporal-polyfill';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import type { ReturnAnswer, ReturnCode } from '@/lib/rules/back';
import { formatDate, type Viewer } from '@/lib/rules/messages';
import { inWords } from '@/lib/rules/numbers-in-words';
import { anchorOf } from '@/lib/rules/playbook/chapter';
import { SAME_ROLE_MONTHS } from '@/lib/rules/policy';

/** BACK-GUARD: what to make of applying to a company again, when to come back, and where that is explained. */
export function ReturnAdvice({
  verdict,
  code,
  from,
  endedOn,
  viewer,
}: {
  verdict: ReturnAnswer;
  code: ReturnCode;
  from: Temporal.PlainDate | string | null;
  /** Of the earlier application that decides; null where nobody knows the day. */
  endedOn: Temporal.PlainDate | string | null | undefined;
  viewer: Viewer;
}) {
  return (
    <>
      {verdict === 'possible' && endedOn === null
        ? DAY_OPEN
        : adviceOf(verdict, code)(from ? formatDate(Temporal.PlainDate.from(from), viewer) : '')}{' '}
      <Link href={`/how-it-works#${anchorOf(code)}`} className={buttonClass('link')}>
        Why
      </Link>
    </>
  );
}

const DAY_OPEN = `We don’t know when your last try ended. If that was less than ${inWords(SAME_ROLE_MONTHS)} months ago, give it more time.`;

/** BACK-OWN: no credential shortens the employer's own period, and it may be about other roles too. */
const OWN_PERIOD: Partial<Record<ReturnAnswer, (from: string) => string>> = {
  wait: (from) => `They publish their own waiting period. For the same role, wait until ${from}.`,
  'advised-against': (from) =>
    `They publish their own waiting period, and it covers this role too. It’s better to wait until ${from}.`,
};

const adviceOf = (verdict: ReturnAnswer, code: ReturnCode): ((from: string) => string) =>
  (code === 'BACK-OWN' ? OWN_PERIOD[verdict] : undefined) ?? ADVICE[verdict];

const ADVICE: Record<ReturnAnswer, (from: string) => string> = {
  wait: (from) => `For the same role, wait until ${from}, unless you have a substantial new credential.`,
  'advised-against': (from) => `For a different role here, it’s better to wait until ${from}.`,
  possible: () => 'You can apply now. Start with what has changed since.',
  fresh: () => 'Enough time has passed for a fresh start. Mention the first time in one line.',
  fine: () => 'You can apply. Mention the earlier process in one line.',
};
