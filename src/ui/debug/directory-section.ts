import {addressOf, namesLanguage} from '../../data/address.js';
import type {Problem} from '../../data/records.js';
import {remedyFor} from '../../data/remedies.js';
import type {Directory} from '../../domain/directory/directory.js';
import {milanZone} from '../../domain/hours/place-clock.js';
import type {DirectorySource} from '../../stores/directory/source.js';
import type {DirectoryState} from '../../stores/directory/state.js';
import {type Enquiry, type Failure, failureAdvice} from './failure.js';
import {plain, plainAddress} from './plain.js';
import {failuresIn, isCapped, left, problemGroups} from './problems.js';
import type {Fact, Section} from './report.js';

/** A directory of the page, as it is now. */
export type Source = Pick<DirectorySource, 'question' | 'state'>;

const states: Readonly<Record<DirectoryState['kind'], string>> = {
  loading: 'it is being asked for',
  ready: 'all of it is here',
  empty: 'it was read to its end and holds no services',
  partial: 'records are missing',
  stale: 'it could not be read again, what is shown is what it last said',
  failed: 'nothing came, the words inside the tags stay',
};

/** The language of the file that translations complete: what `readDirectory` takes unless told. */
const defaultLanguage = 'it';

/** More addresses than this fail for the same reason. */
const mostFailures = 10;

/** One directory: where it is, what came of asking for it, what is in it, and what is wrong with it. */
export function directorySection({question, state}: Source, number: number, enquiry: Enquiry): Section {
  const directory = 'directory' in state ? state.directory : undefined;
  const error = 'error' in state ? state.error : undefined;
  const problems = directory?.problems ?? error?.problems ?? [];
  const failures = allFailures(failuresIn(problems), error);
  const more = failures.length - mostFailures;
  return {
    title: `Directory ${String(number)}: ${state.kind}`,
    advice: [
      ...failures.slice(0, mostFailures).map((failure) => failureAdvice(failure, enquiry)),
      ...(more > 0 ? [`${String(more)} further addresses could not be read.`] : []),
      ...(isCapped(problems) ? [remedyFor('record-cap')] : []),
      ...(state.kind === 'empty' ? ['The endpoint names no services. Is it the right address?'] : []),
    ],
    facts: [
      ...addresses(question).map((address): Fact => ['Address', address]),
      ['Language', plain(question.language)],
      ['Time zone', plain(question.timeZone ?? 'that of each place')],
      ['State', isPart(state) ? 'the first of it is here, the rest is being asked for' : states[state.kind]],
      ['Read', 'readAt' in state ? timeOf(state.readAt, question.timeZone ?? milanZone) : 'not yet'],
      ...counts(directory, problems),
    ],
    groups: [...problemGroups(problems), ...mute(directory)],
  };
}

function allFailures(known: readonly Failure[], error: Failure | undefined): readonly Failure[] {
  if (error === undefined) return known;
  return [error, ...known.filter(({url}) => url !== error.url)];
}

function isPart(state: DirectoryState): boolean {
  return state.kind === 'loading' && 'directory' in state;
}

/** What is asked for, with the language in its place: of translations, what they complete too. */
function addresses({endpoints, language}: Source['question']): readonly string[] {
  return endpoints.flatMap((endpoint) => {
    const languages = namesLanguage(endpoint) ? [...new Set([defaultLanguage, language])] : [language];
    return languages.map((lang) => {
      try {
        return plainAddress(addressOf(endpoint, lang));
      } catch {
        return plainAddress(endpoint);
      }
    });
  });
}

/** What is not known is not zero. */
function counts(directory: Directory | undefined, problems: readonly Problem[]): readonly Fact[] {
  if (directory === undefined) return [['Services', 'not known']];
  const {services, centres, helplines, checkedOn} = directory;
  const unsure = services.filter(({standing}) => standing.kind === 'to-be-confirmed').length;
  const {records, pages} = left(problems);
  return [
    ['Services', services.length],
    ['Centres', centres.length],
    ['Helplines', helplines.length],
    ['Problems', problems.length],
    ['Records left out', records],
    ['Pages missing', pages],
    ['More than is read', isCapped(problems) ? 'yes' : 'no'],
    ['Content checked on', plain(checkedOn ?? 'no record says')],
    ['Services never checked, or not for half a year', unsure],
  ];
}

/** Helplines that nobody can call, without their names: some are about what nobody should read here. */
function mute(directory: Directory | undefined): Section['groups'] {
  const rows = (directory?.helplines ?? [])
    .filter(({phones}) => !phones.some(({dial}) => dial !== undefined))
    .map(({id}) => ({id: plain(id)}));
  const remedy = 'Give each a number that can be dialled, as +39 02 0000 0001 or 1522.';
  return rows.length === 0 ? [] : [{title: 'helplines without a number to call', remedy, rows}];
}

function timeOf(readAt: Date, timeZone: string): string {
  return readAt.toLocaleString('en-GB', {dateStyle: 'medium', timeStyle: 'long', timeZone});
}
