import {readPage} from '../../src/data/client.js';
import type {ServiceRecord} from '../../src/data/records.js';
import {aFeed, aFeedService, type Json, type JsonObject} from './feeds.js';

/** What is read of a page of services. */
export function read(...services: readonly Json[]) {
  return readPage(aFeed(...services), 'it');
}

/** What is read of the invented service with other fields. Throws where that is nothing. */
export function readService(over: JsonObject): ServiceRecord {
  const [record] = read(aFeedService(over)).services;
  if (record === undefined) throw new Error('the service was lost');
  return record;
}
