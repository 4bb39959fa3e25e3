const remedies: Readonly<Record<string, string>> = {
  empty: 'This says nothing. Fill it in, or take it out.',
  'out-of-range':
    'There is no such place, age or amount, though HSDS lets you write it. Look for a digit too many.',
  'too-many-parts': 'This record has more parts than are read. Split it, or shorten its lists.',
  'bad-json': 'This line is not valid JSON. Look for a missing comma or quotation mark.',
  'missing-name': 'Give it a name. Without one it is not shown.',
  'missing-id': 'Give the record an id (a UUID) that stays the same for ever.',
  'missing-description': 'Say in a sentence or two what people get.',
  'missing-status': 'Say whether it is active, inactive, defunct or temporarily closed.',
  'status-unknown':
    'Write active, inactive, defunct or temporarily closed. Until then its hours are "to be confirmed".',
  'status-hidden': 'It is not for the public and not shown. Take it out, or write active.',
  status: 'Write active, inactive, defunct or temporarily closed, and no other word.',
  'words-against-hours':
    'The words beside these times speak of closures or exceptions, so nobody is told "open". Write them as holiday_schedules, or end and begin schedules by valid_to and valid_from.',
  'zone-missing':
    'Its country has several time zones, or is not known. Set "time-zone" on the element, <casa-directory> or the script tag, as America/New_York, or write the country as an ISO 3166 code.',
  'zone-against-offset':
    'Its "timezone" is not the offset of the clocks where it is. Leave it out, or set "time-zone" on the element, <casa-directory> or the script tag.',
  timezone: 'Write an IANA name, as Europe/Rome, or leave it out.',
  'missing-organization': 'Say which organization answers for it.',
  'missing-way': 'Give a phone, a place or a web address, or nobody can get there.',
  'missing-term': 'File it under a term with a code, so that people find it by what they need.',
  'missing-assured_date': 'Give the day on which somebody last checked it.',
  duplicate: 'Two records have this id and name. Give one of them another id, or join them.',
  'not-a-service': 'This is something else than a service. Take it out.',
  'not-a-list': 'Write this as a list, between [ and ].',
  'not-an-object': 'Write this as an object, between { and }.',
  'too-long': 'Shorten this. The end is cut off.',
  'too-many': 'Shorten this list. The end is left out.',
  unreadable: 'This record could not be read. Compare it with the example in the documentation.',
  'slip-time':
    'Nobody knows which hours are meant. Write the whole day as 00:00 to 23:59, five in the afternoon as 17:00.',
  'unused-rule':
    'This part of the rule is not computed, so the days are unknown. Say the days in the description.',
  'missing-dtstart': 'Give the first day as dtstart, or nobody knows which weeks are meant.',
  'missing-byday': 'Say on which days, as MO,TU,WE,TH,FR,SA,SU.',
  'missing-opens_at': 'Give the opening time too, as 09:00.',
  'missing-closes_at': 'Give the closing time too, as 17:00.',
  time: 'Write times as 09:30, on a 24-hour clock and without a zone.',
  date: 'Write dates as 2026-11-22.',
  day: 'Write days as MO,TU,WE,TH,FR,SA,SU.',
  freq: 'Write WEEKLY or MONTHLY.',
  phone: 'Write the number plainly, as +39 02 0000 0001 or 1522; words go into its description.',
  'several-numbers': 'Give each number an entry of its own, whole and with its area code.',
  'incomplete-number': 'This is no whole number. Write it with its area code, as +39 02 0000 0001.',
  'placeholder-number': 'This only stands for a number. Give the real one, or take the entry out.',
  'fax-as-voice': 'Give it the type "fax", so that nobody calls it.',
  'bad-extension': 'Write the extension in digits; words go into the description.',
  email: 'Write one plain address, as name@example.org.',
  url: 'Write one whole address that begins with https://.',
  number: 'Write a number without quotation marks and without its unit.',
  text: 'Write plain text: no object, no HTML or Markdown, no "N/A". Leave out what is not known.',
  id: 'Write the id as a text.',
  flag: 'Write true or false.',
  'missing-location': 'Say which place this is, or take the entry out.',
  'missing-number': 'Give the number, or take the entry out.',
  'missing-url': 'Give the address, or take the entry out.',
  'missing-document': 'Name the document, or take the entry out.',
  'missing-source': 'Name who pays, or take the entry out.',
  'missing-start_date': 'Give the first day, as 2026-11-22.',
  end_date: 'Write the last day as 2026-11-22, not before the first.',
  'expired-cost': 'This price is over and is not shown. Give the one that holds now, or take it out.',
  'false-free':
    'Words deny "free" here, so it is not said. Give each price an option, with its amount and for whom it is.',
  'own-id': 'Two publishers give different things this id; they are kept apart. Make ids UUIDs or addresses.',
  'record-cap': 'There is more than is read. Set max-records on <casa-directory>, or name a smaller list.',
  'page-repeated': 'The server promises more pages and gives the same again. Let it heed "page".',
  offline: 'The browser has no connection. It is asked again by itself when there is one.',
  timeout:
    'No whole answer came within 8 seconds. Make the server faster, its pages smaller, or serve a file.',
  http: 'The server answers with an error. Open the address by itself to see it.',
  aborted: 'Nobody waited for it any more. It is asked for again when it is needed.',
  'cors-or-network':
    'No answer could be read: no server there, no "Access-Control-Allow-Origin" header, or a policy of the page.',
  'no-reader':
    'Copy every file of dist/standalone, or of dist/cdn, beside the script; it loads them as they are needed.',
  'prepared-long-ago':
    'The prepared file was made weeks ago: see that "casa compile" still runs, and where it fails.',
  shape: 'What comes is no page of HSDS services, or half of one. Save it, and run "casa check" on it.',
};

/** What a publisher, or the webmaster who shows a directory, can do about a problem of that code. */
export function remedyFor(code: string): string {
  return (
    remedies[code] ??
    remedies[code.replace(/^(bad|odd|endpoint|language|page)-/, '')] ??
    'Compare it with the HSDS 3.1 documentation.'
  );
}
