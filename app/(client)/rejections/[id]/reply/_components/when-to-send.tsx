import { ChoiceGroup } from '@/app/_ui/choice-group';
import type { Way } from '@/lib/features/replies/ways';

/** A moment on offer: as the form sends it, and in words. */
export type Hour = { value: string; label: string };

/** HOLD-6: the decent hours on offer, as a form field `at`; empty for the soonest. */
export function WhenToSend({
  via,
  held,
  hours,
  error,
  onPick,
}: {
  via: Way;
  held: boolean;
  hours: readonly Hour[];
  error?: string;
  /** Only from client components. */
  onPick?: (at: string) => void;
}) {
  const [soonest, ...later] = hours;
  if (!soonest) return null;
  return (
    <ChoiceGroup
      label={via === 'program' ? 'When would you like to send it?' : 'When should we send it?'}
      name="at"
      layout="pills"
      defaultValue=""
      error={error}
      onChange={onPick && ((event) => onPick(event.currentTarget.value))}
      options={[{ value: '', label: held ? soonest.label : 'Now' }, ...(held ? later : hours.slice(1))]}
    />
  );
}
