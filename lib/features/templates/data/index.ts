export { applicationsToFill, filledTemplate, ownOrFromCoach, templateChoices, usualOf } from './filled';
export { getFromCoach, listFromCoach } from './from-coach';
export { getTemplate, listTemplates, versionsOf } from './own';
export { templatesGiven, templatesShown } from './shown';
