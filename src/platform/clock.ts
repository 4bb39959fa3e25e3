/** The current time. Tests and stories replace it; nothing else calls `new Date()` bare. */
export const clock = {now: (): Date => new Date()};
