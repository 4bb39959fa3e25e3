import type {Preview} from '@storybook/web-components-vite';
import {languageNames} from '../src/ui/localize.js';

/** Times at which opening hours read differently, by what the toolbar calls them. */
export const times: ReadonlyMap<string, string> = new Map([
  ['morning', '2026-11-24T10:30+01:00'],
  ['lunch', '2026-11-24T13:30+01:00'],
  ['evening', '2026-11-24T20:30+01:00'],
  ['sunday', '2026-11-22T10:30+01:00'],
  ['christmas', '2026-12-25T10:30+01:00'],
  ['ambrose', '2026-12-07T10:30+01:00'],
]);

/** What the page around the stories is like, for the toolbar to change. */
export const toolbar: NonNullable<Preview['globalTypes']> = {
  locale: {
    description: 'Language of the page, with its direction',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: Object.entries(languageNames).map(([value, title]) => ({value, title})),
    },
  },
  theme: {
    description: 'Look, by the script tag’s data-theme',
    toolbar: {
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [
        {value: 'default', title: 'Own look'},
        {value: 'italia', title: 'Bootstrap Italia'},
        {value: 'host', title: 'The page’s'},
      ],
    },
  },
  scheme: {
    description: 'The page’s color-scheme; more contrast and forced colours follow the reader’s system',
    toolbar: {
      icon: 'mirror',
      dynamicTitle: true,
      items: [
        {value: 'light', title: 'Light'},
        {value: 'dark', title: 'Dark'},
        {value: 'light dark', title: 'As the system'},
      ],
    },
  },
  textSize: {
    description: 'Text size of the browser',
    toolbar: {
      icon: 'paragraph',
      dynamicTitle: true,
      items: ['100', '150', '200', '300', '400'].map((value) => ({value, title: `${value} %`})),
    },
  },
  time: {
    description: 'Time in Milan, and what is known of the hours',
    toolbar: {
      icon: 'time',
      dynamicTitle: true,
      items: [
        {value: '', title: 'Time of the story'},
        {value: 'morning', title: 'Tuesday morning'},
        {value: 'lunch', title: 'Tuesday, lunch'},
        {value: 'evening', title: 'Tuesday evening'},
        {value: 'sunday', title: 'Sunday'},
        {value: 'christmas', title: '25 December'},
        {value: 'ambrose', title: '7 December, Sant’Ambrogio'},
        {value: 'unknown', title: 'Hours unknown'},
      ],
    },
  },
  network: {
    description: 'How the endpoint behaves, where an element reads one',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        {value: '', title: 'Data of the story'},
        {value: 'answers', title: 'Endpoint answers'},
        {value: 'is-slow', title: 'Endpoint is slow'},
        {value: 'is-offline', title: 'No network'},
        {value: 'fails', title: 'Endpoint fails, 500'},
        {value: 'is-blocked', title: 'Blocked, CORS or policy'},
        {value: 'is-not-hsds', title: 'Answer is not HSDS'},
      ],
    },
  },
};

/** Where the toolbar begins. */
export const atFirst = {
  locale: 'it',
  theme: 'default',
  scheme: 'light',
  textSize: '100',
  time: '',
  network: '',
};

/** Widths at which people meet a page. */
export const widths = Object.fromEntries(
  ['320', '360', '768', '1200'].map((width) => [
    `w${width}`,
    {name: `${width} px`, styles: {width: `${width}px`, height: '100%'}},
  ]),
);
