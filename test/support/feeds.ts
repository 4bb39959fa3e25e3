/** A value as it comes over the wire. */
export type Json = string | number | boolean | null | readonly Json[] | {readonly [name: string]: Json};
export type JsonObject = Readonly<Record<string, Json>>;

/** An invented weekly opening, as HSDS says it. */
export function aFeedSchedule(over: JsonObject = {}): JsonObject {
  return {id: 'schedule', freq: 'WEEKLY', byday: 'MO,WE', opens_at: '09:30', closes_at: '12:30', ...over};
}

/** An invented place, as HSDS says it. */
export function aFeedLocation(over: JsonObject = {}): JsonObject {
  return {
    id: 'location',
    location_type: 'physical',
    name: 'Centro di esempio',
    latitude: 45.41,
    longitude: 9.17,
    addresses: [
      {
        id: 'address',
        address_1: 'Via Esempio 1',
        city: 'Milano',
        state_province: 'MI',
        postal_code: '20100',
        country: 'IT',
        address_type: 'physical',
      },
    ],
    ...over,
  };
}

/** An invented service with a phone and a place, as HSDS 3.1 says it. */
export function aFeedService(over: JsonObject = {}): JsonObject {
  return {
    id: 'service',
    name: 'Sportello di esempio',
    status: 'active',
    description: 'Ascolta e spiega.',
    organization: {id: 'organization', name: 'Ente di esempio', description: 'Non esiste.'},
    phones: [{id: 'phone', number: '02 0000 0001', type: 'voice'}],
    service_at_locations: [{id: 'at', location: aFeedLocation(), schedules: [aFeedSchedule()]}],
    ...over,
  };
}

/** The page that HSDS wraps services in, as text. */
export function aFeed(...contents: readonly Json[]): string {
  return JSON.stringify({
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  });
}
