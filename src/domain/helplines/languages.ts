import type {Helpline} from './helpline.js';

const primary = (code: string): string => code.toLowerCase().split(/[-_]/)[0] ?? '';

/**
 * The languages in which somebody answers, the reader's own first where it is one of them.
 *
 * Never one that nobody answers in: a poster may be printed in more languages than the line speaks.
 */
export function answeredLanguages(
  {languages}: Pick<Helpline, 'languages'>,
  reader: string,
): readonly string[] {
  const isOwn = (code: string): boolean => primary(code) === primary(reader);
  return [...languages.filter(isOwn), ...languages.filter((code) => !isOwn(code))];
}
