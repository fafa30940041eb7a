import { ButtonLink } from '@/app/_ui/button';
import { Section } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';

/** What the person meant to do the next time they are where this application stands. */
export const Meant = ({ items }: { items: readonly { id: string; text: string }[] }) => (
  <Section
    title="This time I will"
    actions={
      <ButtonLink href="/journal/next-time" variant="link">
        See the list
      </ButtonLink>
    }
  >
    <RowList>
      {items.map(({ id, text }) => (
        <Row key={id} title={<span className="wrap-anywhere whitespace-pre-wrap">{text}</span>} />
      ))}
    </RowList>
  </Section>
);
