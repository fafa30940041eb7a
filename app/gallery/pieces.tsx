import { Avatar } from '@/app/_ui/avatar';
import { Button, ButtonLink } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Disclosure } from '@/app/_ui/disclosure';
import { Dots } from '@/app/_ui/dots';
import { EmptyState } from '@/app/_ui/empty-state';
import { FactList } from '@/app/_ui/fact-list';
import { Kbd } from '@/app/_ui/kbd';
import { Notice } from '@/app/_ui/notice';
import { Section, Stack } from '@/app/_ui/page';
import { Progress } from '@/app/_ui/progress';
import { Row, RowList } from '@/app/_ui/row';
import { Skeleton } from '@/app/_ui/skeleton';
import { Tag } from '@/app/_ui/tag';

const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

export function Pieces() {
  return (
    <>
      <Section title="Facts and rows">
        <FactList
          facts={[
            { term: 'Kettle', detail: 'On. Four minutes, then it whistles.' },
            {
              term: 'Cups',
              detail: (
                <>
                  One of eight is gone. Seven still stand.
                  <div className="mt-1.5">
                    <Dots filled={7} of={8} emptyFirst text="Seven of eight" />
                  </div>
                </>
              ),
            },
            { term: 'Long', detail: LONG_WORD },
          ]}
        />
        <div className="mt-6">
          <RowList label="Rows">
            <Row title="Water the plants" trailing={<Tag tone="dawn">open now</Tag>} />
            <Row
              title="Read a chapter"
              detail="In the evening"
              trailing={<Tag tone="wait">18:00</Tag>}
              href="/gallery"
            />
            <Row
              title="Call Zoë Łukasiewicz"
              leading={<Avatar name="Zoë Łukasiewicz" />}
              trailing={<Tag tone="live">tomorrow</Tag>}
            />
            <Row title={LONG_WORD} trailing={<Tag>a kind</Tag>} />
          </RowList>
        </div>
      </Section>
      <Section title="Cards">
        <Stack>
          <Card>
            <Stack gap="small">
              <h3 className="serif-heading text-h2">Write down what happened</h3>
              <p className="text-soft">Five lines and about five minutes; nobody else sees it.</p>
              <div>
                <Button variant="strong">Begin</Button>
              </div>
            </Stack>
          </Card>
          <div className="grid grid-cols-2 gap-2.5">
            <Card size="snug">
              <p className="font-semibold">Litware</p>
              <p className="text-small text-soft">Six days</p>
            </Card>
            <Card size="snug">
              <p className="font-semibold">Adatum</p>
              <p className="mb-2 text-small text-soft">Friday 10:00</p>
              <Tag tone="live">in two days</Tag>
            </Card>
          </div>
        </Stack>
      </Section>
      <Section title="Said in passing">
        <Stack gap="small">
          <Notice>Times are shown in Lisbon.</Notice>
          <Notice tone="dawn" title="It is open" action={<ButtonLink href="/gallery">Look</ButtonLink>}>
            Both nights are behind you.
          </Notice>
          <Notice tone="live">Saved a moment ago.</Notice>
          <Notice tone="attention" title="Before you go on">
            This address looks different from the last one.
          </Notice>
        </Stack>
        <div className="mt-6">
          <Disclosure summary="Why does it take two nights?">
            Because most things read better rested.
          </Disclosure>
          <Disclosure summary="Open from the start" open>
            <p className="text-soft">It can be closed.</p>
          </Disclosure>
        </div>
      </Section>
      <Section title="How far">
        <Stack>
          <Dots filled={3} of={5} text="Three of five" showText />
          <Dots filled={0} of={4} text="None of four yet" showText />
          <Dots filled={22} of={30} text="Twenty-two of thirty" />
          <Progress label="Pages read" value={12} max={40} text="12 of 40" />
          <Progress label="Not begun" value={0} max={40} text="0 of 40" />
          <Progress label="Done" value={40} max={40} text="40 of 40" />
          <Skeleton heading lines={3} />
          <p className="text-small text-soft">
            Press <Kbd>Shift</Kbd> and <Kbd>N</Kbd>
          </p>
        </Stack>
      </Section>
      <Section title="Nothing yet">
        <EmptyState
          title="A quiet page, so far."
          action={<ButtonLink href="/gallery">Write the first line</ButtonLink>}
        >
          What you write will stand here, the newest at the top.
        </EmptyState>
      </Section>
    </>
  );
}
