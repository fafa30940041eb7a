import { BothTexts } from '@/app/_components/form/both-texts';
import { Notice } from '@/app/_ui/notice';

type Words = { subject: string; body: string };

/** VERSION: the same letter was changed in another tab: nothing is overwritten until the person has chosen. */
export function ChangedElsewhere({
  saved,
  mine,
  onMine,
  onOthers,
}: {
  saved: Words;
  mine: Words;
  onMine: () => void;
  onOthers: () => void;
}) {
  return (
    <div>
      <Notice tone="attention" title="This letter was changed elsewhere" announce>
        Another tab or device saved a different version after you opened this one. Nothing was overwritten. If
        you save or send now, yours is kept.
      </Notice>
      <BothTexts
        label="Your letter"
        saved={asText(saved)}
        mine={asText(mine)}
        onSaved={onOthers}
        onMine={onMine}
      />
    </div>
  );
}

const asText = ({ subject, body }: Words) => [subject, body].filter((one) => one !== '').join('\n\n');
