import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';

/** What is in reach on Today when the day is heavy: the same words every day, whatever happened. */
export function HeavyDays({ paused = false }: { paused?: boolean }) {
  return (
    <Section title="When it’s heavy">
      <RowList>
        <Row
          href="/journal/thoughts"
          title="A thought that won’t leave"
          detail="See what your own records say to it."
        />
        {!paused && (
          <Row href="/pause" title="Pause everything" detail="For a few days, a week, or until you say so." />
        )}
        <Row href="/someone-to-talk-to" title="Someone to talk to" />
      </RowList>
    </Section>
  );
}
