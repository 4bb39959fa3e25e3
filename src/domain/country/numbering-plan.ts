/**
 * National numbers of the world by how they are written at home: trunk prefix (`-` none, `+` a zero that is part of
 * the number), fewest and most digits after it, and the calling codes where it is so. ITU E.164 and the plans that
 * it lists, as gathered in libphonenumber's metadata (fixed and mobile lines).
 */
const plans = `
+ 6-11 39
+ 6-10 378
+ 7-8 241
+ 9-9 242
+ 10-10 225 229
- 8-9 800 808 870 881 979
- 10-10 30 52
- 4-11 352
- 4-5 290
- 4-7 683 690
- 5-10 685
- 5-5 247 500 682
- 5-7 676 677 678 688
- 6-6 298 299 672 681 687
- 6-7 597
- 6-9 376
- 7-7 238 239 246 248 269 297 501 592 673 674 679 680 691 692 960
- 7-8 230 267 372 507 599 670 675 975
- 7-9 48 220 354
- 8-8 45 47 65 216 222 223 226 227 228 235 236 253 257 266 268 350 356 357 371 502 503 504 505 506 509 689 852 853 965 968 973 974
- 8-9 224 258
- 9-9 34 56 221 237 240 244 245 351 420 992 998
0 10-10 58 90 91 234
0 10-11 54 55
0 4-13 43
0 5-10 82 358
0 5-11 49
0 5-8 686
0 5-9 27
0 6-10 53 63 95 98 880
0 6-9 40 252 359 421 508
0 7-10 243 353
0 7-11 86
0 7-12 62 381
0 7-7 291
0 7-8 961
0 7-9 46 231 254 265 423 595 967
0 8-10 20 57 60 64 850 856 964 976 977
0 8-12 383 972
0 8-8 232 370 373 374 382 386 389 591 598
0 8-9 32 51 66 213 250 264 355 377 385 387 593 855 886 962 963 970 971
0 9-10 44 81 84 92
0 9-11 31
0 9-9 33 41 61 93 94 211 212 218 233 249 251 255 256 260 261 262 263 380 590 594 596 966 994 995 996
06 8-9 36
1 10-10 1
8 10-10 7
8 8-8 993
8 9-9 375
`;

/** How a country writes its numbers at home. */
interface Plan {
  readonly trunk: string;
  readonly fewest: number;
  readonly most: number;
}

let plansByCode: ReadonlyMap<string, Plan> | undefined;

function planOf(callingCode: string): Plan | undefined {
  plansByCode ??= new Map(
    plans
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [trunk = '', lengths = '', ...codes] = line.split(' ');
        const [fewest = 0, most = 0] = lengths.split('-').map(Number);
        return codes.map((code) => [code, {trunk, fewest, most}] as const);
      }),
  );
  return plansByCode.get(callingCode);
}

/**
 * A number behind its calling code (the digits after `+`), `undefined` for what cannot be one of that country, a stump
 * above all. A trunk prefix of 1 or 8 after the code goes.
 */
export function dialledAbroad(digits: string): string | undefined {
  // No code begins another.
  const code = [1, 2, 3].map((length) => digits.slice(0, length)).find((each) => planOf(each) !== undefined);
  const plan = planOf(code ?? '');
  if (code === undefined || plan === undefined) return undefined;
  const national = withoutTrunk(digits.slice(code.length), plan);
  return isComplete(national, plan) && (code !== '1' || /^[2-9]/.test(national))
    ? `+${code}${national}`
    : undefined;
}

/**
 * A number as it is written in the country of a calling code, in E.164; `undefined` where it cannot be told to be
 * whole: what is short, or lacks its area code, rings elsewhere with a calling code before it.
 */
export function dialledFromHome(national: string, callingCode: string): string | undefined {
  const plan = planOf(callingCode);
  if (plan === undefined || national.startsWith('00')) return undefined;
  // Codes and green numbers are dialled bare.
  if (callingCode === '39')
    return /^(?:0[1-9]\d{6,9}|3\d{8,9})$/.test(national) ? `+39${national}` : undefined;
  const {trunk, fewest, most} = plan;
  const hasTrunk = trunk === '-' || trunk === '+' || national.startsWith(trunk);
  // No local number is so long: what lacks the trunk zero has its area code.
  const isWhole = national.length >= Math.max(fewest, 9) && national.length <= most;
  if ((!hasTrunk && !isWhole) || national.length < 6) return undefined;
  return dialledAbroad(callingCode + national);
}

function withoutTrunk(national: string, {trunk, most}: Plan): string {
  const isTrunk = national.startsWith(trunk) && (trunk.startsWith('0') || national.length > most);
  return isTrunk ? national.slice(trunk.length) : national;
}

function isComplete(national: string, {trunk, fewest, most}: Plan): boolean {
  return national.length >= fewest && national.length <= most && (trunk === '+' || !national.startsWith('0'));
}
