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
   * One or more addresses of HSDS directories, by white space; records of the same UUID or URI are merged.
   * `{lang}` in an address stands for the reader's language.
   */
  @property() endpoint?: string;

  /** The IANA zone of the opening hours, such as `Europe/Rome`; where absent, that of each place. */
  @property({attribute: 'time-zone'}) timeZone?: string;

  /** The day of the town's patron, as `06-24` for Turin's, or `none`; where absent, 7 December in Milan. */
  @property({attribute: 'patron-day'}) patronDay?: string;

  /** Minutes after which the directory is read again, while somebody sees the page; never if absent. */
  @property({type: Number}) refresh?: number;

  /** How many services of a live API are enough, 1,000 if absent: it is read page by page until then. */
  @property({type: Number, attribute: 'max-records'}) maxRecords?: number;

  /**
   * Keeps a copy of the directory in the visitor's browser (Cache API), shown at once on the next visit and
   * when there is no connection. Never with what is about violence, trafficking or abuse. Say so in your
   * privacy notice.
   */
  @property({type: Boolean, attribute: 'keep-copy'}) keepCopy = false;

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
    const {endpoint, timeZone, patronDay, refresh, maxRecords, keepCopy, directory} = this;
    const endpoints = endpointList(endpoint) ?? [];
    return {
      endpoints,
      timeZone,
      patronDay,
      refresh: positive(refresh),
      maxRecords: positive(maxRecords),
      keepCopy,
      directory,
    };
  }
}

/** A number that an author gave, unless it makes no sense. */
function positive(number = 0): number | undefined {
  return number > 0 ? number : undefined;
}
