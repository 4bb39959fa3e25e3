/** How little room to take: 0 as much as is wanted, 2 as little as can be. */
export type Tightness = 0 | 1 | 2;

const tighter = [1, 2] as const;

/**
 * Keeps what follows an element where it is while the element's fallback gives way to something better.
 *
 * A page that jumps makes people press the wrong thing. What is drawn higher than the fallback is drawn
 * again in less room, unless what follows is out of sight; what is lower is given the fallback's height,
 * until the width of the page changes.
 */
export function keepPlace(element: HTMLElement, draw: (tightness: Tightness) => HTMLElement): void {
  const before = end(element);
  let content = draw(0);
  for (const tightness of tighter)
    if (end(element) > before + 1 && before < innerHeight) content = draw(tightness);
  try {
    hold(element, content, before - end(element));
  } catch {
    // What follows moves up.
  }
}

function hold(element: HTMLElement, content: HTMLElement, missing: number): void {
  if (!(missing > 0)) return;
  const width = element.offsetWidth;
  const observer = new ResizeObserver(() => {
    if (element.offsetWidth === width) return;
    content.style.minBlockSize = '';
    observer.disconnect();
  });
  content.style.minBlockSize = `${String(content.getBoundingClientRect().height + missing)}px`;
  observer.observe(element);
}

/** Where the page goes on after an element. */
function end({nextElementSibling, parentElement}: HTMLElement): number {
  return (
    nextElementSibling?.getBoundingClientRect().top ?? parentElement?.getBoundingClientRect().bottom ?? NaN
  );
}
