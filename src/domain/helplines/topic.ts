/** What a helpline is for, as in the banner's attribute `topic`. */
export type Topic = 'emergency' | 'violence' | 'trafficking' | 'children' | 'health';

const topics: readonly Topic[] = ['emergency', 'violence', 'trafficking', 'children', 'health'];

/** The topic that a word names, `undefined` when it names none. */
export function topicNamed(word: string | null | undefined): Topic | undefined {
  return topics.find((topic) => topic === word?.trim().toLowerCase());
}

/**
 * Whether what somebody reads of a topic may put them in danger when another person sees it.
 *
 * Such topics stay out of addresses, titles, storage and events; the way out and the warning about the
 * list of calls are shown.
 */
export function isSensitiveTopic(topic: Topic | undefined): boolean {
  return topic === 'violence' || topic === 'trafficking';
}
