/** What a frame may show, and the attributes that an address may give it. A test holds this to the manifest. */
export const allowedAttributes: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'casa-centre-card',
    ['centre', 'details', 'endpoint', 'time-zone', 'patron-day', 'heading-level', 'data-still'],
  ],
  [
    'casa-helpline-banner',
    ['lines', 'topic', 'variant', 'sticky', 'with-exit', 'endpoint', 'heading-level', 'data-still'],
  ],
  [
    'casa-opening-hours',
    ['centre', 'service', 'view', 'endpoint', 'time-zone', 'patron-day', 'heading-level', 'data-still'],
  ],
  ['casa-quick-exit', ['href', 'shortcut', 'history']],
  [
    'casa-service-card',
    ['service', 'details', 'endpoint', 'time-zone', 'patron-day', 'heading-level', 'data-still'],
  ],
  [
    'casa-service-finder',
    [
      'words',
      'need',
      'centre',
      'filters',
      'url-state',
      'page-size',
      'view',
      'endpoint',
      'time-zone',
      'patron-day',
      'heading-level',
      'data-still',
    ],
  ],
]);
