import { NightStrip, type NightStripProps } from '@/app/_ui/night-strip';
import { Section, Stack } from '@/app/_ui/page';

/** Evenings at 21:00, mornings at 07:00, for a strip of so many hours that starts at this hour of a day. */
function nightsFrom(startHour: number, hours: number): NightStripProps['segments'] {
  const turns = [0];
  for (let hour = 1; hour < hours; hour++) {
    if ([7, 21].includes((startHour + hour) % 24)) turns.push(hour);
  }
  return turns.map((from, order) => {
    const clock = (startHour + from) % 24;
    return {
      kind: clock >= 21 || clock < 7 ? 'night' : 'day',
      from: from / hours,
      to: (turns[order + 1] ?? hours) / hours,
    };
  });
}

const SPECIMENS: { caption: string; strip: NightStripProps }[] = [
  {
    caption: 'Two nights, just begun',
    strip: {
      title: 'Two nights between now, Tuesday 16:20, and Thursday 16:20',
      segments: nightsFrom(14, 54),
      marks: [
        { at: 2.33 / 54, kind: 'now', label: 'now' },
        { at: 50.33 / 54, kind: 'end', label: 'Thu 16:20' },
      ],
      labels: [{ at: 24 / 54, text: 'Wednesday' }],
    },
  },
  {
    caption: 'Two nights, one slept',
    strip: {
      title: 'One of two nights is behind; the other ends before Thursday 16:20',
      segments: nightsFrom(14, 54),
      marks: [
        { at: 21 / 54, kind: 'now', label: 'now' },
        { at: 50.33 / 54, kind: 'end', label: 'Thu 16:20' },
      ],
      labels: [
        { at: 4 / 54, text: 'Tuesday' },
        { at: 24 / 54, text: 'Wednesday' },
        { at: 49 / 54, text: 'Thursday' },
      ],
    },
  },
  {
    caption: 'One night, now in the middle of it',
    strip: {
      title: 'It is night; tomorrow at 11:00 it opens',
      segments: nightsFrom(10, 28),
      marks: [
        { at: 16 / 28, kind: 'now', label: 'now' },
        { at: 25 / 28, kind: 'end', label: 'tomorrow 11:00' },
      ],
      labels: [
        { at: 5 / 28, text: 'Monday' },
        { at: 22 / 28, text: 'Tuesday' },
      ],
    },
  },
  {
    caption: 'Minutes to go: the marks lean apart, then share two lines',
    strip: {
      title: 'A few minutes until Thursday 16:20',
      segments: nightsFrom(14, 54),
      marks: [
        { at: 49.2 / 54, kind: 'now', label: 'now' },
        { at: 50.33 / 54, kind: 'end', label: 'Thu 16:20' },
      ],
      labels: [
        { at: 4 / 54, text: 'Tuesday' },
        { at: 24 / 54, text: 'Wednesday' },
        { at: 47 / 54, text: 'Thursday' },
      ],
    },
  },
  {
    caption: 'A week: the crowded names wait for a wider page',
    strip: {
      title: 'Seven nights, three of them slept',
      segments: nightsFrom(12, 168),
      marks: [
        { at: 70 / 168, kind: 'now', label: 'now' },
        { at: 160 / 168, kind: 'end', label: 'Mon 4:00' },
      ],
      labels: ['Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((text, day) => ({
        at: (24 + day * 24) / 168,
        text,
      })),
    },
  },
  {
    caption: 'Dawn: the end has come',
    strip: {
      title: 'Both nights are over; it has been open since Thursday 16:20',
      segments: nightsFrom(14, 54),
      marks: [
        { at: 50.33 / 54, kind: 'end', label: 'open since Thu 16:20' },
        { at: 53 / 54, kind: 'now', label: 'now' },
      ],
      labels: [
        { at: 4 / 54, text: 'Tuesday' },
        { at: 24 / 54, text: 'Wednesday' },
      ],
    },
  },
];

export function Nights() {
  return (
    <Section title="Nights">
      <Stack gap="large">
        {SPECIMENS.map(({ caption, strip }) => (
          <figure key={caption} className="min-w-0">
            <NightStrip {...strip} />
            <figcaption className="mt-2 text-small text-soft">{caption}</figcaption>
          </figure>
        ))}
      </Stack>
    </Section>
  );
}
