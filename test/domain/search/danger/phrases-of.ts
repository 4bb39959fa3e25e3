import type {Danger} from '../../../../src/domain/search/danger.js';

type Told = Readonly<Record<Danger, readonly string[]>>;

/** Languages that readers of one also type in. */
const also: Readonly<Record<string, string>> = {uk: 'ru'};

/** What people in danger type in a language, by the danger whose line helps. */
export async function toldIn(language: string): Promise<Told> {
  const {told} = (await import(`./told/${language}.ts`)) as {told: Told};
  const other = also[language];
  if (other === undefined) return told;
  const more = await toldIn(other);
  const dangers = Object.keys(told) as Danger[];
  return Object.fromEntries(
    dangers.map((danger) => [danger, [...told[danger], ...more[danger]]]),
  ) as unknown as Told;
}

/** What sounds like danger in a language and is none. */
export async function harmlessIn(language: string): Promise<readonly string[]> {
  return ((await import(`./harmless/${language}.ts`)) as {harmless: readonly string[]}).harmless;
}
