export { giveTemplate, openShownTemplate, takeBackTemplate } from './coach';
export { duplicateBuiltIn, duplicateTemplate, keepCopy } from './copy';
export { dropFromCoach, shareTemplate, unshareTemplate } from './share';
export { archiveTemplate, deleteTemplate, unarchiveTemplate } from './state';
export { createTemplate, restoreVersion, saveTemplate } from './write';
