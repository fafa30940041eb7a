import type { ComponentProps } from 'react';

/** A list without markers, which is announced as one everywhere. */
export function List(props: ComponentProps<'ul'>) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role where the markers are styled away.
    <ul role="list" {...props} />
  );
}

/** Items with keys that stay theirs: what each says, and which of those that say the same it is. */
export function keyed<Item>(
  items: readonly Item[],
  says: (item: Item) => string,
): [key: string, item: Item][] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const text = says(item);
    const nth = seen.get(text) ?? 0;
    seen.set(text, nth + 1);
    return [`${text} ${nth}`, item];
  });
}
