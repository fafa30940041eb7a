/** What a document is. */
export const DOCUMENT_KINDS = ['cv', 'cover-letter', 'offer', 'other'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const DOCUMENT_KIND_LABELS: Record<DocumentKind, string> = {
  cv: 'CV',
  'cover-letter': 'Cover letter',
  offer: 'Offer',
  other: 'Other',
};

/** What a file is by its content: its media type, and the endings that belong to it. */
type FileType = { mediaType: string; called: string; endings: readonly string[] };

const PDF = { mediaType: 'application/pdf', called: 'a PDF', endings: ['pdf'] };
const PNG = { mediaType: 'image/png', called: 'a PNG picture', endings: ['png'] };
const JPEG = { mediaType: 'image/jpeg', called: 'a JPEG picture', endings: ['jpg', 'jpeg'] };
const WEBP = { mediaType: 'image/webp', called: 'a WebP picture', endings: ['webp'] };
const RTF = { mediaType: 'application/rtf', called: 'an RTF document', endings: ['rtf'] };
const OLD_WORD = { mediaType: 'application/msword', called: 'a Word document', endings: ['doc'] };
const WORD = {
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  called: 'a Word document',
  endings: ['docx'],
};
const OPEN_TEXT = {
  mediaType: 'application/vnd.oasis.opendocument.text',
  called: 'an OpenDocument text',
  endings: ['odt'],
};
const PLAIN = { mediaType: 'text/plain', called: 'plain text', endings: ['txt', 'md'] };

/** How many of a file's first bytes say what it is. */
export const HEAD_BYTES = 4096;

/** What a file is, by its first bytes alone; null where it is nothing that is kept. */
export function fileTypeOf(head: Uint8Array): FileType | null {
  const begins = (bytes: readonly number[], at = 0) => bytes.every((byte, i) => head[at + i] === byte);
  const text = () => String.fromCharCode(...head.subarray(0, HEAD_BYTES));
  // Programs put a line break or a mark of their encoding before it, and readers of PDFs pass that over.
  if (/^(?:\u00ef\u00bb\u00bf)?[\s\0]{0,1024}%PDF-/.test(text())) return PDF;
  if (begins([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return PNG;
  if (begins([0xff, 0xd8, 0xff])) return JPEG;
  if (begins([0x52, 0x49, 0x46, 0x46]) && begins([0x57, 0x45, 0x42, 0x50], 8)) return WEBP;
  if (begins([0x7b, 0x5c, 0x72, 0x74, 0x66])) return RTF;
  if (begins([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return OLD_WORD;
  if (begins([0x50, 0x4b, 0x03, 0x04])) {
    if (text().includes('mimetypeapplication/vnd.oasis.opendocument.text')) return OPEN_TEXT;
    return /\[Content_Types\]\.xml|word\/|_rels\/\.rels|docProps\//.test(text()) ? WORD : null;
  }
  return isPlain(head) ? PLAIN : null;
}

/** Text without control characters that isn't markup or a script, which some program might run. */
function isPlain(head: Uint8Array): boolean {
  const text = plainText(head).replace(/^\ufeff/, '');
  if (text.includes('\ufffd') || /[^\P{Cc}\t\n\r\f]/u.test(text)) return false;
  return !/^\s*(?:<|#!)/.test(withoutComments(text));
}

/** UTF-16 where its mark says so, UTF-8, or else Windows-1252, as older programs write: a byte is a letter there. */
function plainText(head: Uint8Array): string {
  const decoded = (encoding: string) => new TextDecoder(encoding).decode(head, { stream: true });
  if (head[0] === 0xff && head[1] === 0xfe) return decoded('utf-16le');
  if (head[0] === 0xfe && head[1] === 0xff) return decoded('utf-16be');
  const text = decoded('utf-8');
  return text.includes('\ufffd') ? decoded('windows-1252') : text;
}

/** A text from behind the comments that it begins with, as Markdown has them. */
function withoutComments(text: string): string {
  let rest = text.trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4);
    if (end === -1) return rest;
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}

const KEPT = 'Upload a PDF, a Word or OpenDocument text, RTF, plain text, or a PNG, JPEG or WebP picture.';

/** Whether a file may be kept, by what it is and what it calls itself: its type, or a sentence that says why not. */
export function admitted(head: Uint8Array, name: string): FileType | string {
  const type = fileTypeOf(head);
  if (!type) return `This kind of file can’t be kept. ${KEPT}`;
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined || type.endings.includes(ending)) return type;
  return `This file is called .${ending.slice(0, 20)}, and its content is ${type.called}. Give it the ending .${type.endings[0]} if that’s what it is.`;
}

/** A file's name as it is kept: its last part, on one line, without what nobody sees. */
export function tidyFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const tidy = last
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}"<>:|?*]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return tidy.length > 150
    ? `${tidy.slice(0, 130)}${/\.[^.]{1,10}$/.exec(tidy)?.[0] ?? ''}`
    : tidy || 'document';
}
