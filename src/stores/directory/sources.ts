import {note} from '../../platform/notes.js';
import type {Question} from './following.js';
import {DirectorySource} from './source.js';

const sources = new Map<string, DirectorySource>();

/** How many directories that nobody looks at any more are remembered, for who comes back to one. */
const remembered = 4;

/** The source that answers a question; the same one for all who ask the same. */
export function directorySource(question: Question): DirectorySource {
  // Whoever does not say, as a banner, wants no copy.
  const key = JSON.stringify({...question, keepCopy: question.keepCopy === true ? true : undefined});
  if (sources.size === 0) note({directories: followedSources});
  const source = sources.get(key) ?? new DirectorySource(question);
  sources.delete(key);
  const left = [...sources].filter(([, {isFollowed}]) => !isFollowed);
  for (const [old] of left.slice(0, Math.max(0, left.length - remembered))) sources.delete(old);
  sources.set(key, source);
  return source;
}

/** All directories that somebody looks at. */
export function followedSources(): readonly DirectorySource[] {
  return [...sources.values()].filter(({isFollowed}) => isFollowed);
}
