import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define/casa-centre-card.js';
import '../../src/define/casa-helpline-banner.js';
import {aCentre} from '../support/directories.js';
import {listen} from '../support/element-contract.js';
import {still} from '../support/story.js';

/** What stands for the script tag of a page that bundles us. */
const settings = Object.assign(document.createElement('script'), {type: 'text/plain'});

/** The element with a ground of its own, on a page with a theme and a style sheet. */
async function drawn(theme: string | undefined, css = '', tag = 'card'): Promise<Element> {
  settings.dataset['casa'] = '';
  if (theme === undefined) delete settings.dataset['theme'];
  else settings.dataset['theme'] = theme;
  const page = await fixture<HTMLElement>(html`
    <div class="page">
      <style>
        ${css}
      </style>
      ${tag === 'card' ? html`<casa-centre-card .centre=${aCentre()}></casa-centre-card>` : html`<casa-helpline-banner></casa-helpline-banner>`}
    </div>
  `);
  await still(page);
  const root = page.querySelector('casa-centre-card, casa-helpline-banner')?.shadowRoot;
  const ground = root?.querySelector('.card, section');
  if (!ground) throw new Error('Nothing is drawn.');
  return ground;
}

describe('the themes', () => {
  before(() => {
    document.head.append(settings);
  });
  after(() => {
    settings.remove();
  });

  for (const tag of ['card', 'banner']) {
    it(`a ${tag} is light on a page that says nothing, dark on one that says so`, async () => {
      expect(getComputedStyle(await drawn(undefined, '', tag)).backgroundColor).to.equal(
        'rgb(255, 255, 255)',
      );
      const dark = getComputedStyle(await drawn(undefined, '.page {color-scheme: dark}', tag));
      expect(dark.backgroundColor).not.to.equal('rgb(255, 255, 255)');
    });

    it(`a ${tag} has a ground and a colour that the page sets, in any theme`, async () => {
      const css = '.page {--casa-color-surface: rgb(1, 2, 3); --casa-color-text: rgb(250, 251, 252)}';
      for (const theme of ['default', 'italia', 'host']) {
        const {backgroundColor, color} = getComputedStyle(await drawn(theme, css, tag));
        expect([backgroundColor, color], theme).to.deep.equal(['rgb(1, 2, 3)', 'rgb(250, 251, 252)']);
      }
    });

    it(`a ${tag} takes on what Bootstrap Italia says, by that theme alone`, async () => {
      const css =
        '.page {--bs-body-bg: rgb(1, 2, 3); --bs-body-color: rgb(4, 5, 6); --bs-link-color: rgb(7, 8, 9)}';
      const ground = await drawn('italia', css, tag);
      expect(getComputedStyle(ground).backgroundColor).to.equal('rgb(1, 2, 3)');
      expect(getComputedStyle(ground).color).to.equal('rgb(4, 5, 6)');
      const link = ground.querySelector('a');
      expect(link && getComputedStyle(link).color).to.equal('rgb(7, 8, 9)');
      expect(getComputedStyle(await drawn('default', css, tag)).backgroundColor).to.equal(
        'rgb(255, 255, 255)',
      );
    });

    it(`a ${tag} has the page's ground, font and colours in the theme host, links too`, async () => {
      const ground = await drawn('host', '.page {color: rgb(9, 8, 7); font: 21px Georgia}', tag);
      const {backgroundColor, color, fontFamily} = getComputedStyle(ground);
      expect([backgroundColor, color, fontFamily]).to.deep.equal([
        'rgba(0, 0, 0, 0)',
        'rgb(9, 8, 7)',
        'Georgia',
      ]);
      const link = ground.querySelector('a');
      expect(link && getComputedStyle(link).color).to.equal('rgb(9, 8, 7)');
    });
  }

  it('has other colours fit where a page sets only text and ground', async () => {
    const css = '.page {--casa-color-surface: #111; --casa-color-text: #fff}';
    const link = (await drawn('default', css)).querySelector('a');
    expect(link && getComputedStyle(link).color).to.equal('color(srgb 0.2 0.601569 1)');
  });

  it('tells the author of a theme that it does not know, and looks as by itself', async () => {
    const said = await listen(async () => {
      expect(getComputedStyle(await drawn('italy')).backgroundColor).to.equal('rgb(255, 255, 255)');
    });
    expect(said.join()).to.contain('knows no theme "italy": there are default, italia, host');
  });
});
