// What a reader cannot see must not be in a letter: its writer would not see it in the preview either, and it can
// turn the order of the letters around or hide what is meant for a machine.

const LINE_ENDS = /\r\n?|\u2028|\u2029|\u0085/g;
/** Marks between Persian letters, and what joins the parts of an emoji. */
const JOINERS = '\u200c\u200d';
/** Half of a letter, which no encoding can send. */
const HALF_LETTER = /\p{Surrogate}/gu;
const INVISIBLE = new RegExp(
  `(?![${JOINERS}\\n\\t])[\\p{Cc}\\p{Cf}\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u3164\\uffa0]`,
  'gu',
);

/** A text of several lines without control characters, marks of direction and the like; tabs and line ends stay. */
export const plainLines = (text: string): string =>
  text.replace(LINE_ENDS, '\n').replace(HALF_LETTER, '\ufffd').replace(INVISIBLE, '');

/** The same for what stands on one line: whatever ends or indents one becomes a space. */
export const plainLine = (text: string): string =>
  plainLines(text)
    .replace(/[\n\t]+/g, ' ')
    .trim();
