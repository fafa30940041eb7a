import type { OpenOperation, Operation } from '@/lib/access/operation';
import { accountOperations } from '@/lib/features/account/api';
import { adoptionOperations } from '@/lib/features/adoptions/api';
import { applicationOperations } from '@/lib/features/applications/api';
import { calendarFeedOperations } from '@/lib/features/calendar-feed/api';
import { captureOperations } from '@/lib/features/captures/api';
import { checkInOperations } from '@/lib/features/check-ins/api';
import { coachingOperations } from '@/lib/features/coaching/api';
import { documentOperations } from '@/lib/features/documents/api';
import { dodgeOperations } from '@/lib/features/dodges/api';
import { feedbackOperations } from '@/lib/features/feedback/api';
import { freeEntryOperations } from '@/lib/features/free-entries/api';
import { historyOperations } from '@/lib/features/history/api';
import { importOperations } from '@/lib/features/imports/api';
import { insightsOperations } from '@/lib/features/insights/api';
import { interviewOperations } from '@/lib/features/interviews/api';
import { journalOperations } from '@/lib/features/journal/api';
import { mailboxOperations } from '@/lib/features/mailboxes/api';
import { patternOperations } from '@/lib/features/patterns/api';
import { pauseOperations } from '@/lib/features/pauses/api';
import { contactOperations } from '@/lib/features/people/api';
import { recoveryOperations } from '@/lib/features/recovery/api';
import { rejectionOperations } from '@/lib/features/rejections/api';
import { replyOperations } from '@/lib/features/replies/api';
import { reportOperations } from '@/lib/features/reports/api';
import { reviewOperations } from '@/lib/features/reviews/api';
import { searchOperations } from '@/lib/features/search/api';
import { stageOperations } from '@/lib/features/stages/api';
import { tagOperations } from '@/lib/features/tags/api';
import { taskOperations } from '@/lib/features/tasks/api';
import { templateOperations } from '@/lib/features/templates/api';
import { thoughtOperations } from '@/lib/features/thoughts/api';
import { todayOperations } from '@/lib/features/today/api';
import { undoOperations } from '@/lib/features/undo/api';
import { verdictOperations } from '@/lib/features/verdicts/api';
import { viewOperations } from '@/lib/features/views/api';
import { webhookOperations } from '@/lib/features/webhooks/api';

/** Everything the API can do for the bearer of a token, in the order it is read. */
export const operations: readonly Operation[] = [
  ...applicationOperations,
  ...tagOperations,
  ...historyOperations,
  ...reportOperations,
  ...searchOperations,
  ...rejectionOperations,
  ...replyOperations,
  ...templateOperations,
  ...feedbackOperations,
  ...journalOperations,
  ...dodgeOperations,
  ...freeEntryOperations,
  ...checkInOperations,
  ...coachingOperations,
  ...reviewOperations,
  ...recoveryOperations,
  ...todayOperations,
  ...insightsOperations,
  ...accountOperations,
  ...mailboxOperations,
  ...calendarFeedOperations,
  ...webhookOperations,
  ...undoOperations,
  ...viewOperations,
  ...stageOperations,
  ...adoptionOperations,
  ...patternOperations,
  ...thoughtOperations,
  ...contactOperations,
  ...taskOperations,
  ...documentOperations,
  ...pauseOperations,
  ...interviewOperations,
  ...importOperations,
  ...captureOperations,
];

/** What it reckons for anybody. */
export const openOperations: readonly OpenOperation[] = verdictOperations;
