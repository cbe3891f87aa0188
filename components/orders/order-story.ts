import { i18n } from '#i18n';
import type { Acceptance } from '../../lib/domain/acceptance.ts';
import type { Entry } from '../../lib/domain/entry.ts';
import type { PurchaseOrderId } from '../../lib/domain/ids.ts';
import type { Invoice } from '../../lib/domain/invoice.ts';
import { linkMethods, type LinkMethod } from '../../lib/domain/link.ts';
import { purchaseOrdersIn } from '../../lib/domain/order-decision.ts';
import type { Assignment } from '../../lib/domain/order.ts';
import { formatList } from '../../lib/i18n/format.ts';
import { billWords } from '../reconcile/words.ts';

/** The fields people know by name; others are details. */
const namedFields = ['status', 'total', 'refundTotal', 'shipments', 'receipts', 'returns', 'deliveredOn', 'promisedOn', 'lines', 'cancelled', 'amazonPoNumber'] as const;

type Numbers = ReadonlyMap<PurchaseOrderId, string>;

/** What an entry of an order's audit trail says. `all` are the entries it may refer to. */
export function sentenceOf(entry: Entry, all: readonly Entry[], numbers: Numbers, locale: string): string {
  const { undo, redo } = { undo: entry.after?.['undo'], redo: entry.after?.['redo'] };
  const other = all.find(({ seq }) => seq !== undefined && (seq === undo || seq === redo));
  if (other !== undefined) return i18n.t(undo === undefined ? 'orders.event.redone' : 'orders.event.undone', { what: plainSentence(other, numbers, locale) });
  return plainSentence(entry, numbers, locale);
}

function plainSentence({ action, before, after }: Entry, numbers: Numbers, locale: string): string {
  const named = (fields: Entry['before']): string => formatList(purchaseOrdersIn(fields).map((id) => numbers.get(id) ?? '?'), locale);
  switch (action) {
    case 'orderSeen': return i18n.t('orders.event.seen');
    case 'orderChanged': return i18n.t('orders.event.changed', { what: changes(after ?? {}, locale) });
    case 'orderClaimed': return i18n.t('orders.event.claimed');
    case 'orderReleased': return i18n.t('orders.event.released');
    case 'orderLinked': return before === null
      ? i18n.t('orders.event.linked', { number: named(after), how: i18n.t(`orders.link.how.${methodOf(after)}`) })
      : i18n.t('orders.event.shared', { number: named(after) });
    case 'orderUnlinked': return i18n.t('orders.event.unlinked', { number: named(before) });
    case 'orderSettled': return i18n.t(after?.['claimedBy'] === 'person' ? 'orders.event.settled' : 'orders.event.unsettled');
    case 'orderAssigned': return assigned(after, named(after));
    case 'orderReceived': return i18n.t('orders.event.received');
    case 'orderReturned': return i18n.t('orders.event.returned');
    case 'invoiceAdded': case 'invoiceEdited': case 'invoiceRemoved': case 'invoiceSeen': return paperSentence(action, (after?.['invoice'] ?? before?.['invoice']) as Invoice, locale); // written by us, on one side at least
    case 'differenceAccepted': return after?.['acceptance'] == null ? i18n.t('reconcile.event.reopened') : i18n.t('reconcile.event.accepted', { reason: (after['acceptance'] as Acceptance).reason }); // the same
    case 'differenceReopened': return i18n.t('reconcile.event.reopened');
    case 'orderImported': return before === null ? i18n.t('importReport.event.first') : i18n.t('importReport.event.changed', { what: changes(after ?? {}, locale) });
    case 'orderTakenBack': return i18n.t('importReport.event.takenBack');
    default: return action;
  }
}

const paperSentences = { invoiceAdded: 'reconcile.event.added', invoiceEdited: 'reconcile.event.edited', invoiceRemoved: 'reconcile.event.removed', invoiceSeen: 'reconcile.event.seen' } as const;

function paperSentence(action: keyof typeof paperSentences, invoice: Invoice, locale: string): string {
  return i18n.t(paperSentences[action], { what: billWords(invoice, locale) });
}

function assigned(after: Entry['after'], numbers: string): string {
  if (after?.['amazonCopy'] === null && after['assignment'] === undefined) return i18n.t('changePo.event.settled');
  const assignment = after?.['assignment'] as Assignment | null | undefined; // written by us, as `Order` has it
  if (assignment == null) return i18n.t('orders.event.followed');
  if (assignment.parts.length === 0) return i18n.t('orders.event.takenOff');
  return i18n.t(assignment.by === 'rule' ? 'orders.event.ruled' : 'orders.event.assigned', { numbers });
}

function methodOf(fields: Entry['after']): LinkMethod {
  return linkMethods.find((method) => method === fields?.['method']) ?? 'person';
}

function changes(after: Readonly<Record<string, unknown>>, locale: string): string {
  const names = namedFields.filter((name) => Object.hasOwn(after, name));
  return names.length === 0 ? i18n.t('orders.event.field.other') : formatList(names.map((name) => i18n.t(`orders.event.field.${name}`)), locale);
}
