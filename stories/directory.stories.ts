import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/define/casa-centre-card.js';
import '../src/define/casa-directory.js';
import '../src/define/casa-helpline-banner.js';
import '../src/define/casa-service-card.js';
import type {CasaDirectory} from '../src/elements/directory/directory.js';
import {aDirectory} from '../test/support/directories.js';
import {endpointThat} from '../test/support/networks.js';
import {inArabic} from '../test/support/scene.js';

type Args = Pick<CasaDirectory, 'endpoint' | 'timeZone' | 'refresh' | 'directory'>;

/**
 * One directory for all that it holds: here a centre with words of the page's own, a service without, and
 * telephone lines. Time in these stories stands still at Monday 23 November 2026, 10:30 in Milan.
 *
 * People meet the same calm words whatever the failure; its kind is for the page's author, in the console
 * and in the event `casa-state`.
 */
const meta = {
  title: 'Elements/Directory',
  component: 'casa-directory',
  parameters: {now: '2026-11-23T10:30+01:00', asks: {directory: undefined}},
  render: ({endpoint, timeZone, refresh, directory}) => html`
    <casa-directory
      endpoint=${ifDefined(endpoint)}
      time-zone=${ifDefined(timeZone)}
      refresh=${ifDefined(refresh)}
      .directory=${directory}
    >
      <casa-centre-card centre="centro-di-esempio" heading-level="2">
        <h2>Il nostro centro</h2>
        <p>Via Esempio 1, Milano. <a href="tel:+390200000001">02 0000 0001</a></p>
      </casa-centre-card>
      <casa-service-card service="sportello-di-esempio" heading-level="2"></casa-service-card>
      <casa-helpline-banner variant="strip" lines="112 1522"></casa-helpline-banner>
    </casa-directory>
  `,
} satisfies Meta<Args>;
export default meta;

export const FromAnEndpoint: StoryObj<Args> = {
  args: {endpoint: endpointThat('answers')},
  parameters: {comesTo: 'ready'},
};

/** The page has the directory already: nothing is fetched. */
export const GivenByThePage: StoryObj<Args> = {args: {directory: aDirectory()}};

/** No answer yet: the page's words are there at once, and where it has none we say that we wait. */
export const Loading: StoryObj<Args> = {args: {endpoint: endpointThat('is-silent')}};

/** An answer after three seconds. */
export const Slow: StoryObj<Args> = {args: {endpoint: endpointThat('is-slow')}};

const failure = {warns: true, comesTo: 'failed'};

/** The browser knows that there is no network: `offline`. */
export const Offline: StoryObj<Args> = {args: {endpoint: endpointThat('is-offline')}, parameters: failure};

/** The server answers with code 500: `http`. */
export const ServerError: StoryObj<Args> = {args: {endpoint: endpointThat('fails')}, parameters: failure};

/** There is nothing at that address, code 404: `http`, and it is not asked again. */
export const NotFound: StoryObj<Args> = {args: {endpoint: endpointThat('is-missing')}, parameters: failure};

/** Blocked, by CORS, a Content Security Policy or an extension; browsers do not tell which: `cors-or-network`. */
export const Blocked: StoryObj<Args> = {args: {endpoint: endpointThat('is-blocked')}, parameters: failure};

/** An answer that is no page of services, such as a notice of maintenance: `shape`. */
export const NotHsds: StoryObj<Args> = {args: {endpoint: endpointThat('is-not-hsds')}, parameters: failure};

/** One of two directories fails: it costs only its own records. */
export const OneOfTwoDown: StoryObj<Args> = {
  args: {endpoint: `${endpointThat('answers')} ${endpointThat('is-missing')}`},
  parameters: {warns: true, comesTo: 'partial'},
};

export const RightToLeft: StoryObj<Args> = {
  ...inArabic,
  tags: ['own-language'],
  args: {endpoint: endpointThat('answers')},
  parameters: {...inArabic.parameters, comesTo: 'ready'},
};
