export {
  filledTemplate,
  getTemplate,
  listFromCoach,
  listTemplates,
  templateChoices,
  templatesGiven,
  templatesShown,
  usualOf,
  versionsOf,
} from './data';
export {
  archiveTemplate,
  createTemplate,
  deleteTemplate,
  duplicateBuiltIn,
  duplicateTemplate,
  openShownTemplate,
  restoreVersion,
  saveTemplate,
  shareTemplate,
  unarchiveTemplate,
  unshareTemplate,
} from './mutations';
export type { TemplateChoice } from './types';
