import {waitUntil} from '@open-wc/testing';
import type {Question} from '../../src/stores/directory/following.js';
import {DirectorySource} from '../../src/stores/directory/source.js';
import type {DirectoryState} from '../../src/stores/directory/state.js';
import {atTime} from './clock.js';
import {Server} from './server.js';

/** A value as an endpoint sends it. */
export const json = (value: unknown) => JSON.stringify(value);

/** An endpoint that answers with a text. */
export const says =
  (text: string, status = 200) =>
  () =>
    Promise.resolve(new Response(text, {status}));

/** The names of the services of a directory; nothing where there is none yet. */
export const namesIn = (state: DirectoryState) =>
  'directory' in state ? state.directory.services.map(({name}) => name.value) : undefined;

let count = 0;

/** Endpoints for the tests of a suite, new for each test, and directories that are followed until its end. */
export function followed() {
  atTime('2026-11-23T10:30+01:00');
  const server = new Server();
  const leaving: (() => void)[] = [];

  beforeEach(() => {
    server.start();
    count += 1;
  });
  afterEach(() => {
    for (const leave of leaving.splice(0)) leave();
    server.stop();
  });

  /** The whole path of an endpoint of this test. */
  const pathOf = (path: string) => `/states/${String(count)}${path}`;
  const answer = (path: string, reply: () => Promise<Response>) => {
    server.answers[pathOf(path)] = reply;
  };
  /** A directory that somebody looks at, and every state it has been in. */
  const follow = (paths: readonly string[], how: Partial<Question> = {}) => {
    const endpoints = paths.map(pathOf);
    const source = new DirectorySource({endpoints, language: 'it', timeZone: 'Europe/Rome', ...how});
    const states: string[] = [];
    leaving.push(source.subscribe(() => states.push(source.state.kind)));
    return {source, states, comesTo: (kind: string) => waitUntil(() => source.state.kind === kind)};
  };
  return {server, pathOf, answer, follow};
}
