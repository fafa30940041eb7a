export { listTemplates, templateChoices, templatesGiven, templatesShown } from './data';
export { openShownTemplate } from './mutations';
export type { TemplateChoice } from './types';
