import {ContextProvider} from '@lit/context';
import type {TemplateResult} from 'lit';
import type {Directory} from '../../domain/directory/directory.js';
import {CasaElement} from '../../ui/casa-element.js';
import {directoryContext} from '../../ui/contexts.js';
import {giveLanguage} from '../../ui/language.js';
import {property} from '../../ui/property.js';
import {endpointList} from '../../ui/settings.js';

/**
 * Gives the elements inside it a directory to show. It shows nothing of its own.
 *
 * What an element says itself wins over this; this wins over the page's script tag.
 *
 * @element casa-directory
 * @slot - The elements that share the directory, and anything else.
 */
export class CasaDirectory extends CasaElement {
  /**
   * One or more addresses of HSDS directories, by white space; records of the same id are merged.
   * `{lang}` in an address stands for the reader's language.
   */
  @property() endpoint?: string;

  /** The IANA zone of the opening hours, such as `Europe/Rome`. */
  @property({attribute: 'time-zone'}) timeZone?: string;

  /** Minutes after which the directory is read again, while somebody sees the page; never if absent. */
  @property({type: Number}) refresh?: number;

  /** A directory that the page has already: nothing is fetched. */
  @property({attribute: false}) directory?: Directory;

  readonly #provider = new ContextProvider(this, {context: directoryContext, initialValue: this.#settings()});

  protected override willUpdate(): void {
    this.#provider.setValue(this.#settings());
    if (this.lang !== '') giveLanguage(this.lang);
  }

  protected override content(): TemplateResult | undefined {
    return undefined;
  }

  #settings() {
    const {endpoint, timeZone, refresh = 0, directory} = this;
    const isRefreshed = refresh > 0;
    return {
      endpoints: endpointList(endpoint) ?? [],
      timeZone,
      refresh: isRefreshed ? refresh : undefined,
      directory,
    };
  }
}
