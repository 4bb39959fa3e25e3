import type {ServiceRecord} from '../records.js';
import {certain} from './blocks.js';
import {remark, run, type Schema, schema} from './zod.js';

type Status = ServiceRecord['status'];

const hsds = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;

const own = /^temporarily[\s_-]+closed$/i;

/** Not for the public: WordPress, Drupal and GeoDirectory export their states of editing in this field. */
const withheld =
  /^(?:(?:in )?draft|unpublished|not published|deleted|archived?|(?:in )?trash(?:ed)?|(?:in )?bozza|non pubblicat[oa]|eliminat[oa]|archiviat[oa]|brouillon|non publie|supprimee?|archivee?|borrador|(?:no|des) ?publicad[oa]|eliminad[oa]|archivad[oa]|entwurf|geloscht|archiviert|مسودة|محذوفة?|مؤرشفة?)$/;

/** Gone for good. */
const ended =
  /\bpermanent|\bdefinitiv|\bcerr(?:ado|ada) para siempre|^(?:(?:has )?ended|gone|cancell?ed|terminated?|discontinued|ceased|expired|finished|withdrawn|retired|dissolved|decommissioned|no longer (?:\w+ )?\w+|out of business|cessat[oa]|terminat[oa]|conclus[oa]|finit[oa]|scadut[oa]|soppress[oa]|dismess[oa]|annullat[oa]|cancellat[oa]|non (?:piu )?attiv[oa](?: piu)?|terminee?|annulee?|finie?|expiree?|finalizad[oa]|terminad[oa]|cancelad[oa]|anulad[oa]|beendet|abgesagt|eingestellt|منتهية?|ملغاة?|ملغى)$/;

/** Closed, or stopped until nobody knows when. */
const closed =
  /^(?:temp(?:orar(?:ily|y))?\b.*|(?:currently |now )?(?:closed|shut|not open)(?: .*)?|close|suspend(?:ed)?|on (?:hold|pause)|paused|interrupted|(?:attualmente |ora )?(?:chius[oaie])(?: .*)?|temporaneamente .*|sospes[oaie](?: .*)?|interrott[oa]|in pausa|(?:actuellement )?fermee?(?: .*)?|suspendue?|interrompue?|(?:temporalmente )?(?:cerrad|suspendid|interrumpid)[oa](?: .*)?|(?:vorubergehend )?geschlossen|ausgesetzt|unterbrochen|مغلقة?(?: .*)?|معلقة?|متوقفة?)$/;

/**
 * What the words in a service's `status` mean; `undefined` where there are none.
 *
 * HSDS: "The current status of the service which can be active, inactive, defunct, or temporarily closed." Real
 * feeds write other words and numbers (AyeCode/geodirectory #942, bennettoxford/openprescribing #1279): what
 * plainly says closed is told so, what is not for the public is not shown, and nothing else is `active`.
 */
export function statusOf(words: string | undefined): Status {
  if (words === undefined) return undefined;
  const plain = words
    .slice(0, 80)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_.!-]+/g, ' ')
    .trim();
  const known = hsds.find((each) => each === plain);
  if (known !== undefined) return known;
  if (withheld.test(plain)) return 'withheld';
  if (ended.test(plain)) return 'ended';
  return closed.test(plain) ? 'temporarily closed' : 'unknown';
}

/** A status, and a remark on what is none of HSDS's words. What is there and cannot be read is not `active`. */
export function status(line: Schema<string | undefined>): Schema<Status> {
  const sure = certain(line);
  return schema((value, issues) => {
    const words = run(sure, value, []);
    const its = words === null ? 'unknown' : statusOf(words);
    if (its === 'unknown') issues.push(remark('status-unknown'));
    else if (its === 'withheld') issues.push(remark('status-hidden'));
    else if (its === 'ended' || (its === 'temporarily closed' && !own.test(words ?? '')))
      issues.push(remark('odd-status'));
    return its;
  });
}
