/** Where in a record a problem is, with the items of lists counted from 1, as people do. */
export function pathFromOne(path: string): string {
  return path.replace(/(?<![^.])\d+(?![^.])/g, (index) => String(Number(index) + 1));
}
