/** What makes a formula at the beginning of a cell, in its full-width form too; programs skip the spaces before it. */
const SIGN = String.raw`[ \u00a0]*[=+\-@＝＋－＠]`;

/**
 * Where a formula may begin: at the beginning of a cell, also behind a tab or a line break that programs skip; and behind
 * whatever a program in another country takes for the end of a cell or a row: a file with commas is opened with semicolons
 * in Germany, where its quotes protect nothing.
 */
const PLACE = String.raw`(?:(?<=^)(?='*(?:[\t\r\n]|${SIGN}))|(?<=[,;|\t\r\n])(?='*${SIGN}))`;

const BEGINS = new RegExp(PLACE, 'gu');
const PROTECTED = new RegExp(`${PLACE}'`, 'gu');

/**
 * A text that no spreadsheet program takes for a formula: an apostrophe stands before whatever would begin one. Where
 * apostrophes stand there already it is one more, so that `restored` finds every text again.
 */
export const neutralised = (cell: string): string => cell.replace(BEGINS, "'");

/** The text that `neutralised` was given. Only for files of our own: elsewhere an apostrophe is what somebody wrote. */
export const restored = (cell: string): string => cell.replace(PROTECTED, '');
