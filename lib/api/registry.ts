import type { OpenOperation, Operation } from '@/lib/api/operation';
import { accountOperations } from '@/lib/api/operations/account';
import { applicationOperations } from '@/lib/api/operations/applications';
import { journalOperations } from '@/lib/api/operations/journal';
import { mailboxOperations } from '@/lib/api/operations/mailboxes';
import { recoveryOperations } from '@/lib/api/operations/recovery';
import { rejectionOperations } from '@/lib/api/operations/rejections';
import { replyOperations } from '@/lib/api/operations/replies';
import { templateOperations } from '@/lib/api/operations/templates';
import { todayOperations } from '@/lib/api/operations/today';
import { verdictOperations } from '@/lib/api/operations/verdicts';

/** Everything the API can do for the bearer of a token, in the order it is read. */
export const operations: readonly Operation[] = [
  ...applicationOperations,
  ...rejectionOperations,
  ...replyOperations,
  ...templateOperations,
  ...journalOperations,
  ...recoveryOperations,
  ...todayOperations,
  ...accountOperations,
  ...mailboxOperations,
];

/** What it reckons for anybody. */
export const openOperations: readonly OpenOperation[] = verdictOperations;
