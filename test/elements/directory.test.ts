import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/define/casa-centre-card.js';
import type {CasaDirectory} from '../../src/elements/directory/directory.js';
import {aCentre, aDirectory, words} from '../support/directories.js';
import {keepsTheContract, listen} from '../support/element-contract.js';
import {seen} from '../support/seen.js';
import {renderStory, still, storyNames} from '../support/story.js';
import * as stories from '../../stories/directory.stories.js';

const other = aDirectory({centres: [aCentre({name: words('Altro centro')})]});

describe('<casa-directory>', () => {
  keepsTheContract('casa-directory', stories);

  for (const name of storyNames(stories)) {
    it(`leaves a number to call, and never says closed or none, when ${name}`, async () => {
      await listen(async () => {
        const root = await renderStory(stories, name);
        const numbers = [...root.querySelectorAll('*')].flatMap(({shadowRoot}) => [
          ...(shadowRoot?.querySelectorAll('a[href^="tel:"]') ?? []),
        ]);
        expect(numbers).to.not.have.length(0);
        expect(seen(root)).to.not.match(/\bchius[oi]\b|\bnessun/i);
      });
    });
  }

  it('gives its directory to the elements inside, also to those that come later', async () => {
    const root = await fixture<CasaDirectory>(html`
      <casa-directory .directory=${aDirectory()}
        ><casa-centre-card centre="esempio"></casa-centre-card
      ></casa-directory>
    `);
    root.insertAdjacentHTML('beforeend', '<casa-centre-card centre="esempio"></casa-centre-card>');
    await still(root);
    expect(seen(root).match(/Centro di esempio/g)?.length).to.equal(2);
  });

  it('changes what they show when its directory changes', async () => {
    const root = await fixture<CasaDirectory>(html`
      <casa-directory .directory=${aDirectory()}
        ><casa-centre-card centre="esempio"></casa-centre-card
      ></casa-directory>
    `);
    root.directory = other;
    await root.updateComplete;
    await still(root);
    expect(seen(root)).to.include('Altro centro');
  });

  it('is asked before the page and after the element itself', async () => {
    const said = listen(async () => {
      const root = document.createElement('casa-directory');
      root.endpoint = './of-the-directory.json';
      root.innerHTML = '<casa-centre-card centre="x" endpoint="./of-the-element.json"></casa-centre-card>';
      const failure = oneEvent(root, 'casa-state');
      document.body.append(root);
      await failure;
      root.remove();
    });
    expect((await said).join('\n')).to.match(/of-the-element\.json/);
  });
});
