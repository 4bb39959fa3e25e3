/** A level of headings as a whole number from 1 to 6; 3 where an author wrote none. */
export function levelOf(level: number): number {
  return level >= 1 ? Math.min(6, Math.round(level)) : 3;
}
