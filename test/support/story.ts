import {fixture} from '@open-wc/testing';
import {html, type LitElement, type TemplateResult} from 'lit';
import type {StateEvent} from '../../src/ui/events.js';
import {isLanguageLoading} from '../../src/ui/language.js';
import {answerInvented, hearing} from './networks.js';
import {type Scene, setScene} from './scene.js';

interface Story {
  readonly component?: string;
  readonly args?: object;
  readonly globals?: Scene;
  readonly parameters?: {
    /** The instant at which its time stands still. */
    readonly now?: string;
    /** It shows an author's mistake or a failure, so it warns. */
    readonly warns?: boolean;
    /** What its directory comes to be; without, it has none to wait for. */
    readonly comesTo?: StateEvent['state'];
  };
  readonly render?: (args: object) => TemplateResult;
}

/** A module of stories, as it is imported: `default` is their meta. */
export type Stories = object;

const meta = (stories: Stories): Story => (stories as {default: Story}).default;

function storyOf(stories: Stories, name: string): Story {
  const story = (stories as Record<string, Story>)[name];
  if (story === undefined) throw new Error(`There is no story "${name}".`);
  return {
    ...meta(stories),
    ...story,
    args: {...meta(stories).args, ...story.args},
    parameters: {...meta(stories).parameters, ...story.parameters},
  };
}

/** The names of the stories in a module. */
export function storyNames(stories: Stories): readonly string[] {
  return Object.keys(stories).filter((name) => name !== 'default');
}

/** Whether a story shows an author's mistake or a failure, of which we warn. */
export function storyWarns(stories: Stories, name: string): boolean {
  return storyOf(stories, name).parameters?.warns ?? false;
}

/** The template of a story. From here on the page is what the story needs it to be, its time and network too. */
export function storyTemplate(stories: Stories, name: string): TemplateResult {
  const {render, args = {}, parameters, globals} = storyOf(stories, name);
  answerInvented();
  setScene({...globals, now: parameters?.now});
  if (render === undefined) throw new Error(`Story "${name}" has no render().`);
  return render(args);
}

/** Renders a story and waits until it is still. Returns the element that the stories are about. */
export async function renderStory<Kind extends LitElement>(stories: Stories, name: string): Promise<Kind> {
  const template = storyTemplate(stories, name);
  const settled = settling(stories, name);
  const root = await fixture<HTMLElement>(html`<div>${template}</div>`);
  await settled(root);
  return subject(stories, root) as Kind;
}

/**
 * Watches from before a story is rendered; the returned function waits until its directory, its language
 * and its elements have come to rest.
 */
export function settling(stories: Stories, name: string): (root: Element) => Promise<void> {
  const {comesTo} = storyOf(stories, name).parameters ?? {};
  const reached = comesTo === undefined ? undefined : hearing(comesTo);
  return async (root) => {
    await reached;
    while (isLanguageLoading()) await new Promise(requestAnimationFrame);
    await still(root);
  };
}

/** The element that stories are about, within a rendered one. */
export function subject(stories: Stories, root: HTMLElement): LitElement {
  const {component = ''} = meta(stories);
  const found = root.querySelector<LitElement>(component);
  if (found === null) throw new Error(`The story holds no <${component}>.`);
  return found;
}

/** Waits until an element and everything of ours in it has nothing left to render. */
export async function still(root: Element): Promise<void> {
  await (root as Partial<LitElement>).updateComplete;
  for (const child of [...root.children, ...(root.shadowRoot?.children ?? [])]) await still(child);
}
