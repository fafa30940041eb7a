import { REJECTED_AT, STAGE_LABELS } from '@/lib/rules/stages';

/** How far somebody can have got who was rejected, for who has no words of their own here. */
export const STAGE_CHOICES = REJECTED_AT.map((value) => ({ value, label: STAGE_LABELS[value] }));
