/** Another run builds the export now, or the person has taken it back. */
export class ExportTaken extends Error {
  override name = 'ExportTaken';
}
