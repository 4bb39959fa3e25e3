/** What a frame of ours tells the page around it, and is asked by it. */
export type FrameMessage =
  | {readonly type: 'casa-height'; readonly height: number; readonly id: string | undefined}
  | {readonly type: 'casa-height-please'};

/** The height that a message says, in pixels; `undefined` for any other message. */
export function heightOf(data: unknown): number | undefined {
  const {type, height} = (data ?? {}) as Partial<Record<string, unknown>>;
  const isHeight = type === 'casa-height' && typeof height === 'number' && height > 0 && height < 100_000;
  return isHeight ? Math.ceil(height) : undefined;
}

/**
 * Tells the page around a frame how high an element's box is, now, at each change and when it asks.
 *
 * To whoever that page is: it is all that the message says, and the page checks who it is from.
 */
export function tellHeight(box: Element, id: string | undefined): () => void {
  if (parent === self) return () => undefined;
  const tell = (): void => {
    const {bottom} = box.getBoundingClientRect();
    const message: FrameMessage = {type: 'casa-height', height: Math.ceil(bottom + scrollY), id};
    parent.postMessage(message, '*');
  };
  const answer = ({source, data}: MessageEvent<unknown>): void => {
    const {type} = (data ?? {}) as Partial<FrameMessage>;
    if (source === parent && type === 'casa-height-please') tell();
  };
  const observer = new ResizeObserver(tell);
  observer.observe(box);
  addEventListener('message', answer);
  return () => {
    observer.disconnect();
    removeEventListener('message', answer);
  };
}

/**
 * Gives the frames of a page that show one of ours the height that it says, for as long as the page lives. A
 * message counts only if it comes from the window of such a frame and from the origin that this was given.
 *
 * @param shown The address of our page, without a fragment.
 */
export function followHeights(shown: string): void {
  addEventListener('message', ({source, origin, data}: MessageEvent<unknown>) => {
    const height = heightOf(data);
    if (height === undefined || origin !== new URL(shown).origin) return;
    const frame = framesOf(shown).find(({contentWindow}) => contentWindow === source);
    if (frame !== undefined) frame.height = String(height);
  });
  const please: FrameMessage = {type: 'casa-height-please'};
  // Whoever spoke before this script was there is asked again. The question is no secret.
  for (const frame of framesOf(shown)) frame.contentWindow?.postMessage(please, '*');
}

function framesOf(shown: string): readonly HTMLIFrameElement[] {
  const frames = [...document.querySelectorAll('iframe')];
  return frames.filter(({src}) => src.replace(/#.*$/, '') === shown);
}
