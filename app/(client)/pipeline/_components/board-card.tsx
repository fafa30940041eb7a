import { Card } from '@/app/_ui/card';
import { Menu } from '@/app/_ui/menu';
import { STAGE_LABELS, STAGES, type Stage } from '@/lib/rules/stages';
import { ApplicationCard } from './application-card';
import type { PlacedCard } from './board';

/** One card of the board: draggable, with a menu that moves it without a pointer. */
export function BoardCardItem({
  card,
  onMove,
  onDrag,
}: {
  card: PlacedCard;
  onMove: (id: string, stage: Stage) => void;
  onDrag: (id: string | null) => void;
}) {
  return (
    <li
      data-card={card.id}
      aria-describedby="how-to-move"
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', card.name);
        onDrag(card.id);
      }}
      onDragEnd={() => onDrag(null)}
      className="min-w-0 cursor-grab active:cursor-grabbing"
    >
      <Card size="snug" className="relative">
        <ApplicationCard card={card} />
        <div className="absolute top-0 right-0">
          <Menu
            label={`Move ${card.name}`}
            entries={[
              ...STAGES.map((stage) => ({
                label: STAGE_LABELS[stage],
                disabled: stage === card.stage,
                onSelect: () => onMove(card.id, stage),
              })),
              { label: 'Log a rejection', apart: true, href: `/applications/${card.id}/rejection` },
              { label: 'Other ending', href: `/applications/${card.id}?end#end` },
            ]}
          />
        </div>
      </Card>
    </li>
  );
}
