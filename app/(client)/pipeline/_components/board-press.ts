import { type CardAt, cardOf } from './board-dom';

const HOLD_MS = 450;
/** A finger that moves further than this scrolls. */
const STILL_PX = 10;

/**
 * A finger that rests on a card raises the bar of stages. Nothing is prevented while it may still be a scroll: the browser
 * scrolls as ever, and ends the press as it does. Browsers have times of their own after which a finger rests and asks for a
 * menu, some of them before ours (400 ms on Android), and on a busy device that comes before a timer of ours is heard: whoever
 * says it first, the bar is raised.
 */
export function letPress(onHold: (card: CardAt) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let at: { x: number; y: number; card: CardAt } | null = null;
  let isHeld = false;
  const end = () => {
    clearTimeout(timer);
    at = null;
  };
  function hold() {
    if (!at || isHeld) return;
    clearTimeout(timer);
    isHeld = true;
    onHold(at.card);
  }
  function down(event: PointerEvent) {
    isHeld = false;
    if (event.pointerType !== 'touch' || !(event.target instanceof Element)) return;
    const card = cardOf(event.target);
    if (!card || event.target.closest('button')) return;
    at = { x: event.clientX, y: event.clientY, card };
    timer = setTimeout(hold, HOLD_MS);
  }
  function move(event: PointerEvent) {
    if (at && Math.hypot(event.clientX - at.x, event.clientY - at.y) > STILL_PX) end();
  }
  // The press was for the bar: it opens neither the card nor the browser's own menu, and chooses nothing on the bar, which may
  // have come up under the finger. A press of its own begins anew, and one by a key or a screen reader has no pointer.
  function swallow(event: MouseEvent) {
    if (event.type === 'contextmenu') hold();
    else if (event.detail === 0) return;
    if (!isHeld) return;
    event.preventDefault();
    event.stopPropagation();
  }
  const listeners = [
    ['pointerdown', down],
    ['pointermove', move],
    ['pointerup', end],
    ['pointercancel', end],
    ['click', swallow],
    ['contextmenu', swallow],
  ] as const;
  for (const [name, listener] of listeners)
    document.addEventListener(name, listener as EventListener, {
      capture: true,
      passive: name.startsWith('pointer'),
    });
  return () => {
    end();
    for (const [name, listener] of listeners)
      document.removeEventListener(name, listener as EventListener, { capture: true });
  };
}
