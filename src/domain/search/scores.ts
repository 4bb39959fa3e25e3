import type {Directory, Service} from '../directory/directory.js';

/** How well each service of a directory answers a question, 0 for not at all, by its number. */
export type Scores = Float32Array;

/** What can be searched for in a directory: its services, then its helplines. */
export function searchable({services, helplines}: Directory): readonly Service[] {
  return [...services, ...helplines];
}

/** The answers to a question by letters alone, for until there is an index. */
export function scoresBySubstring(services: readonly Service[], question: string): Scores | undefined {
  const typed = question.trim().toLowerCase();
  if (typed === '') return undefined;
  const has = (text: string | undefined): boolean => text?.toLowerCase().includes(typed) ?? false;
  return Float32Array.from(services, ({name, description}) => {
    return has(name.value) ? 1 : has(description?.value) ? 0.5 : 0;
  });
}
