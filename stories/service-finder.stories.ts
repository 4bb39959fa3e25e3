import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/define/casa-directory.js';
import '../src/define/casa-service-finder.js';
import type {Directory} from '../src/domain/directory/directory.js';
import type {CasaServiceFinder} from '../src/elements/service-finder/service-finder.js';
import {aFinderDirectory, manyServices} from '../test/support/finder-directory.js';
import {endpointThat} from '../test/support/networks.js';
import {bigText, inArabic, narrow} from '../test/support/scene.js';

type Args = Pick<
  CasaServiceFinder,
  | 'words'
  | 'need'
  | 'centre'
  | 'filters'
  | 'urlState'
  | 'pageSize'
  | 'view'
  | 'headingLevel'
  | 'endpoint'
  | 'timeZone'
> & {
  directory: Directory | undefined;
  dataStill?: boolean;
};

/** What a page puts in the tag: it searches by itself where the script does not run. */
const fallback = html`
  <form action="https://example.org/cerca" method="get" role="search">
    <label>Che cosa cerchi? <input type="search" name="q" /></label>
    <button>Cerca</button>
  </form>
  <p>Chiama <a href="tel:+390200000001">02 0000 0001</a></p>
`;

/** Services found in the tenant's own words. Time stands still at Monday 23 November 2026, half past ten. */
const meta = {
  title: 'Elements/Service finder',
  component: 'casa-service-finder',
  parameters: {now: '2026-11-23T10:30+01:00', asks: {directory: undefined}},
  args: {directory: aFinderDirectory(), pageSize: 20, view: 'services', headingLevel: 2},
  argTypes: {directory: {description: 'That of the `<casa-directory>` around it.'}},
  render: ({
    directory,
    words,
    need,
    centre,
    filters,
    urlState,
    pageSize,
    view,
    headingLevel,
    endpoint,
    timeZone,
    dataStill = false,
  }) => html`
    <casa-directory .directory=${directory}>
      <casa-service-finder
        words=${words ?? nothing}
        need=${need ?? nothing}
        centre=${centre ?? nothing}
        filters=${filters ?? nothing}
        url-state=${urlState ?? nothing}
        page-size=${pageSize}
        view=${view}
        heading-level=${headingLevel}
        endpoint=${endpoint ?? nothing}
        time-zone=${timeZone ?? nothing}
        ?data-still=${dataStill}
      >
        ${fallback}
      </casa-service-finder>
    </casa-directory>
  `,
} satisfies Meta<Args>;
export default meta;

/** It may not grow: what the page has in the tag stays, and the search comes at a press. */
export const Still: StoryObj<Args> = {args: {dataStill: true}};

export const Usual: StoryObj<Args> = {};

/** In the tenant's words, not the catalogue's, and mistyped. */
export const InOwnWords: StoryObj<Args> = {args: {words: 'dotoressa'}};

/** One need and one centre chosen by the page. */
export const Narrowed: StoryObj<Args> = {args: {need: 'salute', centre: 'sud'}};

/** Nothing answers: what to drop, and whom to call. */
export const NoMatch: StoryObj<Args> = {args: {words: 'xyzzy'}};

/** Each filter leaves something, both together do not. */
export const FiltersTooNarrow: StoryObj<Args> = {args: {need: 'abitare', centre: 'sud', words: 'infermiere'}};

/** Words of danger: numbers to call before any service. */
export const Danger: StoryObj<Args> = {args: {words: 'il mio compagno mi picchia'}};

/** The same in a language that is not the page's. */
export const DangerInAnotherLanguage: StoryObj<Args> = {args: {words: 'زوجي يضربني'}};

/** More than fit a page: twenty, and the rest on request. */
export const Many: StoryObj<Args> = {args: {directory: aFinderDirectory({services: manyServices(45)})}};

/** Under the centre where they are given. */
export const ByCentre: StoryObj<Args> = {args: {view: 'centres'}};

/** Only the filters that the page wants. */
export const FewFilters: StoryObj<Args> = {args: {filters: 'need open'}};

/** The directory has nothing at all. */
export const Empty: StoryObj<Args> = {
  args: {directory: aFinderDirectory({centres: [], services: [], helplines: [], terms: []})},
};

export const Narrow: StoryObj<Args> = {render: (args) => narrow(meta.render(args))};

export const RightToLeft: StoryObj<Args> = {...inArabic, tags: ['own-language']};

export const BigText: StoryObj<Args> = bigText;

/** The endpoint has not answered yet: the page's own form is there from the first moment. */
export const Loading: StoryObj<Args> = {
  args: {directory: undefined, endpoint: endpointThat('is-silent')},
};

export const FromAnEndpoint: StoryObj<Args> = {
  args: {directory: undefined, endpoint: endpointThat('answers')},
  parameters: {comesTo: 'ready'},
};

/** The endpoint answered once and then failed: the last good list, with its date. */
export const Stale: StoryObj<Args> = {
  parameters: {warns: true, comesTo: 'stale'},
  render: () => html`
    <casa-directory endpoint=${endpointThat('goes-down')} refresh="0.001">
      <casa-service-finder></casa-service-finder>
    </casa-directory>
  `,
};

/** A record of which nothing could be made is missing: the others are shown, its author is told in the console. */
export const Partial: StoryObj<Args> = {
  args: {directory: undefined, endpoint: endpointThat('is-partial')},
  parameters: {warns: true, comesTo: 'partial'},
};

/** The endpoint does not answer as it should: the page's own form stays. */
export const EndpointDown: StoryObj<Args> = {
  args: {directory: undefined, endpoint: endpointThat('is-missing')},
  parameters: {warns: true, comesTo: 'failed'},
};

/** The endpoint is down and there is nothing in the tag: calm words, another try, two numbers. */
export const EndpointDownAndNothingInTheTag: StoryObj<Args> = {
  ...EndpointDown,
  render: ({endpoint}) => html`<casa-service-finder endpoint=${endpoint ?? nothing}></casa-service-finder>`,
};
