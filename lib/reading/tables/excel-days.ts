/** From here to there a number is taken for a day in a spreadsheet: 2000 to 2100. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;
export const isSerial = (number: number): boolean => number >= FIRST_SERIAL && number <= LAST_SERIAL;

const MINUTES = 24 * 60;
const TO_1904 = 1_462;

/** Since when every program that counts from 1900 counts alike: day 60 is 29 February 1900 there, which never was. */
const FIRST_SURE = 61;
const LAST = 2_958_465;

/** The day that Excel shows for a number where that is one of this century; else null, as it is a number. */
export const daySerial = (
  number: number,
  from: 1900 | 1904 = 1900,
): { on: string; at: string | null } | null =>
  isSerial(from === 1904 ? number + TO_1904 : number) ? serialDay(number, from) : null;

/**
 * The day that a cell with the format of a day shows for its number, and the time of its fraction. In a workbook that counts
 * from 1904 the same day has a number less by 1,462.
 */
export function serialDay(number: number, from: 1900 | 1904): { on: string; at: string | null } | null {
  const counted = from === 1904 ? number + TO_1904 : number;
  if (counted < FIRST_SURE || counted > LAST) return null;
  const whole = Math.floor(counted);
  const minutes = Math.round((counted - whole) * MINUTES);
  const days = whole + Math.floor(minutes / MINUTES);
  const on = new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
  const left = minutes % MINUTES;
  const at = `${String(Math.floor(left / 60)).padStart(2, '0')}:${String(left % 60).padStart(2, '0')}`;
  return { on, at: minutes === 0 ? null : at };
}
