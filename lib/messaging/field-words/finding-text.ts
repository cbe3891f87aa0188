import { i18n } from '#i18n';
import type { FindingFacts } from '../../domain/findings/finding-facts.ts';
import { orderIdOf } from '../../domain/ids.ts';
import type { Money } from '../../domain/money.ts';
import { withoutTurningMarks } from '../../domain/turning-marks.ts';
import { formatCount, formatDay, formatList, formatMoney } from '../../i18n/format.ts';
import { ruleWords } from './rule-words.ts';

/** What is wrong, in a few words. */
export function findingTitle({ code }: Pick<FindingFacts, 'code'>): string {
  return i18n.t(`findings.title.${code}`);
}

const itemName = ({ title, asin }: { readonly title: string | null; readonly asin: string | null }): string =>
  (title === null ? asin ?? i18n.t('findings.says.someItem') : withoutTurningMarks(title));

/** One plain sentence with the facts. `locale`: how amounts, counts and days are written. */
export function findingSentence(facts: FindingFacts, locale: string): string {
  const money = (amount: Money): string => formatMoney(amount, locale);
  const day = (value: Parameters<typeof formatDay>[0]): string => formatDay(value, locale);
  const count = (value: number): string => formatCount(value, locale);
  const list = (words: readonly string[]): string => formatList(words, locale);
  switch (facts.code) {
    case 'unknownNumber': {
      const { number, near } = facts;
      return near.length === 0 ? i18n.t('findings.says.unknownNumber', { number }) : i18n.t('findings.says.unknownNumberNear', { number, near: list(near) });
    }
    case 'numberRule': return i18n.t('findings.says.numberRule', { rule: ruleWords(facts.problem, locale), number: facts.number });
    case 'confirmationOverdue': return i18n.t('findings.says.confirmationOverdue', { number: facts.number, day: day(facts.placedOn) });
    case 'needsReview': return i18n.t('findings.says.needsReview', facts.checkouts);
    case 'withoutPurchaseOrder':
      return facts.total === null ? i18n.t('findings.says.withoutPurchaseOrderNoTotal') : i18n.t('findings.says.withoutPurchaseOrder', { total: money(facts.total) });
    case 'amazonNumberDiffers': return i18n.t('findings.says.amazonNumberDiffers', { amazon: facts.amazon, ours: list(facts.ours) });
    case 'amazonNumberMissing': return i18n.t('findings.says.amazonNumberMissing', { number: facts.awaited, day: day(facts.askedOn) });
    case 'cannotBeUsed': {
      const { number, problem, placedOn } = facts;
      return i18n.t(`findings.says.cannotBeUsed.${problem}`, { number, placed: day(placedOn), day: facts.day === null ? '' : day(facts.day) });
    }
    case 'overBudget': {
      const { from, until } = facts;
      const [over, budget] = [money(facts.over), money(facts.budget)];
      return from === null || until === null
        ? i18n.t('findings.says.overBudget', { over, budget }) : i18n.t('findings.says.overBudgetPeriod', { over, budget, from: day(from), until: day(until) });
    }
    case 'answerOverdue': return i18n.t('findings.says.answerOverdue', { requested: day(facts.requestedOn), due: day(facts.dueOn) });
    case 'deliveryLate': return i18n.t('findings.says.deliveryLate', { day: day(facts.promisedOn) });
    case 'partlyReceived': {
      const [received, lastOn] = [count(facts.received), day(facts.lastOn)];
      return facts.ordered === null
        ? i18n.t('findings.says.partlyReceivedUnknown', facts.received, { day: lastOn }) : i18n.t('findings.says.partlyReceived', { received, ordered: count(facts.ordered), day: lastOn });
    }
    case 'cancelledCounted':
      return facts.billed.length === 0
        ? i18n.t('findings.says.cancelledReceived', facts.received) : i18n.t('findings.says.cancelledBilled', { billed: list(facts.billed.map(money)) });
    case 'returnWithoutRefund': return i18n.t('findings.says.returnWithoutRefund', facts.units, { day: day(facts.returnedOn) });
    case 'refundWithoutReturn': return i18n.t('findings.says.refundWithoutReturn', { refund: money(facts.refund) });
    case 'invoiceMissing': return i18n.t('findings.says.invoiceMissing', { day: day(facts.deliveredOn), expected: money(facts.expected) });
    case 'invoiceDoubled': return i18n.t('findings.says.invoiceDoubled', { amount: money(facts.amount) });
    case 'invoiceDiffers':
      return i18n.t('findings.says.invoiceDiffers', { billed: money(facts.billed), expected: money(facts.expected), difference: money(facts.difference) });
    case 'priceAbove': case 'priceBelow':
      return i18n.t(`findings.says.${facts.code}`, { item: itemName(facts.item), price: money(facts.price), agreed: money(facts.agreed) });
    case 'quantityOver': return i18n.t('findings.says.quantityOver', { item: itemName(facts.item), quantity: count(facts.quantity), agreed: count(facts.left) });
    case 'itemNotAgreed': return i18n.t('findings.says.itemNotAgreed', { item: itemName(facts.item) });
    case 'sameItemTwice':
      return i18n.t('findings.says.sameItemTwice', { item: itemName(facts), number: facts.number, day: day(facts.otherOn), other: orderIdOf(facts.other) });
    case 'notSeenSince': return i18n.t('findings.says.notSeenSince', { seen: day(facts.seenOn), listed: day(facts.listedOn) });
  }
}
