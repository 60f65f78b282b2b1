/**
 * Lets a finger, a pen or a mouse drag the items of a list by their grips. Keys have buttons for it.
 *
 * @param grips what an item is held by, as a selector
 * @param dropped called with the item and its place, counted from 0, when it was let go elsewhere
 */
export function dragToOrder(
  list: HTMLElement,
  grips: string,
  dropped: (item: HTMLElement, place: number) => void,
): void {
  list.addEventListener('pointerdown', (event) => {
    const { target } = event;
    const grip = target instanceof Element ? target.closest(grips) : null;
    const item = grip?.closest<HTMLElement>('li');
    if (!item || event.button !== 0) return;
    event.preventDefault();
    const from = placeOf(item);
    const done = new AbortController();
    const listen = { signal: done.signal };
    item.dataset['dragged'] = '';
    // Listening on the grip would lose a finger that the list moves the grip away from.
    const finish = (isDropped: boolean) => {
      done.abort();
      delete item.dataset['dragged'];
      const place = placeOf(item);
      if (isDropped && place !== from) dropped(item, place);
    };
    document.addEventListener('pointermove', ({ clientY }) => moveTo(item, clientY), listen);
    document.addEventListener('pointerup', () => finish(true), listen);
    document.addEventListener('pointercancel', () => finish(true), listen);
  });
}

const placeOf = (item: HTMLElement): number =>
  [...(item.parentElement?.children ?? [])].indexOf(item);

/** Puts an item before the first other whose middle is below the pointer. */
function moveTo(item: HTMLElement, y: number): void {
  const others = [...(item.parentElement?.children ?? [])].filter((other) => other !== item);
  const next = others.find((other) => {
    const { top, height } = other.getBoundingClientRect();
    return y < top + height / 2;
  });
  if (item.nextElementSibling !== (next ?? null))
    item.parentElement?.insertBefore(item, next ?? null);
}
