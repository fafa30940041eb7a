import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';

/** What is in reach on Today when the day is heavy: the same words every day, whatever happened. */
export function HeavyDays() {
  return (
    <Section title="When it’s heavy">
      <RowList>
        <Row
          href="/journal/thoughts"
          title="A thought that won’t leave"
          detail="See what your own records say to it."
        />
      </RowList>
    </Section>
  );
}
