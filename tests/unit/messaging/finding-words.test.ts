// @vitest-environment happy-dom
import { beforeAll, describe, expect, test } from 'vitest';
import type { CheckoutFinding } from '../../../lib/domain/checkout-finding.ts';
import type { OrderId } from '../../../lib/domain/ids.ts';
import type { NumberRuleProblem } from '../../../lib/domain/number-rules/number-rules.ts';
import type { PlainDate } from '../../../lib/domain/plain-date.ts';
import { findingWords } from '../../../lib/messaging/field-words/finding-words.ts';
import { plainWords } from '../../../lib/messaging/field-words/pieces.ts';
import { ruleWords } from '../../../lib/messaging/field-words/rule-words.ts';
import { speak } from '../components/stage.tsx';

const usd = (amount: number) => ({ amount, currency: 'USD' }) as const;
const day = (text: string) => text as PlainDate; // a day's form
const orders = (...ids: string[]) => ids as OrderId[]; // read as they are
const item = { asin: null, title: 'Desk lamp' };

const cases: readonly (readonly [CheckoutFinding, string, string])[] = [
  [{ code: 'noPurchaseOrder' }, 'No PO number yet.', 'Noch keine PO-Nummer.'],
  [{ code: 'unknownNumber' }, 'No saved PO has this number.', 'Keine gespeicherte PO hat diese Nummer.'],
  [{ code: 'numberRule', problem: { code: 'pattern', patterns: [], example: null } }, "This does not have the form of your organisation's numbers.", 'So sehen die Nummern Ihres Unternehmens nicht aus.'],
  [{ code: 'cannotBeUsed', problem: 'expired', day: day('2026-10-31') }, 'Expired on Oct 31, 2026. Pick another, or ask for more time.', 'Abgelaufen am 31.10.2026. Andere wählen oder um Verlängerung bitten.'],
  [{ code: 'alreadyUsed', policy: 'single', orderIds: orders('1'), orderCount: 1 }, '1 is on this PO already, and it is for one order only. Pick another.', '1 läuft bereits auf dieser PO, und sie gilt für nur eine Bestellung. Bitte eine andere wählen.'],
  [{ code: 'alreadyUsed', policy: 'warn', orderIds: orders('1', '2', '3', '4', '5'), orderCount: 1234 }, 'On this PO already: 1, 2, 3 and 1,231 more.', 'Bereits auf dieser PO: 1, 2, 3 und 1.231 weitere.'],
  [{ code: 'alreadyUsed', policy: 'warn', orderIds: [], orderCount: 2 }, 'On this PO already: 2 more.', 'Bereits auf dieser PO: 2 weitere.'],
  [{ code: 'marketplaceNotAllowed', allowed: ['amazon.de', 'amazon.fr'] }, 'This PO may be used on amazon.de and amazon.fr only.', 'Diese PO gilt nur auf amazon.de und amazon.fr.'],
  [{ code: 'supplierNotAllowed', supplier: 'Nobody Ltd', allowed: ['Sample Stationers'] }, 'This PO is not for items sold by Nobody Ltd. It allows Sample Stationers.', 'Diese PO gilt nicht für Artikel von Nobody Ltd. Erlaubt sind Sample Stationers.'],
  [{ code: 'fieldMissing', fieldId: 'x', label: 'Cost centre', options: [] }, '"Cost centre" is still to be filled in.', '„Cost centre“ ist noch auszufüllen.'],
  [{ code: 'overBudget', over: usd(14_750), left: usd(31_240), order: usd(45_990) }, '$147.50 over budget. It has $312.40 left; this order is $459.90. Pick another, or split this order.', '147,50 $ über dem Budget. Es bleiben 312,40 $; diese Bestellung kostet 459,90 $. Andere PO wählen oder die Bestellung aufteilen.'],
  [{ code: 'lowFunds', left: usd(1), amount: usd(100) }, 'Funds are low: $0.01 of $1.00 left after this order.', 'Das Budget geht zur Neige: Nach dieser Bestellung bleiben 0,01 $ von 1,00 $.'],
  [{ code: 'outsideBudgetDays', from: day('2026-01-01'), until: null }, 'Its budget begins on Jan 1, 2026.', 'Das Budget beginnt am 01.01.2026.'],
  [{ code: 'outsideBudgetDays', from: null, until: day('2026-01-31') }, 'Its budget ended on Jan 31, 2026.', 'Das Budget endete am 31.01.2026.'],
  [{ code: 'outsideBudgetDays', from: day('2026-01-01'), until: day('2026-01-31') }, 'Its budget is for Jan 1, 2026 to Jan 31, 2026.', 'Das Budget gilt vom 01.01.2026 bis 31.01.2026.'],
  [{ code: 'heldElsewhere', held: usd(100), checkouts: 2 }, '$1.00 of it is held by other checkouts that are open or not linked yet.', '1,00 $ davon sind durch andere Kassenbesuche belegt, die offen oder noch nicht verknüpft sind.'],
  [{ code: 'otherCurrency', currency: 'EUR', budget: 'USD' }, 'This order is in EUR, the budget in USD. Without a stated rate it stays outside the budget.', 'Diese Bestellung ist in EUR, das Budget in USD. Ohne hinterlegten Kurs bleibt sie außerhalb des Budgets.'],
  [{ code: 'totalUnknown' }, 'The total of this order could not be read, so the budget is not checked.', 'Der Gesamtbetrag war nicht lesbar, daher ist das Budget nicht geprüft.'],
  [{ code: 'priceAbove', item, agreed: usd(2450), price: usd(2790), quantity: 4 }, 'Desk lamp: $27.90 each, agreed $24.50. $13.60 more on this order.', 'Desk lamp: je 27,90 $, vereinbart 24,50 $. 13,60 $ mehr bei dieser Bestellung.'],
  [{ code: 'priceBelow', item, agreed: usd(200), price: usd(100), quantity: 1 }, 'Desk lamp: $1.00 each, below the agreed $2.00.', 'Desk lamp: je 1,00 $, unter den vereinbarten 2,00 $.'],
  [{ code: 'priceBelow', item: { asin: null, title: '\u202EDesk lamp\u2066' }, agreed: usd(200), price: usd(100), quantity: 1 }, 'Desk lamp: $1.00 each, below the agreed $2.00.', 'Desk lamp: je 1,00 $, unter den vereinbarten 2,00 $.'],
  [{ code: 'quantityOver', item, left: -1, quantity: 2 }, 'Desk lamp: 2 in the cart, 0 left on this PO.', 'Desk lamp: 2 im Warenkorb, auf dieser PO noch 0.'],
  [{ code: 'itemNotAgreed', item: { asin: null, title: null } }, 'An item is not on this PO.', 'Ein Artikel steht nicht auf dieser PO.'],
];

const rules: readonly (readonly [NumberRuleProblem, string])[] = [
  [{ code: 'tooLong', length: 12, limit: 10, preset: 'sap' }, '12 characters are too many: 10 fit into SAP.'],
  [{ code: 'tooLong', length: 12, limit: 10, preset: null }, '12 characters are too many: 10 fit.'],
  [{ code: 'character', character: '_', position: 3, allowed: 'digits' }, '"_" in place 3 is not allowed. Digits are.'],
  [{ code: 'pattern', patterns: [], example: 'PO-00001' }, "This does not have the form of your organisation's numbers, such as PO-00001."],
  [{ code: 'checkDigit', scheme: 'mod97', expected: '42' }, 'The check digit does not fit, so a digit is mistyped, or it ends in 42.'],
  [{ code: 'checkDigit', scheme: 'mod97', expected: null }, 'The check digit does not fit: a digit is mistyped.'],
];

const plain = (text: string): string => text.replace(/\u00a0|\u202f/g, ' '); // as a person reads it

describe('in English', () => {
  beforeAll(() => speak('en'));
  test.each(cases)('$code is one sentence with its facts', (finding, english) => expect(plain(plainWords(findingWords(finding, 'en-US')))).toBe(english));
  test.each(rules)('the rule "$code" says what would be right', (problem, english) => expect(ruleWords(problem, 'en-US')).toBe(english));
});

describe('in German', () => {
  beforeAll(() => speak('de'));
  test.each(cases)('$code is one sentence with its facts', (finding, _, german) => expect(plain(plainWords(findingWords(finding, 'de-DE')))).toBe(german));
});

test('a title that is long is cut, so that the sentence stays one', async () => {
  await speak('en');
  const title = 'Lamp '.repeat(40);
  expect(plainWords(findingWords({ code: 'itemNotAgreed', item: { asin: null, title } }, 'en-US')).length).toBeLessThan(90);
});
