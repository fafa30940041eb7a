import { REJECTED_AT, STAGE_LABELS } from '@/lib/rules/stages';

/** How far somebody can have got who was rejected. */
export const STAGE_CHOICES = REJECTED_AT.map((value) => ({ value, label: STAGE_LABELS[value] }));
