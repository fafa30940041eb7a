import { useId } from 'react';
import { classNames } from './class-names';
import { NIGHT_HEIGHT, NightSky } from './night-sky';
import {
  type PlacedMark,
  placeLabels,
  placeMarks,
  type StripLabel,
  type StripMark,
} from './night-strip-labels';
import { Hills, Paints } from './night-strip-paints';

export type NightStripProps = {
  /** Days and nights in order, as fractions (0 to 1) of the strip. */
  segments: readonly { kind: 'day' | 'night'; from: number; to: number }[];
  /** now: where we are. end: when it has become possible. */
  marks: readonly StripMark[];
  /** Names of days, under the strip. */
  labels: readonly StripLabel[];
  /** The whole picture in words, for those who do not see it. */
  title: string;
  /** The end has come. Left out, it is read from the marks. */
  done?: boolean;
};

const KNOB = 20;
const TOP = 28;
const FOOT = TOP + NIGHT_HEIGHT;
const HEIGHT = FOOT + 28;

/**
 * Time still to be slept on, to scale: days and nights, with now and the end on them. Drawn on the server in
 * percentages, so that lines and letters stay crisp and of one size at any width.
 */
export function NightStrip({ segments, marks, labels, title, done }: NightStripProps) {
  const id = useId().replaceAll(/[^\w-]/g, '');
  const paint = (name: string) => `url(#${id}-${name})`;
  const now = marks.find((mark) => mark.kind === 'now');
  const end = marks.find((mark) => mark.kind === 'end');
  const isDone = done ?? (now !== undefined && end !== undefined && now.at >= end.at);
  const placedMarks = placeMarks(marks);

  return (
    <div className="@container">
      <svg role="img" aria-label={title} width="100%" height={HEIGHT} className="block overflow-visible">
        <Paints id={id} top={TOP} height={NIGHT_HEIGHT} />
        <g clipPath={paint('strip')}>
          <rect y={TOP} width="100%" height={NIGHT_HEIGHT} fill={isDone ? paint('done') : 'var(--day)'} />
          {segments.map(({ kind, from, to }, order) => (
            <svg
              key={from}
              x={percent(from)}
              y={TOP}
              width={percent(to - from)}
              height={NIGHT_HEIGHT}
              aria-hidden="true"
            >
              {kind === 'night' ? (
                <NightSky paint={paint} seed={order} share={to - from} faded={isDone} />
              ) : (
                !isDone && <rect width="100%" height="100%" fill={paint('day')} />
              )}
            </svg>
          ))}
          {end && !isDone && (
            <rect x={percent(end.at)} y={TOP} width="100%" height={NIGHT_HEIGHT} fill={paint('after')} />
          )}
          {end && isDone && <SunUp at={end.at} glow={paint('glow')} />}
          <Hills y={FOOT - 14} />
          {now && !isDone && (
            <rect y={TOP} width={percent(now.at)} height={NIGHT_HEIGHT} fill="var(--paper)" opacity=".5" />
          )}
        </g>
        {placedMarks.toSorted(nowLast).map((mark) => (
          <Mark key={mark.kind} mark={mark} risen={isDone && mark.kind === 'end'} />
        ))}
        {placeLabels(labels, placedMarks).map(({ at, text, anchor, roomyOnly }) => (
          <text
            key={at}
            x={percent(at)}
            y={HEIGHT - 4}
            textAnchor={anchor}
            className={classNames(
              'fill-soft text-tiny font-medium',
              roomyOnly && 'hidden @min-[560px]:inline',
            )}
          >
            {text}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** A line across the strip with its words above it, or below where there is no room above. */
function Mark({ mark, risen }: { mark: PlacedMark<StripMark>; risen: boolean }) {
  const { kind, at, label, anchor, below } = mark;
  return (
    <svg
      aria-hidden="true"
      x={percent(at)}
      overflow="visible"
      className={kind === 'end' ? 'text-dawn' : 'text-ink'}
    >
      {risen ? (
        // The sun itself stands in the strip by now: a short stem points at it.
        <path d={`M0 ${KNOB - 4}V${TOP + 6}`} stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      ) : (
        <>
          <path d={`M0 ${KNOB}V${FOOT + 6}`} stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
          {kind === 'end' ? <RisingSun /> : <circle cy={KNOB} r="4" fill="currentColor" />}
        </>
      )}
      <text
        x={anchor === 'start' ? -4 : anchor === 'end' ? 4 : 0}
        y={below ? HEIGHT - 4 : 8}
        textAnchor={anchor}
        className="fill-current text-tiny font-semibold tabular-nums"
      >
        {label}
      </text>
    </svg>
  );
}

/** The head of the end mark: a sun on its way up. */
function RisingSun() {
  return (
    <>
      <circle cy={KNOB} r="8" fill="var(--paper)" />
      <circle cy={KNOB} r="4.5" fill="currentColor" />
      <path
        d={`M0 ${KNOB - 7.6}v-1.6M6.6 ${KNOB - 3.8}l1.4-.8M-6.6 ${KNOB - 3.8}l-1.4-.8M6.6 ${KNOB + 3.8}l1.4.8M-6.6 ${KNOB + 3.8}l-1.4.8`}
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
    </>
  );
}

/** Where the end was, the sun now stands on the land and lights the strip. */
function SunUp({ at, glow }: { at: number; glow: string }) {
  return (
    <svg aria-hidden="true" x={percent(at)} y={FOOT - 4} overflow="visible">
      <circle r="150" fill={glow} />
      <circle r="17" fill="var(--sun)" />
    </svg>
  );
}

/** Now is drawn over the end mark's sun, not under it. */
function nowLast(one: StripMark, other: StripMark): number {
  return Number(one.kind === 'now') - Number(other.kind === 'now');
}

function percent(fraction: number): string {
  return `${Math.round(Math.min(1, Math.max(0, fraction)) * 10_000) / 100}%`;
}
