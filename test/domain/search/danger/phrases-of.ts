import type {Danger} from '../../../../src/domain/search/danger.js';

/** What people in danger type in a language, by the danger whose line helps. */
export async function toldIn(language: string): Promise<Readonly<Record<Danger, readonly string[]>>> {
  return ((await import(`./told/${language}.ts`)) as {told: Record<Danger, readonly string[]>}).told;
}

/** What sounds like danger in a language and is none. */
export async function harmlessIn(language: string): Promise<readonly string[]> {
  return ((await import(`./harmless/${language}.ts`)) as {harmless: readonly string[]}).harmless;
}
