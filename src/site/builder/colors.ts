import {make} from '../../ui/make.js';
import {word} from '../embed/words.js';
import {contrast, pairs} from './contrast.js';
import type {Description} from './manifest.js';

const prefix = '--casa-color-';

/** The fields for an element's colours, at their usual values. */
export function colorFields({colors}: Description): readonly HTMLElement[] {
  return [...colors].map(([name, usual]) => {
    const id = `color-${name.slice(prefix.length)}`;
    const label = make('label', {for: id}, colorName(name));
    return make('p', {}, make('input', {id, name, type: 'color', value: usual}), label);
  });
}

function colorName(token: string): string {
  return word(`color.${token.slice(prefix.length)}`) ?? token;
}

/** One pair of colours, measured. */
export interface Measure {
  readonly words: string;
  readonly isEnough: boolean;
}

/** How well an element's colours can be told apart, each pair of which it has both. */
export function measures(
  {colors}: Description,
  chosen: ReadonlyMap<string, string>,
  language: string,
): readonly Measure[] {
  const format = new Intl.NumberFormat(language, {maximumFractionDigits: 1, roundingMode: 'floor'} as object);
  return pairs.flatMap(({front, back, least}) => {
    const [one, other] = [front, back].map((role) => {
      const token = prefix + role;
      return chosen.get(token) ?? colors.get(token);
    });
    if (one === undefined || other === undefined) return [];
    const ratio = contrast(one, other);
    const isEnough = ratio >= least;
    const values = {
      front: colorName(prefix + front),
      back: colorName(prefix + back),
      ratio: format.format(ratio),
      least: format.format(least),
    };
    return {words: word(isEnough ? 'contrast.good' : 'contrast.bad', values) ?? '', isEnough};
  });
}
