// @ts-check
import {readFile} from 'node:fs/promises';
import {extname, join} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';
import {serve} from '../../build/serve.mjs';
import {inventedServices} from './services.mjs';

const compress = promisify(brotliCompress);

const types = new Map([
  ['.css', 'text/css'],
  ['.html', 'text/html'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.mjs', 'text/javascript'],
]);

const bootstrap = 'node_modules/bootstrap-italia/dist';
/** Where files come from, by the beginning of their address. */
const folders = new Map([
  ['bench', 'test/bench/pages'],
  ['bootstrap', bootstrap],
  ['casa', 'dist'],
]);

/** Data are packed fast, as servers do while they are asked; files once, as well as can be. */
const quality = {data: 4, files: 11};

/**
 * Serves pages by path, the scripts that they try and invented data, all packed by brotli.
 * @param {Readonly<Record<string, string>>} pages HTML by path
 * @param {boolean} isQuick packs files fast too, where nobody looks at their weight
 */
export async function serveBench(pages, isQuick = false) {
  /** @type {Map<string, Promise<Buffer>>} */
  const packed = new Map();

  /** @param {string} path */
  async function body(path) {
    const page = pages[path];
    const [, count] = /^\/services-(\d+)\.json$/.exec(path) ?? [];
    const [, folder = '', file = ''] = /^\/(\w+)\/(.+)$/.exec(path) ?? [];
    const plain =
      page !== undefined
        ? Buffer.from(page)
        : count !== undefined
          ? Buffer.from(JSON.stringify(inventedServices(Number(count))))
          : await readFile(join(folders.get(folder) ?? 'nowhere', file));
    const effort = isQuick || count !== undefined ? quality.data : quality.files;
    return compress(plain, {params: {[constants.BROTLI_PARAM_QUALITY]: effort}});
  }

  return serve(async (request, response) => {
    const {pathname, searchParams} = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname);
    try {
      if (!packed.has(path)) packed.set(path, body(path));
      const content = await packed.get(path);
      const type = types.get(extname(path)) ?? 'text/html';
      const answer = () =>
        response
          .writeHead(200, {
            'content-type': `${type}; charset=utf-8`,
            'content-encoding': 'br',
            'cache-control': 'no-store',
          })
          .end(content);
      setTimeout(answer, Number(searchParams.get('after') ?? 0));
    } catch {
      packed.delete(path);
      response.writeHead(404).end();
    }
  });
}
