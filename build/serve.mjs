// @ts-check
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';

const types = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.webp', 'image/webp'],
  ['.woff2', 'font/woff2'],
]);

/**
 * @typedef {object} Site
 * @property {string} origin where it answers
 * @property {() => Promise<void>} close
 */

/**
 * Serves on this machine only.
 * @param {import('node:http').RequestListener} answer
 * @param {number} [port] the one to try first; whichever is free when it is taken or not given
 * @returns {Promise<Site>}
 */
export async function serve(answer, port = 0) {
  const server = createServer(answer);
  const listen = (/** @type {number} */ wanted) =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(wanted, 'localhost', () => resolve(undefined));
    });
  await listen(port).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(0);
  });
  const {port: taken} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://localhost:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Files that have a version or a hash in their address, so that their content never changes. */
export const neverChanges = /^\/v\/\d+\.\d+\.\d+\/|\/chunks\/[^/]+-[\w-]{8}\.js$/;

/**
 * Answers with the files of a folder.
 * @param {string} folder
 * @param {Record<string, string>} [headers]
 * @returns {import('node:http').RequestListener}
 */
export function folder(folder, headers = {}) {
  return async (request, response) => {
    try {
      const {pathname} = new URL(request.url ?? '/', 'http://localhost');
      const path = normalize(decodeURIComponent(pathname)).replace(/[/\\]$/, '/index.html');
      const body = await readFile(join(folder, path));
      const type = types.get(extname(path)) ?? 'application/octet-stream';
      const kept = neverChanges.test(pathname) && {'cache-control': 'public, max-age=31536000, immutable'};
      response
        .writeHead(200, {'content-type': type, 'x-content-type-options': 'nosniff', ...kept, ...headers})
        .end(body);
    } catch {
      response.writeHead(404, headers).end();
    }
  };
}

/** What a host that others embed scripts and data from must send. */
export const forOthers = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};
