// @ts-check
/**
 * The list that others are measured against: what a careful hand writes without any library. Twenty rows are
 * kept and given other services; a row says what a compact card of ours says.
 */
const {search} = new URL(import.meta.url);
const count = new URLSearchParams(search).get('count');
/** The other way to search: every letter that was published, at every key. */
const isNaive = new URLSearchParams(search).has('naive');
const pageSize = 20;

const make = (tag, parent, text = '') => {
  const element = document.createElement(tag);
  element.textContent = text;
  parent.append(element);
  return element;
};

const root = document.querySelector('main');
const form = make('form', root);
make('label', form, 'Che cosa cerchi?').htmlFor = 'words';
const input = make('input', form);
Object.assign(input, {id: 'words', type: 'search', autocomplete: 'off'});
const heading = make('h2', root);
const list = make('ul', root);
const more = make('button', root);

function row() {
  const card = make('article', make('li', list));
  const part = (tag) => make(tag, card);
  const parts = {
    name: part('h3'),
    organization: part('p'),
    description: part('p'),
    price: part('p'),
    places: part('ul'),
    phone: make('a', part('p')),
    checked: part('p'),
  };
  const places = [0, 1].map(() => {
    const place = make('li', parts.places);
    const [name, address, map, hours] = ['strong', 'address', 'a', 'p'].map((tag) => make(tag, place));
    return {place, name, address, map, hours};
  });
  make('button', part('p'), 'Mostra tutto');
  return {card, ...parts, places};
}

function fill(row, service) {
  row.card.parentElement.hidden = service === undefined;
  if (service === undefined) return;
  row.name.textContent = service.name;
  row.organization.textContent = service.organization.name;
  row.description.textContent = service.description;
  row.price.textContent = 'Gratuito';
  row.price.hidden = service.cost_options.length === 0;
  row.places.forEach(({place, name, address, map, hours}, at) => {
    const {location, schedules} = service.service_at_locations[at] ?? {};
    place.hidden = location === undefined;
    if (location === undefined) return;
    const line = `${location.addresses[0].address_1}, ${location.addresses[0].city}`;
    name.textContent = location.name;
    address.textContent = line;
    map.textContent = 'Apri la mappa';
    map.href = `https://www.openstreetmap.org/search?query=${encodeURIComponent(line)}`;
    hours.textContent = `${schedules[0].byday} ${schedules[0].opens_at}–${schedules[0].closes_at}`;
  });
  row.phone.textContent = service.phones[0].number;
  row.phone.href = `tel:${service.phones[0].number.replaceAll(' ', '')}`;
  row.checked.textContent = `Dati controllati il ${service.assured_date}`;
}

const {contents} = await (await fetch(`/services-${count}.json`)).json();
const published = contents.map(({name, description}) => [name.toLowerCase(), description.toLowerCase()]);
const rows = Array.from({length: pageSize}, row);

/** Those that have the words in their name, then those that have them in their description. */
function quick(words) {
  const rest = [];
  const found = contents.filter((service, at) => {
    const [name, description] = published[at];
    if (name.includes(words)) return true;
    if (description.includes(words)) rest.push(service);
    return false;
  });
  return [...found, ...rest];
}

const naive = (words) => contents.filter((service) => JSON.stringify(service).toLowerCase().includes(words));

function show() {
  const words = input.value.trim().toLowerCase();
  const found = words === '' ? contents : (isNaive ? naive : quick)(words);
  heading.textContent = `Servizi trovati: ${found.length}`;
  rows.forEach((row, at) => fill(row, found[at]));
  more.textContent = `Mostra altri servizi (ne restano ${found.length - pageSize})`;
  more.hidden = found.length <= pageSize;
}

input.addEventListener('input', show);
show();
