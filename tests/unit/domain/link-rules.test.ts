import { describe, expect, it } from 'vitest';
import type { PurchaseOrderId } from '../../../lib/domain/ids.ts';
import { ruledPurchaseOrder, type RuledOrder } from '../../../lib/domain/link-rules.ts';
import type { LinkRule } from '../../../lib/domain/settings.ts';
import { asin } from '../app/pages.ts';
import { line } from './divisions.ts';

const [A, B] = ['a', 'b'] as PurchaseOrderId[] as [PurchaseOrderId, PurchaseOrderId]; // any text will do here
const rule = (of: Partial<LinkRule>): LinkRule => ({ id: 'r', purchaseOrderId: A, supplier: null, asin: null, costCentre: null, ...of });
const sold = (letter: string, seller: string | null) => ({ ...line(letter, 1), seller });
const of = (lines: RuledOrder['lines'], businessInformation: RuledOrder['businessInformation'] = {}): RuledOrder => ({ lines, businessInformation });

const cases: readonly (readonly [string, RuledOrder, LinkRule[], PurchaseOrderId | undefined])[] = [
  ['nothing stated fits nothing', of([sold('X', 'Marlow')]), [rule({})], undefined],
  ['the seller of every line, in any writing', of([sold('X', 'MARLOW  Instruments'), sold('Y', ' marlow instruments')]), [rule({ supplier: 'Marlow Instruments' })], A],
  ['not the seller of some', of([sold('X', 'Marlow'), sold('Y', 'Other')]), [rule({ supplier: 'Marlow' })], undefined],
  ['not while a seller is unknown', of([sold('X', 'Marlow'), sold('Y', null)]), [rule({ supplier: 'Marlow' })], undefined],
  ['not while no line is known', of([]), [rule({ supplier: 'Marlow' })], undefined],
  ['the item of every line', of([sold('X', null)]), [rule({ asin: asin('X') })], A],
  ['not one item among others', of([sold('X', null), sold('Y', null)]), [rule({ asin: asin('X') })], undefined],
  ['a cost centre under any label', of([], { Kostenstelle: 'c-12' }), [rule({ costCentre: 'C-12' })], A],
  ['no part of a cost centre', of([], { 'Cost center': 'C-123' }), [rule({ costCentre: 'C-12' })], undefined],
  ['all that is stated, not some of it', of([sold('X', 'Marlow')], { 'Cost center': 'C-1' }), [rule({ supplier: 'Marlow', costCentre: 'C-2' })], undefined],
  ['two rules that agree', of([sold('X', 'Marlow')]), [rule({ supplier: 'Marlow' }), rule({ asin: asin('X') })], A],
  ['two that do not agree decide nothing', of([sold('X', 'Marlow')]), [rule({ supplier: 'Marlow' }), rule({ asin: asin('X'), purchaseOrderId: B })], undefined],
];

describe('a rule gives an order to a purchase order by', () => {
  it.each(cases)('%s', (_rule, order, rules, purchaseOrder) => {
    expect(ruledPurchaseOrder(order, rules)).toBe(purchaseOrder);
  });
});
