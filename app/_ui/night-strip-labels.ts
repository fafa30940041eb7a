/** Places the words of a night strip so that none of them touch, at the narrowest and at a comfortable width. */

export type Anchor = 'start' | 'middle' | 'end';
export type StripLabel = {
  at: number;
  text: string;
  /** How much of its day the strip shows, 0 to 1; left out for a whole one. */
  share?: number;
};
export type StripMark = { at: number; kind: 'now' | 'end'; label: string };
export type PlacedLabel = StripLabel & {
  anchor: Anchor;
  /** Fits only where the strip has room: hidden below the comfortable width. */
  roomyOnly: boolean;
};
export type PlacedMark<Mark> = Mark & {
  anchor: Anchor;
  /** Too close to the end mark to share its line: this one moves to the line of the day names. */
  below: boolean;
};

/** The narrowest strip, in px: a 320 px phone less the page's margins. */
const NARROW = 280;
/** The comfortable strip, in px; the container query in the drawing uses the same figure. */
const ROOMY = 560;
/** A letter of the sans at 12 px, on average and rounded up. */
const LETTER = 6.7;
const GAP = 10;
/** A smaller part of a day than this goes without a name: the name would stand under its neighbour. */
const NAMED_FROM = 0.25;

type Span = { from: number; to: number };

/** Where `label` lies at this width, in px, when it is anchored so. */
function spanOf(label: StripLabel, anchor: Anchor, width: number): Span {
  const length = label.text.length * LETTER;
  const x = label.at * width;
  const from = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2;
  return { from, to: from + length };
}

function fits(label: StripLabel, anchor: Anchor, width: number): boolean {
  const { from, to } = spanOf(label, anchor, width);
  return from >= -2 && to <= width + 2;
}

function touches(one: Span, other: Span): boolean {
  return one.from < other.to + GAP && other.from < one.to + GAP;
}

/** Centred where there is room, else held by the edge it would cross. */
function anchorFor(label: StripLabel): Anchor {
  if (fits(label, 'middle', NARROW)) return 'middle';
  return label.at < 0.5 ? 'start' : 'end';
}

/**
 * Marks share the line above the strip. Neighbours that would touch lean away from each other; where an edge leaves no
 * room for that, now moves below.
 */
export function placeMarks<Mark extends StripMark>(marks: readonly Mark[]): PlacedMark<Mark>[] {
  const placed: PlacedMark<Mark>[] = [];
  for (const mark of [...marks].sort((a, b) => a.at - b.at)) {
    const next = { ...mark, anchor: anchorFor(labelOf(mark)), below: false };
    const previous = placed.findLast((other) => !other.below);
    if (previous && touches(spanAt(previous), spanAt(next))) {
      const leaning = [
        { ...previous, anchor: 'end' as const },
        { ...next, anchor: 'start' as const },
      ] as const;
      const apart =
        leaning.every((one) => fits(labelOf(one), one.anchor, NARROW)) &&
        !touches(spanAt(leaning[0]), spanAt(leaning[1]));
      if (apart) {
        previous.anchor = 'end';
        next.anchor = 'start';
      } else {
        (next.kind === 'now' ? next : previous).below = true;
      }
    }
    placed.push(next);
  }
  return placed;
}

/**
 * Day names under the strip: whole days before parts of one, the outer two of each first, then as many of those
 * between as fit without touching. Slivers of a day have no name.
 */
export function placeLabels(
  labels: readonly StripLabel[],
  taken: readonly PlacedMark<StripMark>[],
): PlacedLabel[] {
  const anchored = labels
    .filter(({ share = 1 }) => share >= NAMED_FROM)
    .map((label) => ({ ...label, anchor: anchorFor(label) }));
  const outerFirst = [
    anchored.at(0),
    anchored.length > 1 ? anchored.at(-1) : undefined,
    ...anchored.slice(1, -1),
  ].sort((a, b) => Number(isPart(a)) - Number(isPart(b)));
  const marksBelow = taken.filter((mark) => mark.below);
  const kept: PlacedLabel[] = [];

  for (const [width, roomyOnly] of [
    [NARROW, false],
    [ROOMY, true],
  ] as const) {
    for (const label of outerFirst) {
      if (!label || kept.some((other) => other.at === label.at)) continue;
      const span = spanOf(label, label.anchor, width);
      const free =
        kept.every((other) => !touches(span, spanOf(other, other.anchor, width))) &&
        marksBelow.every((mark) => !touches(span, spanOf(labelOf(mark), mark.anchor, width)));
      if (free) kept.push({ ...label, roomyOnly });
    }
  }
  return kept.sort((a, b) => a.at - b.at);
}

function isPart(label: StripLabel | undefined): boolean {
  return (label?.share ?? 1) < 1;
}

function labelOf(mark: StripMark): StripLabel {
  return { at: mark.at, text: mark.label };
}

function spanAt(mark: PlacedMark<StripMark>): Span {
  return spanOf(labelOf(mark), mark.anchor, NARROW);
}
