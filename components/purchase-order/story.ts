import { i18n } from '#i18n';
import type { Entry } from '../../lib/domain/entry.ts';
import { purchaseOrderProgress, purchaseOrderStates, type LifecycleState } from '../../lib/domain/lifecycle.ts';
import type { Link } from '../../lib/domain/link.ts';
import type { Instant } from '../../lib/domain/plain-date.ts';
import { formatList } from '../../lib/i18n/format.ts';

/** One thing that happened to a purchase order, as a sentence. */
export interface Event {
  readonly at: Instant;
  readonly sentence: string;
}

/** The fields people know by name, in the order of the form. */
const namedFields = [
  'number', 'title', 'kind', 'reuse', 'validFrom', 'validUntil', 'marketplaces', 'suppliers', 'owner', 'department', 'costCentre', 'glCode',
  'project', 'customValues', 'budget', 'lines', 'request',
] as const;

const states: readonly string[] = [...purchaseOrderStates, ...purchaseOrderProgress.slice(1)];
const isState = (value: unknown): value is LifecycleState => typeof value === 'string' && states.includes(value);

/** What an entry of the audit trail says, or undefined when it tells a person nothing. */
function sentenceOf({ action, before, after }: Entry, locale: string): string | undefined {
  const [from, to] = [before?.['state'], after?.['state']];
  switch (action) {
    case 'purchaseOrderAdded': return i18n.t('ledger.story.added');
    case 'purchaseOrderFavoured': return i18n.t(after?.['favourite'] === true ? 'ledger.story.favoured' : 'ledger.story.unfavoured');
    case 'purchaseOrderEdited': case 'purchaseOrderMoved': case 'purchaseOrderAnswered': {
      const said: string[] = [];
      if (isState(from) && isState(to)) said.push(i18n.t('ledger.story.moved', { from: i18n.t(`common.state.${from}`), to: i18n.t(`common.state.${to}`) }));
      const fields = namedFields.filter((name) => after !== null && Object.hasOwn(after, name)).map((name) => i18n.t(`ledger.field.${name}`));
      if (fields.length > 0) said.push(i18n.t('ledger.story.changed', { fields: formatList(fields, locale) }));
      const progress = after?.['progress'];
      if (said.length === 0 && isState(progress)) said.push(i18n.t('ledger.story.moved', { from: i18n.t(`common.state.${isState(before?.['progress']) ? before['progress'] : 'issued'}`), to: i18n.t(`common.state.${progress}`) }));
      if (after !== null && Object.hasOwn(after, 'keptOrders') && said.length === 0) said.push(i18n.t('changePo.event.kept'));
      return said.length === 0 ? undefined : said.join(' ');
    }
    default: return undefined;
  }
}

/** What happened to a purchase order, the latest first: its own entries, and the orders that were linked to it. */
export function storyOf(entries: readonly Entry[], links: readonly { readonly link: Link; readonly orderId: string }[], locale: string): Event[] {
  const own = entries.flatMap((entry) => {
    const sentence = sentenceOf(entry, locale);
    return sentence === undefined ? [] : [{ at: entry.at, sentence }];
  });
  const linked = links.map(({ link: { linkedAt, method }, orderId }) => ({ at: linkedAt, sentence: i18n.t(`ledger.story.linked.${method}`, { order: orderId }) }));
  return [...own, ...linked].sort((a, b) => b.at - a.at);
}
