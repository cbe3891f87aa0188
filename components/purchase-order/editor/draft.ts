import type { BudgetPeriod } from '../../../lib/domain/budget.ts';
import type { Currency } from '../../../lib/domain/currency.ts';
import type { Marketplace } from '../../../lib/domain/marketplace.ts';
import { writeAmount, writeDecimal, type AmountFormat } from '../../../lib/domain/parse-amount.ts';
import type { PurchaseOrder, PurchaseOrderKind, ReusePolicy } from '../../../lib/domain/purchase-order.ts';

/** An agreed line as it stands in the editor: texts as typed. */
export interface LineDraft {
  /** Of a line that is saved already; empty for a new one. */
  readonly id: string;
  /** Tells the lines of one editor apart. */
  readonly key: string;
  readonly asin: string;
  readonly text: string;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly currency: Currency;
  readonly tolerance: string;
}

export interface RateDraft {
  readonly currency: Currency;
  readonly rate: string;
  readonly statedOn: string;
}

export interface BudgetDraft {
  readonly amount: string;
  readonly currency: Currency;
  readonly period: BudgetPeriod;
  readonly rollover: boolean;
  readonly from: string;
  readonly until: string;
  readonly warnAtPercent: string;
  readonly rates: readonly RateDraft[];
}

/** A purchase order as it stands in the editor: texts as typed, days as `YYYY-MM-DD` or empty. */
export interface EditorDraft {
  readonly number: string;
  /** The next number of the organisation's series instead of a typed one. */
  readonly fromSeries: boolean;
  readonly title: string;
  readonly isDraft: boolean;
  readonly favourite: boolean;
  readonly kind: PurchaseOrderKind;
  readonly reuse: ReusePolicy;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly marketplaces: readonly Marketplace[];
  /** One a line. */
  readonly suppliers: string;
  readonly owner: string;
  readonly department: string;
  readonly costCentre: string;
  readonly glCode: string;
  readonly project: string;
  readonly customValues: Readonly<Record<string, string>>;
  readonly budget: BudgetDraft | null;
  readonly lines: readonly LineDraft[];
}

/** A new purchase order, with what is known of it already. */
export function newDraft(given: Partial<EditorDraft>): EditorDraft {
  return {
    number: '', fromSeries: false, title: '', isDraft: false, favourite: false, kind: 'standard', reuse: 'allow', validFrom: '', validUntil: '', marketplaces: [],
    suppliers: '', owner: '', department: '', costCentre: '', glCode: '', project: '', customValues: {}, budget: null, lines: [], ...given,
  };
}

export function newBudget(currency: Currency): BudgetDraft {
  return { amount: '', currency, period: 'once', rollover: false, from: '', until: '', warnAtPercent: '', rates: [] };
}

export function newLine(key: string, currency: Currency): LineDraft {
  return { id: '', key, asin: '', text: '', quantity: '', unitPrice: '', currency, tolerance: '' };
}

/** A saved purchase order as the editor shows it. `currency`: for lines whose price was not agreed. */
export function draftOf(purchaseOrder: PurchaseOrder, format: AmountFormat, currency: Currency): EditorDraft {
  const { number, title, state, favourite, kind, reuse, validFrom, validUntil, marketplaces, suppliers, budget, lines, customValues } = purchaseOrder;
  const { owner, department, costCentre, glCode, project } = purchaseOrder;
  return {
    number, fromSeries: false, title, isDraft: state === 'draft', favourite, kind, reuse, validFrom: validFrom ?? '', validUntil: validUntil ?? '', marketplaces,
    suppliers: suppliers.join('\n'), owner, department, costCentre, glCode, project, customValues,
    budget: budget === null ? null : {
      amount: writeAmount(budget.amount, format), currency: budget.amount.currency, period: budget.period, rollover: budget.rollover,
      from: budget.from ?? '', until: budget.until ?? '', warnAtPercent: budget.warnAtPercent === null ? '' : String(budget.warnAtPercent),
      rates: budget.rates.map(({ currency: foreign, rate, statedOn }) => ({ currency: foreign, rate: writeDecimal(rate, format), statedOn })),
    },
    lines: lines.map(({ id, asin, text, quantity, unitPrice, tolerancePercent }) => ({
      id, key: id, asin: asin ?? '', text, quantity: quantity === null ? '' : String(quantity),
      unitPrice: unitPrice === null ? '' : writeAmount(unitPrice, format), currency: unitPrice?.currency ?? budget?.amount.currency ?? currency,
      tolerance: tolerancePercent === 0 ? '' : writeDecimal(String(tolerancePercent), format),
    })),
  };
}
