/** Where a text stops being JSON, and what JSON has there. */
export interface SyntaxFault {
  /** The place of the first character that does not belong, or the length of a text that ends too early. */
  readonly at: number;
  readonly wanted: Wanted;
  /** What is not closed there, outermost first. */
  readonly open: readonly ('{' | '[')[];
}

/** What may come next; `item` and `name` are the first of a list and an object, which may be closed instead. */
type Wanted = 'value' | 'item' | 'name' | 'next name' | 'colon' | 'next' | 'character';

const literal = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const blank = /[ \t\n\r]*/y;
/** What a string may hold as it is: all from the blank on, without `"` and `\`. */
const plain = /[ !#-[\]-\uffff]*/y;
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/**
 * Finds where a text stops being JSON (RFC 8259); `undefined` when it is JSON throughout.
 *
 * What `JSON.parse` says of it differs from browser to browser, and only Firefox says the place of everything.
 * Linear in the text, and without a call for each level: it may be nested a million deep.
 */
export function syntaxFault(text: string): SyntaxFault | undefined {
  const open: ('{' | '[')[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  for (;;) {
    at = after(blank, text, at);
    const sign = text.charAt(at);
    const isValue: boolean = wanted === 'value' || wanted === 'item';
    const isName: boolean = wanted === 'name' || wanted === 'next name';
    if (sign === '"' && (isValue || isName)) {
      const end = endOfString(text, at);
      if (end < 0) return {at: -end, wanted: 'character', open};
      at = end;
      wanted = isName ? 'colon' : 'next';
      continue;
    }
    if (isValue && (sign === '{' || sign === '[')) {
      open.push(sign);
      wanted = sign === '{' ? 'name' : 'item';
    } else if (sign === (open.at(-1) === '{' ? '}' : ']') && closes(wanted, open.length)) {
      open.pop();
      wanted = 'next';
    } else if (sign === ',' && wanted === 'next' && open.length > 0) {
      wanted = open.at(-1) === '{' ? 'next name' : 'value';
    } else if (sign === ':' && wanted === 'colon') {
      wanted = 'value';
    } else {
      const end = isValue ? after(literal, text, at) : at;
      if (end === at)
        return sign === '' && wanted === 'next' && open.length === 0 ? undefined : {at, wanted, open};
      at = end;
      wanted = 'next';
      continue;
    }
    at += 1;
  }
}

function closes(wanted: Wanted, depth: number): boolean {
  return depth > 0 && (wanted === 'next' || wanted === 'item' || wanted === 'name');
}

/** Where what an expression matches here ends; `at` itself when it does not match. */
function after(form: RegExp, text: string, at: number): number {
  form.lastIndex = at;
  return form.test(text) ? form.lastIndex : at;
}

/** Where the string that begins here ends; below zero, where it goes wrong. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; ;) {
    at = after(plain, text, at);
    if (text.charAt(at) === '"') return at + 1;
    const next = after(escape, text, at);
    if (next === at) return -at;
    at = next;
  }
}
