import { hasReached, type Stage } from '@/lib/rules/stages';

/** What is said first where it hurts or the stage was late, before any rule or number; null where neither is so. */
export function firstWords({
  emotional,
  furthestStage,
}: {
  emotional: boolean;
  furthestStage: Stage;
}): string | null {
  const late = hasReached(furthestStage, 'final-round');
  if (late && emotional) return 'You got that close. Of course it hurts.';
  if (late) return 'You got that close. That’s hard to hear.';
  return emotional ? 'That one hurts. We’re sorry.' : null;
}
