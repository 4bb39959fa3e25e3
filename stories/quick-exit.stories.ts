import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../src/define/casa-quick-exit.js';
import {fallback} from '../src/elements/quick-exit/fallback.js';
import {bigText, inArabic, narrow} from '../test/support/scene.js';

interface Args {
  href?: string;
  shortcut: string;
  history: string;
}

/**
 * A way out for pages about violence. Put it first in the body: it is then first to reach by keyboard, and
 * nothing of the page lies under it.
 *
 * It leads to the national weather service's page for Milan unless `href` or the script tag's
 * `data-exit-url` say otherwise.
 */
const meta = {
  title: 'Elements/Quick exit',
  component: 'casa-quick-exit',
  args: {shortcut: 'shift', history: 'replace'},
  render: ({href, shortcut, history}): TemplateResult => html`
    <casa-quick-exit
      href=${href ?? 'https://www.meteoam.it/it/meteo-citta/milano'}
      shortcut=${shortcut}
      history=${history}
      >${fallback()}</casa-quick-exit
    >
  `,
} satisfies Meta<Args>;
export default meta;

export const Usual: StoryObj<Args> = {};

/** Escape twice within a second, unless a field, a dialog or a menu wants it. */
export const ByEscape: StoryObj<Args> = {args: {shortcut: 'esc'}};

export const WithoutShortcut: StoryObj<Args> = {args: {shortcut: 'none'}};

/** The page stays among those that the Back button returns to, and says so. */
export const KeepingHistory: StoryObj<Args> = {args: {history: 'keep'}};

/** A page of the host's own choice. */
export const OtherDestination: StoryObj<Args> = {args: {href: 'https://example.org/'}};

/** An address that is no way out: the usual one is used, and the author is told. */
export const UnsafeDestination: StoryObj<Args> = {
  args: {href: 'javascript:alert(1)'},
  parameters: {warns: true},
};

/** The safety page: what the button can and cannot do, and how to clear the history on this phone. */
export const SafetyPage: StoryObj<Args> = {
  play: ({canvasElement}) => {
    canvasElement.querySelector('casa-quick-exit')?.shadowRoot?.querySelector('summary')?.click();
  },
};

/** The words of the page's author about safety replace ours. */
export const OwnSafetyWords: StoryObj<Args> = {
  render: () => html`
    <casa-quick-exit
      ><p slot="safety">Leggi la nostra <a href="#sicurezza">pagina sulla sicurezza</a>.</p></casa-quick-exit
    >
  `,
};

/** The page has a way out of its own, to which ours gives way. */
export const PageHasItsOwn: StoryObj<Args> = {
  render: () => html`
    <div class="govuk-exit-this-page"><a href="https://example.org/">Esci da questa pagina</a></div>
    <casa-quick-exit>${fallback()}</casa-quick-exit>
  `,
};

export const Narrow: StoryObj<Args> = {render: (args) => narrow(meta.render(args))};

export const RightToLeft: StoryObj<Args> = {...inArabic, tags: ['own-language']};

export const BigText: StoryObj<Args> = bigText;
