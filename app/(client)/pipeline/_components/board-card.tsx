import { Card } from '@/app/_ui/card';
import { MenuButton } from '@/app/_ui/menu';
import { ApplicationCard } from './application-card';
import type { PlacedCard } from './board';
import type { OnMenu } from './card-menu';

/** One card of the board: draggable, with a menu that moves it without a pointer. */
export function BoardCardItem({
  card,
  menuOpen,
  onMenu,
  onDrag,
}: {
  card: PlacedCard;
  menuOpen: boolean;
  onMenu: OnMenu;
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
          <MenuButton label={`Move ${card.name}`} open={menuOpen} onOpen={(at, by) => onMenu(card, at, by)} />
        </div>
      </Card>
    </li>
  );
}
