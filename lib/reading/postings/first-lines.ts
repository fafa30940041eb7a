import { HOUSE } from '@/lib/language/mail/names';
import { isNobody } from './boards';
import { companyLine, endsInForm, withoutMode } from './company-line';
import { type Into, inPhrase, PIECES } from './phrases';
import { readsAsTitle } from './title-words';

const LONGEST_TITLE = 160;
/** A title that comes later is one of another job. */
const TITLE_WITHIN = 6;
/** What stands so near to a title is about it. */
const NEAR = 4;
const BETWEEN = /\s+[·•|–—]\s*|\s+-\s+/u;

/** "Munich, Bavaria, Germany", "London, UK (Hybrid)", "20095 Hamburg", "Nantes (44)". */
const PLACE =
  /^(?:\p{Lu}[\p{L}.’' -]{1,40}(?:, \p{Lu}[\p{L}.’' -]{1,40}){1,2}|\d{5} \p{Lu}[\p{L}.’' /-]{1,40}|\p{Lu}[\p{L}.’' -]{1,40} \(\d{2,3}\))$/u;
const PLAIN = /^\p{Lu}[\p{L}’' -]{1,40}$/u;

/** A text as it is copied from a page: the title, near it the employer and the place. */
export function fromLines(lines: readonly string[], { call, offer, place }: Into): void {
  for (const [at, line] of lines.entries()) {
    const pieces = line.split(PIECES).map((piece) => piece.trim());
    const split = line.length <= LONGEST_TITLE ? inPhrase(line) : null;
    if (split && readsAsTitle(split.title) && !/[.!?]$/.test(line)) {
      call(split.title);
      offer(split.company);
      place(split.place);
      beside(lines, at, [], { call, offer, place });
      return;
    }
    if (isSentence(line) || !readsAsTitle(pieces[0] ?? '')) {
      if (at > TITLE_WITHIN) return;
      continue;
    }
    call(pieces.length > 1 ? pieces[0] : line);
    beside(lines, at, pieces.slice(1), { call, offer, place });
    return;
  }
}

/** An employer beside a title: with a legal form, or the first piece of the line below that begins like a name. */
function beside(lines: readonly string[], at: number, rest: readonly string[], { offer, place }: Into): void {
  const piecesOf = (line: string) => line.split(BETWEEN).map((piece) => piece.trim());
  const below = lines.slice(at + 1, at + 1 + NEAR);
  const near = [...rest, ...below.flatMap(piecesOf), ...lines.slice(Math.max(0, at - NEAR), at)];
  const both = near.flatMap((piece) => (isSentence(piece) ? [] : (companyLine(piece) ?? [])))[0];
  if (both) {
    offer(both.company);
    place(both.place);
  }
  place(near.map(withoutMode).find((piece) => PLACE.test(piece) && !HOUSE.test(piece)));
  const house = near.find(
    (piece) => piece.length <= 60 && HOUSE.test(piece) && !isSentence(piece) && !readsAsTitle(piece),
  );
  if (house) offer(house);
  const [first = '', second] = piecesOf(below[0] ?? '');
  if (second !== undefined && first.length <= 60 && /^\p{Lu}[^,]*$/u.test(first) && !isSentence(first))
    offer(first);
  // "Vale Hospital · Leeds": what stands behind the employer and is a name, too.
  const town = second === undefined ? undefined : withoutMode(second);
  if (town !== undefined && PLAIN.test(town) && !isNobody(town)) place(town);
}

const isSentence = (line: string): boolean =>
  (/[.!?]$/.test(line.replace(HOUSE, '')) && !endsInForm(line)) || line.split(' ').length > 12;
