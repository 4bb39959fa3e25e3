// @ts-check
import {readFile} from 'node:fs/promises';
import {folder, forOthers, serve} from './serve.mjs';

const languages = ['en', 'fr', 'ar'];

/**
 * Serves the showcase page from one origin and what it embeds from another, as on a real site.
 * @param {number} [port] where to try to serve the page; scripts and data take the next one
 * @returns {Promise<import('./serve.mjs').Site & {widgets: string}>} `widgets` is where the scripts are
 */
export async function showcase(port = 0) {
  const widgets = await serve(folder('dist', forOthers), port && port + 1);
  const files = folder('src/site');
  const page = await serve(async (request, response) => {
    const {pathname, searchParams} = new URL(request.url ?? '/', 'http://localhost');
    if (pathname !== '/') return files(request, response);
    const language = languages.find((code) => code === searchParams.get('lang'));
    const html = (await readFile('src/site/index.html', 'utf8'))
      .replaceAll('{{widgets}}', widgets.origin)
      .replace('{{settings}}', language === undefined ? '' : `data-lang="${language}"`);
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(html);
  }, port);
  return {
    origin: page.origin,
    widgets: widgets.origin,
    close: async () => {
      await Promise.all([page.close(), widgets.close()]);
    },
  };
}
