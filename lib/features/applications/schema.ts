// What comes in about applications, and what the API answers, by what it is about.

export {
  confirmFuture,
  givenDay,
  laterLabel,
  ownEnding,
  round,
  stage,
  type ToldBefore,
} from '@/lib/features/applications/schema/event';
export { why } from '@/lib/features/applications/schema/fields';
export {
  addCapturedSchema,
  addFormSchema,
  addLinkForm,
  addTagsForm,
  cellSchema,
  editSchema,
  endSchema,
  idSchema,
  moveSchema,
  noFieldsSchema,
  noteSchema,
  removeLinkForm,
  removeTagForm,
  snoozeSchema,
  undoSchema,
  withdrawSchema,
} from '@/lib/features/applications/schema/form';
export {
  endedQuerySchema,
  limitsSchema,
  noQuerySchema,
  pipelineQuerySchema,
} from '@/lib/features/applications/schema/page';
export {
  type ApplicationChange,
  applicationChangeSchema,
  type NewApplication,
  newApplicationSchema,
  plainApplicationSchema,
} from '@/lib/features/applications/schema/record';
export {
  type BulkAnswer,
  type BulkChange,
  bulkAnswer,
  bulkSchema,
  SKIPPED_BECAUSE,
  type SkippedBecause,
  selectionSchema,
} from '@/lib/features/applications/schema/together';
export { applicationDetailView, applicationView } from '@/lib/features/applications/schema/view';
export {
  type WholeView,
  type WholeViewChange,
  wholeViewSchema,
} from '@/lib/features/applications/schema/whole-view';
