import { adoptionAccess } from '@/lib/features/adoptions/access';
import { calendarFeedAccess } from '@/lib/features/calendar-feed/access';
import { captureAccess } from '@/lib/features/captures/access';
import { checkInAccess } from '@/lib/features/check-ins/access';
import { documentAccess } from '@/lib/features/documents/access';
import { dodgesAccess } from '@/lib/features/dodges/access';
import { downloadAccess } from '@/lib/features/downloads/access';
import { erasureAccess } from '@/lib/features/erasure/access';
import { exportsAccess } from '@/lib/features/exports/access';
import { feedbackAccess } from '@/lib/features/feedback/access';
import { freeEntryAccess } from '@/lib/features/free-entries/access';
import { historyAccess } from '@/lib/features/history/access';
import { importAccess } from '@/lib/features/imports/access';
import { insightsAccess } from '@/lib/features/insights/access';
import { interviewAccess } from '@/lib/features/interviews/access';
import { journalAccess } from '@/lib/features/journal/access';
import { patternsAccess } from '@/lib/features/patterns/access';
import { pauseAccess } from '@/lib/features/pauses/access';
import { contactAccess } from '@/lib/features/people/access';
import { recoveryAccess } from '@/lib/features/recovery/access';
import { reportAccess } from '@/lib/features/reports/access';
import { reviewsAccess } from '@/lib/features/reviews/access';
import { searchAccess } from '@/lib/features/search/access';
import { stageAccess } from '@/lib/features/stages/access';
import { tagAccess } from '@/lib/features/tags/access';
import { taskAccess } from '@/lib/features/tasks/access';
import { thoughtAccess } from '@/lib/features/thoughts/access';
import { undoAccess } from '@/lib/features/undo/access';
import { viewAccess } from '@/lib/features/views/access';
import { webhookAccess } from '@/lib/features/webhooks/access';
import type { NounAccess } from '@/test/access/noun';

/** The nouns that say in their own folder what the access matrix asks about them, by their folder. */
export const NOUNS: Record<string, NounAccess> = {
  dodges: dodgesAccess,
  downloads: downloadAccess,
  reports: reportAccess,
  'check-ins': checkInAccess,
  erasure: erasureAccess,
  exports: exportsAccess,
  feedback: feedbackAccess,
  history: historyAccess,
  insights: insightsAccess,
  'free-entries': freeEntryAccess,
  journal: journalAccess,
  recovery: recoveryAccess,
  reviews: reviewsAccess,
  search: searchAccess,
  undo: undoAccess,
  adoptions: adoptionAccess,
  patterns: patternsAccess,
  tags: tagAccess,
  thoughts: thoughtAccess,
  pauses: pauseAccess,
  views: viewAccess,
  stages: stageAccess,
  interviews: interviewAccess,
  people: contactAccess,
  tasks: taskAccess,
  documents: documentAccess,
  imports: importAccess,
  'calendar-feed': calendarFeedAccess,
  captures: captureAccess,
  webhooks: webhookAccess,
};
