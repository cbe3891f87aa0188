import { i18n } from '#i18n';
import type { OrderPanel } from '../../app/read-order-panel.ts';
import type { Badge } from '../../app/order-badge.ts';
import type { FindingTone, OrderBadge, PanelUndo, PanelView } from '../../domain/badge-view.ts';
import type { FindingWeight } from '../../domain/checkout-finding.ts';
import { entryReasonMaxLength } from '../../domain/entry.ts';
import type { Finding } from '../../domain/findings/finding.ts';
import { weightOfCode } from '../../domain/findings/weights.ts';
import type { OrderId } from '../../domain/ids.ts';
import { formatCount, formatMoney } from '../../i18n/format.ts';
import { findingSentence, findingTitle } from './finding-text.ts';

const tones: Readonly<Record<FindingWeight, FindingTone>> = { stop: 'bad', look: 'warn', note: 'plain' };
const toneOf = ({ facts }: Finding): FindingTone => tones[weightOfCode(facts.code)];

/** What to show beside an order id. `findings`: what is open, the weightiest first. Undefined: nothing is to be said. */
export function badgeWords(orderId: OrderId, badge: Badge | undefined, findings: readonly Finding[], locale: string): OrderBadge | undefined {
  const [worst, ...more] = findings;
  if (worst === undefined) return badge === undefined ? undefined : { ...badge, finding: null };
  const title = findingTitle(worst.facts);
  const text = more.length === 0 ? title : i18n.t('badgePanel.worst', { finding: title, more: formatCount(more.length, locale) });
  return { ...badge ?? { orderId, numbers: [], state: 'none' }, finding: { tone: toneOf(worst), text } };
}

/** What to show beside an order id while nobody can tell what is open. */
export function badgeWithoutFindings(badge: Badge): OrderBadge {
  return { ...badge, finding: { tone: 'plain', text: i18n.t('badgePanel.findingsUnread') } };
}

/** What was done in a panel just now, or why it could not be, and the way back from it. */
export interface PanelDone {
  readonly said: string;
  readonly undo: PanelUndo | null;
}

/** What the panel of a badge shows. `done`: null when nothing was asked. */
export function panelWords({ order, badge, purchaseOrders, findings, missing }: OrderPanel, done: PanelDone | null, locale: string): PanelView {
  const unsaved = purchaseOrders.length > 0 || badge?.state !== 'linked' ? [] : badge.numbers;
  return {
    name: i18n.t('badgePanel.name', { order: order.orderId }),
    purchaseOrders: [
      ...purchaseOrders.map(({ purchaseOrder: { number, title }, budget }) => ({ number, title, left: budget === null ? null : leftWords(budget, locale) })),
      ...unsaved.map((number) => ({ number, title: i18n.t('badgePanel.unsaved'), left: null })),
    ],
    facts: order.amazonPoNumber === null ? [] : [{ label: i18n.t('badgePanel.amazonCopy'), value: order.amazonPoNumber }],
    findings: findings.map((finding) => ({
      key: finding.key, tone: toneOf(finding), title: findingTitle(finding.facts), sentence: findingSentence(finding.facts, locale),
    })),
    note: findings.length === 0 ? i18n.t('badgePanel.nothingOpen') : null,
    ways: [
      { label: i18n.t(purchaseOrders.length === 0 ? 'findings.way.linkFirst' : 'badgePanel.change'), place: { kind: purchaseOrders.length === 0 ? 'order' : 'change' } },
      ...(purchaseOrders.length === 0 ? [] : [{ label: i18n.t('badgePanel.inLedger'), place: { kind: 'order' as const } }]),
    ],
    receive: missing.length === 0 ? null : i18n.t('findings.way.receive'),
    said: done?.said ?? null,
    undo: done?.undo ?? null,
    words: {
      close: i18n.t('badgePanel.close'), findings: i18n.t('findings.section'), open: i18n.t('badgePanel.open'), undo: i18n.t('findings.dismiss.undo'),
      dismiss: i18n.t('findings.dismiss.open'), reason: i18n.t('findings.dismiss.reason'), hint: i18n.t('findings.dismiss.hint'),
      save: i18n.t('findings.dismiss.save'), cancel: i18n.t('findings.dismiss.cancel'), noReason: i18n.t('findings.dismiss.noReason'),
      tooLong: i18n.t('typed.tooLong', { most: formatCount(entryReasonMaxLength, locale) }),
    },
  };
}

function leftWords({ left, amount }: NonNullable<OrderPanel['purchaseOrders'][number]['budget']>, locale: string): string {
  const whole = formatMoney(amount, locale);
  return left.amount < 0
    ? i18n.t('badgePanel.over', { over: formatMoney({ ...left, amount: -left.amount }, locale), amount: whole })
    : i18n.t('badgePanel.left', { left: formatMoney(left, locale), amount: whole });
}

/** What is said once something was done in the panel, with the way back where there is one. */
export function panelDone(what: 'received' | 'nothingToReceive' | 'dismissed' | 'gone' | 'refused' | 'undone' | 'superseded', undo: PanelUndo | null = null): PanelDone {
  return { said: i18n.t(`badgePanel.said.${what}`), undo };
}
