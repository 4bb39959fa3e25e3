import {expect} from '@open-wc/testing';
import {saidOfPrice} from '../../../src/domain/directory/free-words.js';

const sayings: Readonly<Record<ReturnType<typeof saidOfPrice>, readonly string[]>> = {
  free: [
    'Gratuito',
    'gratuita!',
    'È gratis.',
    'Il servizio è completamente gratuito',
    'Servizio gratuito per tutti',
    'Tutti i servizi sono gratuiti.',
    'Accesso libero e gratuito',
    'Senza costi',
    'senza alcun costo',
    'A costo zero',
    'Nessun pagamento richiesto',
    'Nessuna spesa',
    'Non si paga niente',
    '0 €',
    '€ 0,00',
    '0.00 EUR',
    'Costo: gratuito',
    'Free',
    'It’s free',
    'This service is free of charge.',
    'Free for everyone',
    'Free and open to all',
    'No fees',
    'There is no charge for this service',
    'At no cost to you',
    'We don’t charge',
    '100% free',
    'Cost: $0',
    'Gratuit pour tous',
    'Sans frais',
    'C’est gratuit',
    'Gratis para todos',
    'Sin costo',
    'Kostenlos',
    'Keine Kosten',
    'Fără plată',
    'مجاني',
    'مجانًا للجميع',
    'безкоштовно для всіх',
    'Безкоштовний',
    'бесплатно',
    '免费',
    'Falas',
  ],
  nothing: ['Tutti', 'Everyone', 'None', 'Nessuno', '0', 'For all'],
  more: [
    'Gratuito per i residenti',
    'Gratis sotto i 18 anni',
    'Gratis fino a 14 anni',
    'La prima visita è gratuita',
    'Prima consulenza gratuita',
    'Gratuito con ISEE sotto 9.000',
    'Gratuito o a offerta libera',
    'Gratuito; è gradita una donazione',
    'Non è gratuito',
    'Non gratuito',
    'Gratuito?',
    'Gratuito*',
    'Free for members',
    'Not free',
    'No longer free',
    'Free-will donation',
    'Feel free to call',
    'Toll-free number',
    'Free parking',
    'Free until June',
    'First hour free, then 10',
    'Free, then £5',
    '€ 0,50',
    '10 €',
    '0-10 euro',
    '100 €',
    'Sliding scale',
    'No cost for adults over 65',
    'Pas gratuit',
    'Gratuit pour les enfants',
    'Nicht kostenlos',
    'Не бесплатно',
    'غير مجاني',
    '对居民免费',
    'Chiedi',
    'Adults pay 35 euro.',
    'Senza costi per i soci',
    'Medicare accepted',
  ],
};

describe('what words on a price say', () => {
  for (const [said, list] of Object.entries(sayings)) {
    for (const words of list)
      it(`is ${said} in "${words}"`, () => {
        expect(saidOfPrice(words)).to.equal(said);
      });
  }

  it('is told of long words in no time', () => {
    const before = performance.now();
    for (const part of ['free ', 'senza ', '0', '0,0', 'a ', '100 ', '€']) saidOfPrice(part.repeat(20_000));
    expect(performance.now() - before).to.be.below(2000);
  });
});
