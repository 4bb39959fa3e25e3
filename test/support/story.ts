import {fixture} from '@open-wc/testing';
import {html, type LitElement, type TemplateResult} from 'lit';
import {clock} from '../../src/platform/clock.js';

interface Story {
  readonly component?: string;
  readonly args?: object;
  readonly parameters?: {
    /** The instant at which its time stands still. */
    readonly now?: string;
    /** It shows an author's mistake, so it warns. */
    readonly warns?: boolean;
  };
  readonly render?: (args: object) => TemplateResult;
}

/** A module of stories, as it is imported: `default` is their meta. */
export type Stories = object;

const meta = (stories: Stories): Story => (stories as {default: Story}).default;

function storyOf(stories: Stories, name: string): Story {
  const story = (stories as Record<string, Story>)[name];
  if (story === undefined) throw new Error(`There is no story "${name}".`);
  return {...meta(stories), ...story, args: {...meta(stories).args, ...story.args}};
}

/** The names of the stories in a module. */
export function storyNames(stories: Stories): readonly string[] {
  return Object.keys(stories).filter((name) => name !== 'default');
}

/** Whether a story shows an author's mistake, of which we warn. */
export function storyWarns(stories: Stories, name: string): boolean {
  return storyOf(stories, name).parameters?.warns ?? meta(stories).parameters?.warns ?? false;
}

/** The template of a story. From here on time stands still as the story says. */
export function storyTemplate(stories: Stories, name: string): TemplateResult {
  const {render, args = {}, parameters} = storyOf(stories, name);
  const now = parameters?.now ?? meta(stories).parameters?.now;
  if (now !== undefined) clock.now = () => new Date(now);
  if (render === undefined) throw new Error(`Story "${name}" has no render().`);
  return render(args);
}

/** Renders a story and waits until it is still. Returns the element that the stories are about. */
export async function renderStory<Kind extends LitElement>(stories: Stories, name: string): Promise<Kind> {
  const root = await fixture<HTMLElement>(html`<div>${storyTemplate(stories, name)}</div>`);
  await still(root);
  return subject(stories, root) as Kind;
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
