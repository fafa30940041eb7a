export { cellForm, decideForm, importIdForm, lineForm, pasteForm, runForm } from './schema/forms';
export { GivenFile } from './schema/given-file';
export {
  type ImportChange,
  importChangeSchema,
  importsQuerySchema,
  type NewImport,
  newImportSchema,
  previewQuerySchema,
  runSchema,
} from './schema/input';
export { type PreviewItem, previewItemView } from './schema/preview-view';
export { type ImportLine, type ImportView, importLineView, importView, readView } from './schema/read-view';
