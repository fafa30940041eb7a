/** A text and its selection, in UTF-16 units. */
export type Edited = { text: string; start: number; end: number };

/** Puts a mark around the selection, or removes it. With nothing selected, inserts an empty pair of marks. */
export function toggleMark({ text, start, end }: Edited, mark: '**' | '_'): Edited {
  const picked = text.slice(start, end);
  const size = mark.length;
  if (text.slice(start - size, start) === mark && text.slice(end, end + size) === mark)
    return {
      text: text.slice(0, start - size) + picked + text.slice(end + size),
      start: start - size,
      end: end - size,
    };
  const words = picked.trim();
  // A mark stays within its line.
  if (words.includes('\n')) {
    const marked = picked.replace(/[^\s](?:.*[^\s])?/g, `${mark}$&${mark}`);
    return { text: text.slice(0, start) + marked + text.slice(end), start, end: start + marked.length };
  }
  const from = start + (picked.length - picked.trimStart().length);
  const marked = `${mark}${words}${mark}`;
  return {
    text: text.slice(0, from) + marked + text.slice(from + words.length),
    start: from + size,
    end: from + size + words.length,
  };
}

/** Turns the selected lines into list items, or back into lines if all of them are items. */
export function toggleList({ text, start, end }: Edited): Edited {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next === -1 ? text.length : next;
  const lines = text.slice(from, to).split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  const listed = filled.length > 0 && filled.every((line) => line.startsWith('- '));
  const changed = lines
    .map((line) => {
      if (listed) return line.replace(/^- /, '');
      return line.trim() === '' && filled.length > 0 ? line : `- ${line.replace(/^- /, '')}`;
    })
    .join('\n');
  const after = from + changed.length;
  return {
    text: text.slice(0, from) + changed + text.slice(to),
    start: start === end ? after : from,
    end: after,
  };
}
