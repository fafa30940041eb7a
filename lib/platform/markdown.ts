import { micromark } from 'micromark';

/** What a text in Markdown is drawn from: words, and the few elements that there are. */
export type MarkdownNode =
  | string
  | { tag: MarkdownTag; href?: string; start?: number; children: MarkdownNode[] };

/** Headings begin below the page's own. Nothing else comes through. */
const TAGS = {
  ...{ p: 'p', em: 'em', strong: 'strong', code: 'code', pre: 'pre', blockquote: 'blockquote' },
  ...{ ul: 'ul', ol: 'ol', li: 'li', a: 'a', br: 'br', hr: 'hr' },
  ...{ h1: 'h3', h2: 'h4', h3: 'h5', h4: 'h6', h5: 'h6', h6: 'h6' },
} as const;
export type MarkdownTag = (typeof TAGS)[keyof typeof TAGS];
const EMPTY: readonly string[] = ['br', 'hr'];

/** What is deeper is read by nobody: it stands in the last one that is drawn. */
const DEEPEST = 20;

/** HTML is text here, and a picture a link: nothing is fetched from elsewhere when a note is looked at. */
const WITHOUT = { disable: { null: ['htmlFlow', 'htmlText', 'labelStartImage'] } };

const PIECE = /<(\/?)([a-z][a-z0-9]*)([^>]*)>|([^<]+)/g;

/**
 * A text in Markdown as a tree of known elements: whatever it says, no markup of its own, no script, no address but of the
 * web or of a mail.
 */
export function markdownTree(text: string): MarkdownNode[] {
  const root: MarkdownNode[] = [];
  const open: { name: string; children: MarkdownNode[] }[] = [{ name: '', children: root }];
  const inner = () => open.at(-1)?.children ?? root;
  for (const [, closes, name = '', attributes = '', words] of micromark(text, {
    extensions: [WITHOUT],
  }).matchAll(PIECE)) {
    if (words !== undefined) inner().push(decoded(words));
    else if (closes) {
      if (open.length > 1 && open.at(-1)?.name === name) open.pop();
    } else {
      const tag = TAGS[name as keyof typeof TAGS];
      if (!tag) continue;
      const children: MarkdownNode[] = [];
      if (open.length <= DEEPEST) inner().push({ tag, ...saidOf(tag, attributes), children });
      if (!EMPTY.includes(tag)) open.push({ name, children: open.length <= DEEPEST ? children : inner() });
    }
  }
  return root;
}

function saidOf(tag: MarkdownTag, attributes: string): { href?: string; start?: number } {
  if (tag === 'a') {
    const href = decoded(/\bhref="([^"]*)"/.exec(attributes)?.[1] ?? '');
    return /^(?:https?:\/\/|mailto:)/i.test(href) ? { href } : {};
  }
  const start = tag === 'ol' ? /\bstart="(\d{1,9})"/.exec(attributes)?.[1] : undefined;
  return start ? { start: Number(start) } : {};
}

const MARKS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const decoded = (text: string) => text.replace(/&(?:amp|lt|gt|quot);/g, (mark) => MARKS[mark] ?? '');
