import { createElement, type ReactNode } from 'react';
import { buttonClass } from '@/app/_ui/button';
import { type MarkdownNode, type MarkdownTag, markdownTree } from '@/lib/platform/markdown';

/** A note as its owner wrote it: Markdown, or from before that text as it stands. Drawn on the server. */
export function NoteText({ note, format }: { note: string; format: 'plain' | 'markdown' }) {
  if (format === 'plain')
    return (
      <p className="wrap-anywhere whitespace-pre-wrap" dir="auto">
        {note}
      </p>
    );
  return (
    <div className="flex flex-col gap-3 wrap-anywhere" dir="auto">
      {drawn(markdownTree(note))}
    </div>
  );
}

const drawn = (nodes: readonly MarkdownNode[]): ReactNode[] =>
  nodes.map((node, place) => {
    if (typeof node === 'string') return node;
    const { tag, href, start, children } = node;
    const outside = href
      ? { href, rel: 'noopener noreferrer nofollow', target: '_blank' }
      : start
        ? { start }
        : {};
    return createElement(
      tag,
      { key: place, className: LOOKS[tag], ...outside },
      ...(children.length > 0 ? drawn(children) : []),
    );
  });

/** A line that breaks in the note breaks on the page. */
const LOOKS: Partial<Record<MarkdownTag, string>> = {
  p: 'whitespace-pre-line',
  a: buttonClass('link'),
  ul: 'list-disc pl-5',
  ol: 'list-decimal pl-6',
  blockquote: 'border-l-2 border-edge pl-4 text-soft',
  code: 'rounded-small bg-sunken px-1 font-mono text-small',
  pre: 'overflow-x-auto rounded-control bg-sunken p-3',
  hr: 'border-line',
  ...{ h3: 'text-h3 font-semibold', h4: 'font-semibold', h5: 'font-semibold', h6: 'font-semibold' },
};
