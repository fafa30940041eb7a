import type { RejectionValues } from '@/app/_components/when-fields';
import type { LaterLabel, Stage } from '@/lib/rules/stages';

/** What the pipeline knows of how far an application got. That it was saved says nothing about how far. */
export function knownStage({
  furthestStage,
  laterLabel,
}: {
  furthestStage: Stage;
  laterLabel: LaterLabel | null;
}): RejectionValues {
  return furthestStage === 'saved' ? {} : { furthestStage, laterLabel: laterLabel ?? undefined };
}
