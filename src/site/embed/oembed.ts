import {frameHeight, frameHtml, fragmentOf} from './frame.js';

/** What a site tells others about something of its own that they may show: oembed.com, version 1.0, 2.3.4.4. */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  /** In pixels, as the specification has it; the frame itself is as wide as there is room. */
  readonly width: number;
  readonly height: number;
  /** In seconds. The answer is about the frame; what the frame shows is as fresh as the data. */
  readonly cache_age: number;
}

/** The oEmbed answer for a centre. `base` is the absolute address that `dist/` is published at, with its slash. */
export function centreOembed(centre: {key: string; name: string}, base: string, lang: string): Oembed {
  const tag = 'casa-centre-card';
  const height = frameHeight(tag);
  const fragment = fragmentOf([
    ['tag', tag],
    ['lang', lang],
    ['centre', centre.key],
  ]);
  return {
    version: '1.0',
    type: 'rich',
    title: centre.name,
    provider_name: 'casa-widgets',
    provider_url: base,
    html: frameHtml({src: `${base}site/embed.html${fragment}`, title: centre.name, height}),
    width: 600,
    height,
    cache_age: 86_400,
  };
}
