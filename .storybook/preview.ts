import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json' with {type: 'json'};
import type {StateEvent} from '../src/ui/events.js';
import {answerInvented, hearing} from '../test/support/networks.js';
import {argTypesOf, wholeOrName} from './arg-types.js';
import {onItsScene, overTheNetwork, withoutHours} from './decorators.js';
import {atFirst, toolbar, widths} from './toolbar.js';

setCustomElementsManifest(manifest);
answerInvented();

let reached: Promise<void> | undefined;

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    now: '2026-11-24T10:30:00+01:00',
    a11y: {test: 'error'},
    controls: {expanded: true, sort: 'none'},
    docs: {extractArgTypes: argTypesOf},
    layout: 'padded',
    viewport: {options: widths},
    options: {
      storySort: {
        order: [
          'Guida',
          [
            'Inizia in cinque minuti',
            'Colori e stile',
            'Per chi disegna',
            'Accessibilità',
            'Privacy',
            'Sicurezza',
            'Endpoint e dati',
            'Ricette per i CMS',
            'Versioni e supporto',
            'Come contribuire',
          ],
          'Guide',
          [
            'Start in five minutes',
            'Colours and style',
            'For designers',
            'Accessibility',
            'Privacy',
            'Safety',
            'Endpoint and data',
            'Recipes for CMSs',
            'Versions and support',
            'How to contribute',
          ],
          'Elements',
        ],
      },
    },
  },
  globalTypes: toolbar,
  initialGlobals: atFirst,
  argTypesEnhancers: [wholeOrName],
  decorators: [withoutHours, overTheNetwork, onItsScene],
  beforeEach: ({globals, parameters}) => {
    const comesTo = parameters['comesTo'] as StateEvent['state'] | undefined;
    reached = comesTo === undefined || globals['network'] !== '' ? undefined : hearing(comesTo);
  },
  // A story is over, and can be checked, when it is what it is to be.
  afterEach: () => reached,
};
export default preview;
