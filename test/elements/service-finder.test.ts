import {expect} from '@open-wc/testing';
import type {CasaServiceFinder} from '../../src/elements/service-finder/service-finder.js';
import {keepsTheContract} from '../support/element-contract.js';
import {seen} from '../support/seen.js';
import {renderStory} from '../support/story.js';
import * as stories from '../../stories/service-finder.stories.js';

const finder = (name: keyof typeof stories) => renderStory<CasaServiceFinder>(stories, name);
const textOf = async (name: keyof typeof stories) => seen(await finder(name));

describe('<casa-service-finder>', () => {
  keepsTheContract('casa-service-finder', stories);

  it('shows every service and helpline at first', async () => {
    const text = await textOf('Usual');
    expect(text).to.include('Servizi trovati: 7');
  });
});
