import type {Decorator} from '@storybook/web-components-vite';
import {html} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {endpointThat, type Network} from '../test/support/networks.js';
import {setScene} from '../test/support/scene.js';
import {times} from './toolbar.js';

/** What stands for the script tag of a page that bundles us. */
const settings = Object.assign(document.createElement('script'), {type: 'text/plain'});
settings.dataset['casa'] = '';
document.head.append(settings);

/** The page is what the toolbar says, or else what the story says. */
export const onItsScene: Decorator = (story, {globals, parameters}) => {
  const {locale, textSize, time, theme, scheme = ''} = globals as Record<string, string>;
  setScene({now: times.get(time ?? '') ?? (parameters['now'] as string), locale, textSize});
  settings.dataset['theme'] = theme;
  document.documentElement.style.colorScheme = scheme;
  // Elements read the page as they come to it, so they come anew when it has changed.
  return html`${keyed(JSON.stringify(globals), story())}`;
};

/** What the story has at hand comes from an endpoint that behaves as the toolbar says. */
export const overTheNetwork: Decorator = (story, {args, globals, parameters}) => {
  const {network} = globals as {network: Network | ''};
  if (network === '') return story();
  return story({args: {...args, ...(parameters['asks'] as object), endpoint: endpointThat(network)}});
};

/** Nobody published any hours, when the toolbar says so. */
export const withoutHours: Decorator = (story, {args, globals}) =>
  globals['time'] === 'unknown' ? story({args: withoutAnyHours(args) as typeof args}) : story();

function withoutAnyHours(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAnyHours);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, each]): [string, unknown] => [
    name,
    name === 'hours' ? undefined : withoutAnyHours(each),
  ]);
  return Object.fromEntries(entries);
}
