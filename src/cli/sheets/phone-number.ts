/**
 * The shapes of the numbers of an Italian directory. Italy's numbering plan has no one length, so these are
 * the kinds in use: national short codes, green numbers, city contact centres, fixed and mobile lines.
 */
const shapes: readonly RegExp[] = [
  /^(112|114|1522|19696|116\d{3})$/,
  /^0\d{5}$/,
  /^800 \d{3} \d{3}$/,
  /^\+39 0\d{1,3}( \d{3,4}){2}$/,
  /^\+39 3\d{2} \d{3} \d{4}$/,
];

/**
 * National lines, a second entry beside the sheet's: a slip of the pen in a number that somebody in danger
 * dials fails the build.
 */
const national: Readonly<Record<string, string>> = {
  '112': '112',
  '114': '114',
  '1522': '1522',
  '19696': '19696',
  '116000': '116000',
  '116117': '116117',
  antitratta: '800 290 290',
};

/** The number, `undefined` when it has no shape that can be dialled in Italy. */
export function phoneNumber(number: string): string | undefined {
  return shapes.some((shape) => shape.test(number)) ? number : undefined;
}

/** The one number that a national line has, `undefined` for a line that is not national. */
export function nationalNumber(id: string): string | undefined {
  return Object.hasOwn(national, id) ? national[id] : undefined;
}
