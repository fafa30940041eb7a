import type { SelectOption } from '@/app/_ui/select';
import { INTERVIEW_KINDS } from '@/lib/rules/interview-kinds';
import { nameOfKind } from '@/lib/rules/interview-names';
import type { Naming } from '@/lib/rules/own-stages';

/** What an interview can be, in the words of whoever adds it. */
export const kindChoices = (naming: Naming): SelectOption[] =>
  INTERVIEW_KINDS.map((value) => ({ value, label: nameOfKind(naming, value) }));
