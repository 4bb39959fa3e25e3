/**
 * Keeps what follows an element where it is while the element's fallback gives way to something better.
 *
 * A page that jumps makes people press the wrong thing. `content` is given the height that the fallback
 * took, until the width of the page changes; what is higher than the fallback cannot be helped.
 */
export function keepPlace(element: HTMLElement, content: HTMLElement, swap: () => void): void {
  const before = end(element);
  swap();
  const missing = before - end(element);
  if (!(missing > 0) || content.localName === 'slot') return;
  try {
    const width = element.offsetWidth;
    const observer = new ResizeObserver(() => {
      if (element.offsetWidth === width) return;
      content.style.minBlockSize = '';
      observer.disconnect();
    });
    content.style.minBlockSize = `${String(content.offsetHeight + missing)}px`;
    observer.observe(element);
  } catch {
    // What follows moves up.
  }
}

/** Where the page goes on after an element. */
function end({nextElementSibling, parentElement}: HTMLElement): number {
  return (
    nextElementSibling?.getBoundingClientRect().top ?? parentElement?.getBoundingClientRect().bottom ?? NaN
  );
}
