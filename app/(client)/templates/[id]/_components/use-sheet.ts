import { useState } from 'react';
import { type FormState, typedIn } from '@/lib/access/form';
import type { TemplateView } from '@/lib/features/templates/types';
import { BLOCK_ELEMENTS, type BlockElement, type TemplateBlock } from '@/lib/rules/templates/content';

/** A block with a key of its own, which it keeps while it moves. */
export type SheetBlock = TemplateBlock & { key: string };

/** The text in the editor, and what can be done to it. */
export function useSheet(template: TemplateView, state: FormState) {
  const [subject, setSubject] = useState(() => typedIn(state, 'subject') ?? template.subject);
  const [blocks, setBlocks] = useState<SheetBlock[]>(() => keyed(typedBlocks(state) ?? template.blocks));
  const [made, setMade] = useState(0);
  const change = (key: string, what: Partial<TemplateBlock>) =>
    setBlocks((all) => all.map((one) => (one.key === key ? { ...one, ...what } : one)));
  return {
    subject,
    setSubject,
    blocks,
    change,
    remove: (key: string) => setBlocks((all) => all.filter((one) => one.key !== key)),
    /** By one place, up or down. At the ends nothing happens. */
    move: (key: string, by: -1 | 1) => setBlocks((all) => moved(all, key, by)),
    /** At the end, but before the closing. Returns its key. */
    add: (element: BlockElement): string => {
      const key = `new-${made}`;
      setMade(made + 1);
      setBlocks((all) => {
        const closing = all.findIndex((one) => one.element === 'closing');
        return all.toSpliced(closing < 0 ? all.length : closing, 0, {
          key,
          element,
          text: '',
          joined: false,
        });
      });
      return key;
    },
  };
}

const keyed = (blocks: readonly TemplateBlock[]) =>
  blocks.map((block, index) => ({ ...block, key: `was-${index}` }));

function moved(all: SheetBlock[], key: string, by: -1 | 1): SheetBlock[] {
  const from = all.findIndex((one) => one.key === key);
  const [block, other] = [all[from], all[from + by]];
  return block && other ? all.with(from, other).with(from + by, block) : all;
}

/** Without scripts, the server renders a form that comes back from what was submitted. */
function typedBlocks(state: FormState): TemplateBlock[] | null {
  if (!('values' in state)) return null;
  const { values } = state;
  const blocks: TemplateBlock[] = [];
  for (let at = 0; `blocks.${at}.text` in values; at += 1) {
    const element = BLOCK_ELEMENTS.find((one) => one === values[`blocks.${at}.element`]) ?? 'free';
    const text = values[`blocks.${at}.text`]?.replaceAll('\r\n', '\n') ?? '';
    blocks.push({ element, text, joined: values[`blocks.${at}.joined`] === 'on' });
  }
  return blocks.length > 0 ? blocks : null;
}
