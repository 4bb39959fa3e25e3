import {setCustomElementsManifest, type Decorator, type Preview} from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json' with {type: 'json'};
import {clock} from '../src/platform/clock.js';
import {direction, languageNames} from '../src/ui/localize.js';

setCustomElementsManifest(manifest);

/** Time stands still at the story's `now`. */
const atTime: Decorator = (story, {parameters}) => {
  const now = new Date(parameters['now'] as string);
  clock.now = () => now;
  return story();
};

/** The page speaks the language of the toolbar, as a page of that language would. */
const inLanguage: Decorator = (story, {globals}) => {
  const language = String(globals['locale']);
  Object.assign(document.documentElement, {lang: language, dir: direction(language)});
  return story();
};

/** A choice for what takes one of a few words, which Storybook does not see in the manifest by itself. */
const choices: NonNullable<Preview['argTypesEnhancers']>[number] = ({argTypes}) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const type = argType.table?.type?.summary ?? '';
      const options = [...type.matchAll(/'([^']*)'/g)].map(([, option]) => option);
      return [name, options.length > 1 ? {...argType, options, control: {type: 'select'}} : argType];
    }),
  );

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    now: '2026-11-24T10:30:00+01:00',
    a11y: {test: 'error'},
    controls: {expanded: true},
    layout: 'padded',
  },
  globalTypes: {
    locale: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        items: Object.entries(languageNames).map(([value, title]) => ({value, title})),
      },
    },
  },
  initialGlobals: {locale: 'it'},
  argTypesEnhancers: [choices],
  decorators: [atTime, inLanguage],
};
export default preview;
