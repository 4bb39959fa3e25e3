/**
 * Words of the page that a script shows. They stand in its HTML, in `<template id="words">`, so that whoever
 * translates a page finds all of it in one file.
 */
function phrase(name: string): HTMLElement | undefined {
  const template = document.querySelector<HTMLTemplateElement>('#words');
  return template?.content.querySelector<HTMLElement>(`[data-word="${CSS.escape(name)}"]`) ?? undefined;
}

/** A phrase of the page with values in the place of `{name}`; `undefined` where the page has none. */
export function word(name: string, values: Readonly<Record<string, string>> = {}): string | undefined {
  return phrase(name) && filled(phrase(name)?.textContent ?? '', values);
}

/** A phrase of the page as its element, with its language, values filled in as text. */
export function fillWords(name: string, values: Readonly<Record<string, string>>): HTMLElement | undefined {
  const found = phrase(name)?.cloneNode(true) as HTMLElement | undefined;
  if (found !== undefined) found.textContent = filled(found.textContent, values);
  return found;
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
