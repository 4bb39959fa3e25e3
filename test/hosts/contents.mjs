// @ts-check
const picture =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%2290%22 height=%2260%22/%3E';

/** What pages put into a tag, besides what we print. */
export const contents = {
  nothing: '',
  'a line': 'Caricamento…',
  'a paragraph': '<p>Caricamento…</p>',
  'many words': `<p>${'Parole di una pagina che spiegano. '.repeat(12)}</p>`,
  'a number': '<a href="tel:+390200000001">02 0000 0001</a>',
  'a heading': '<h2>Centro</h2>',
  'a heading and an address': '<h3>Centro</h3><p>Via di Prova 1</p>',
  'a list': '<ul><li>Uno</li><li>Due</li><li>Tre</li></ul>',
  'a table': '<table><tr><td>lunedì</td><td>9–12</td></tr><tr><td>martedì</td><td>9–12</td></tr></table>',
  'a picture': `<img src="${picture}" alt="Centro" width="300" height="200">`,
  'a floating picture': `<img src="${picture}" alt="" width="90" height="60" style="float:left"><p>Parole</p>`,
  'a form': '<form><label>Cerca <input></label><button>Vai</button></form>',
  'something to open': '<details><summary>Apri</summary><p>Dentro</p></details>',
  'a padded box': '<div style="padding:2em;border:1px solid">Parole</div>',
  'a tall box': '<div style="block-size:1200px">Alto</div>',
  'a comment': '<!-- niente -->',
  data: '<script type="application/json">{}</script>',
  'a template': '<template><p>Parole</p></template>',
  'hidden words': '<p hidden>Parole</p>',
  'an empty paragraph': '<p></p>',
  Arabic: '<p dir="rtl" lang="ar">مرحبا بكم في المركز</p>',
  'lines as written': '<pre>uno\ndue\ntre\nquattro</pre>',
  'lines with breaks': 'Uno<br>Due<br>Tre<br>Quattro',
};
