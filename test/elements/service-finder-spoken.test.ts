import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {CasaServiceFinder} from '../../src/elements/service-finder/service-finder.js';
import {locate, nearSouth, part, type} from '../support/finder.js';
import {holdTimers} from '../support/held.js';
import {seen} from '../support/seen.js';
import {overheard, readAloud} from '../support/spoken.js';
import {renderStory} from '../support/story.js';
import * as stories from '../../stories/service-finder.stories.js';

const finder = (name: keyof typeof stories) => renderStory<CasaServiceFinder>(stories, name);

/** The element with the focus, in the finder. */
const focused = (element: CasaServiceFinder): Element => element.shadowRoot?.activeElement ?? element;

async function until(isReached: () => boolean): Promise<void> {
  while (!isReached()) await new Promise(requestAnimationFrame);
}

/** What a blind person hears, word for word: to be read by a person when it changes. */
describe('<casa-service-finder> as it is spoken', () => {
  let held: ReturnType<typeof holdTimers>;
  /** The pause after the last key goes by. */
  const pause = async (element: CasaServiceFinder) => {
    held.pass();
    await element.updateComplete;
  };
  beforeEach(() => {
    held = holdTimers(1400);
  });
  afterEach(() => {
    held.restore();
  });

  it('asks, offers filters, and comes to the first service', async () => {
    const heard = await readAloud(await finder('Usual'), 'heading, Aiuto con le pratiche, level 3');
    expect(heard.join('\n')).to.equal(
      `
search
Che cosa cerchi?
paragraph
Scrivi con parole tue. Per esempio: bolletta, infermiera, casa.
end of paragraph
searchbox, Che cosa cerchi?, Scrivi con parole tue. Per esempio: bolletta, infermiera, casa.
button, Cerca
Di che cosa hai bisogno
combobox, Di che cosa hai bisogno, has popup listbox, not expanded
Centro
combobox, Centro, has popup listbox, not expanded
group
Altri filtri
end of group
Prima i più vicini a
combobox, Prima i più vicini a, has popup listbox, not expanded
button, Usa la mia posizione, not pressed
end of search
heading, Servizi trovati: 7, level 2
list
listitem, level 1, position 1, set size 7
article
heading, Aiuto con le pratiche, level 3`.trim(),
    );
  });

  it('says how many while one types, once one has stopped, and again on Enter', async () => {
    const element = await finder('Usual');
    const typing = await overheard(element, async () => {
      await type(element, 'inferm');
      await type(element, 'infermiere');
    });
    expect(typing).to.deep.equal([]);
    const stopped = await overheard(element, () => pause(element));
    expect(stopped).to.deep.equal(['polite: Servizi trovati: 2']);
    const entered = await overheard(element, async () => {
      await sendKeys({press: 'Enter'});
      await until(() => focused(element).id === 'results');
    });
    expect(entered).to.deep.equal(['polite: Servizi trovati: 2']);
    expect(await readAloud(focused(element))).to.deep.equal([
      'heading, Servizi trovati per «infermiere»: 2, level 2',
    ]);
  });

  it('says how many for each question, but none only once while one types on', async () => {
    const element = await finder('Usual');
    const heard: string[] = [];
    for (const words of ['custode', 'custodi', 'custodi ', 'xyzz', 'xyzzy', 'xyzzyq'])
      heard.push(
        ...(await overheard(element, async () => {
          await type(element, words);
          await pause(element);
        })),
      );
    expect(heard).to.deep.equal([
      'polite: Servizi trovati: 1',
      'polite: Servizi trovati: 1',
      'polite: Nessun servizio per «xyzz»',
    ]);
  });

  it('says nothing of words that an input method is still composing', async () => {
    const element = await finder('Usual');
    const input = part(element, '#words') as HTMLInputElement;
    const heard = await overheard(element, async () => {
      input.value = 'custod';
      input.dispatchEvent(new InputEvent('input', {isComposing: true}));
      await pause(element);
    });
    expect(heard).to.deep.equal([]);
    const composed = await overheard(element, async () => {
      input.value = 'custodi';
      input.dispatchEvent(new CompositionEvent('compositionend'));
      await pause(element);
    });
    expect(composed).to.deep.equal(['polite: Servizi trovati: 1']);
  });

  it('says that distances are there, or that nobody knows where one is', async () => {
    const element = await finder('Usual');
    const answers: ((isKnown: boolean) => void)[] = [];
    const restore = locate((found, failed) => {
      answers.push((isKnown) => {
        if (isKnown) found(nearSouth);
        else failed({} as GeolocationPositionError);
      });
    });
    const ask = (isKnown: boolean) =>
      overheard(element, async () => {
        part(element, 'button[name="here"]').click();
        await until(() => seen(element).includes('Cerco dove sei…'));
        answers.at(-1)?.(isKnown);
        await until(() => !seen(element).includes('Cerco dove sei…'));
      });
    expect(await ask(false)).to.deep.equal([
      'polite: Non sappiamo dove sei. Puoi scegliere un centro da cui misurare la distanza.',
    ]);
    expect(await ask(true)).to.deep.equal(['polite: Prima i servizi più vicini']);
    restore();
  });

  it('says that there is nothing once, and what can be done about it', async () => {
    const element = await finder('FiltersTooNarrow');
    const heard = await overheard(element, async () => {
      await type(element, 'xyzzy');
      await pause(element);
      await type(element, 'xyzzy');
      await pause(element);
    });
    expect(heard).to.deep.equal(['polite: Nessun servizio per «xyzzy». Filtri: Casa, Centro di esempio Sud']);
    await type(element, 'infermiere');
    const empty = await readAloud(part(element, '[part="empty"]'));
    expect(empty.join('\n')).to.equal(
      `
list
listitem, level 1, position 1, set size 2
button, Togli Casa: ne restano 1
end of listitem, level 1, position 1, set size 2
listitem, level 1, position 2, set size 2
button, Togli «infermiere»: ne restano 1
end of listitem, level 1, position 2, set size 2
end of list
paragraph
button, Mostra tutti i servizi
end of paragraph
paragraph
Centro di esempio Sud
:
link, Chiama 02 0000 0001
02 0000 0001
end of link, Chiama 02 0000 0001
end of paragraph`.trim(),
    );
  });

  it('goes from the button for more to the first of the new ones', async () => {
    const element = await finder('Many');
    expect(await readAloud(part(element, '[part="more"]'))).to.deep.equal([
      'button, Mostra altri servizi (ne restano 26)',
    ]);
    part(element, '[part="more"]').click();
    await until(() => focused(element).localName === 'li');
    expect(await readAloud(focused(element), 'heading, Sportello numero 21, level 3')).to.deep.equal([
      'article',
      'heading, Sportello numero 21, level 3',
    ]);
  });

  it('is Arabic where the page is', async () => {
    const element = await finder('RightToLeft');
    const heard = await readAloud(element, 'heading, الخدمات التي وُجدت: 7, level 2');
    expect(heard.join('\n')).to.equal(
      `
search
عمّ تبحث؟
paragraph
اكتب بكلماتك. مثلًا: فاتورة، ممرضة، سكن.
end of paragraph
searchbox, عمّ تبحث؟, اكتب بكلماتك. مثلًا: فاتورة، ممرضة، سكن.
button, ابحث
ما الذي تحتاج إليه
combobox, ما الذي تحتاج إليه, has popup listbox, not expanded
المركز
combobox, المركز, has popup listbox, not expanded
group
مزيد من التصفية
end of group
الأقرب أولًا إلى
combobox, الأقرب أولًا إلى, has popup listbox, not expanded
button, استخدم موقعي, not pressed
end of search
heading, الخدمات التي وُجدت: 7, level 2`.trim(),
    );
    const said = await overheard(element, async () => {
      await type(element, 'ممرضة');
      await pause(element);
    });
    expect(said).to.deep.equal(['polite: الخدمات التي وُجدت: 2']);
  });
});
