import type {SaidOfPrice} from './directory.js';

// Folded: lower case, without accents.
const money = String.raw`(?:[€$£]|eur|euros?|usd|gbp|chf)`;
const charge =
  'cost[oi]|pagament[oi]|spes[ae]|oner[ei]|tariff[ae]|addebit[oi]|costs?|charges?|fees?|payments?|frais|couts?|' +
  'paiement|costos?|costes?|cargos?|custos?|pagos?|kosten|gebuhren|plata|taxa';
const none =
  'nessun[ao]?|senza(?: alcun[ao]?)?|(?:at )?(?:no|zero|nil)|a zero|without(?: any)?|sans|aucuns?|pas de|sin|' +
  'ningun|sem|keine|ohne|fara';
const claims = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?:(?:(?:a|di) )?(?:costo|prezzo|cout) (?:zero|0)|(?:${none}) (?:${charge})`,
    'free of (?:any )?charge|free of cost|free|(?:we )?(?:do not|dont) charge|nothing to pay|complimentary',
    'senza pagare|non si paga(?: nulla| niente)?|non costa (?:nulla|niente)|a titolo gratuito|rien a payer',
    'gratis|gratuit[aeio]?s?|gratuit(?:amente|ement)|kostenlose?[mnrs]?|kostenfrei|gebuhrenfrei|falas|pa pagese',
    'مجاني|مجانية|مجانا|بالمجان|(?:بدون|دون|بلا) (?:رسوم|مقابل)',
    String.raw`(?:безкоштовн|безоплатн|бесплатн)\p{L}{1,2}|免费|免費`,
    String.raw`${money} ?0+(?:[.,]0+)?|(?<!\p{N}[.,])0+(?:[.,]0+)? ?${money})(?![\p{L}\p{N}]|[.,]\p{N})`,
  ].join('|'),
  'gu',
);

/** What adds no condition to "free". Not `non`, `not`, `first`, `residents`: a word that is not here is one. */
const idle = new Set(
  (
    'il lo la i gli le l e ed sono servizio servizi questo questi tutti tutte tutto ogni chiunque per a ai agli del dei ' +
    'completamente totalmente interamente assolutamente sempre accesso ingresso entrata libero offerto richiesto ' +
    'the this it s is are all our of service services for to everyone everybody anyone any you and there yes ' +
    'completely totally entirely fully always open access entry entrance admission offered provided required ' +
    'les ce c est sont et pour tous toutes tout monde acces entree entierement totalement ' +
    'el los las es son para todos todas y servicio servicios acceso totalmente completamente ' +
    'os der die das ist sind fur alle und angebot pentru toti serviciul este per te gjithe ' +
    'للجميع الخدمة خدمة для всіх всех послуга послуги услуга услуги'
  ).split(' '),
);

/** What widens "free": every telephone, and `anche senza`, not `anche se`. */
const widening = new RegExp(
  [
    String.raw`(?<!\p{N})100 ?%|un servizio|da (?:telefono |rete )?fiss[oa] e (?:da )?(?:cellulare|mobile)`,
    'from (?:landlines?|mobiles?) and (?:landlines?|mobiles?)|depuis un telephone fixe (?:ou|et) mobile',
    'من الهاتف الثابت والمحمول|(?:anche senza|even without|meme sans|حتى بدون)',
  ].join('|') + String.raw`(?: (?!(?:per|for|pour|ma|but|mais|se|if|si|solo|only)\b)[\p{L}-]+){1,6}`,
  'gu',
);

/** Lists of a thousand services say the same few things of their prices. */
const known = new Map<string, SaidOfPrice>();
const mostKnown = 200;

/** Longer words say more than that. */
const longest = 150;

const label = /^(?:cost[aeios]*|fees?|prices?|prezz[oi]|tariff?[aes]*|prix|prec?io|preis|kosten)\s*:\s*/u;

function folded(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’]/g, "'").toLowerCase().trim();
}

/**
 * What is left of words on a price once "free" is taken out, and whether it was there.
 *
 * A question and an asterisk are doubts, and stay.
 */
function rest(words: string): {readonly isFree: boolean; readonly left: readonly string[]} {
  const plain = folded(words).replace(label, '').replace(/\s+/g, ' ').replace(/don't/g, 'dont');
  const without = plain.replace(widening, ' ').replace(claims, ' ');
  return {isFree: plain.search(claims) >= 0, left: without.match(/[\p{L}\p{N}]+|[?؟*%€$£]/gu) ?? []};
}

/**
 * What words on a price say. `free` is said by words that say only that, `free-and-idle` in as many as they like ("senza
 * costi", "free for everyone", "0 €"); a condition, a donation, a first visit is `more`.
 *
 * Source: HSDS 3.1 `fees_description` and `cost_options`, free texts both; Open Referral leaves to them for whom
 * an amount of 0 holds.
 */
export function saidOfPrice(words: string): SaidOfPrice {
  if (words.length > longest) return 'more';
  let said = known.get(words);
  if (said === undefined) {
    said = read(words);
    if (known.size >= mostKnown) known.clear();
    known.set(words, said);
  }
  return said;
}

function read(words: string): SaidOfPrice {
  const {isFree, left} = rest(words);
  if (left.some((word) => !idle.has(word))) return isNone(words) ? 'nothing' : 'more';
  if (!isFree) return 'nothing';
  return left.length === 0 ? 'free' : 'free-and-idle';
}

/** "None" may be no price, or no answer. */
function isNone(words: string): boolean {
  return /^(?:none|nessun[ao]?|aucune?|ningun[oa]?|nil|0+(?:[.,]0+)?)\.?$/.test(
    folded(words).replace(label, ''),
  );
}
