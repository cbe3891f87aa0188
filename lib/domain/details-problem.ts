import { agreedTextMaxLength } from './agreed-line.ts';
import { isCurrency } from './currency.ts';
import type { Budget } from './budget.ts';
import { currencyOf, marketplaces as known, type Marketplace } from './marketplace.ts';
import { toPlainDate, type PlainDate } from './plain-date.ts';
import type { FieldCode, FieldProblem, PurchaseOrderDetails, TypedLine } from './purchase-order-details.ts';
import { customFieldsMost, type CustomField } from './settings.ts';

const longest = { words: 1000, id: 60, text: agreedTextMaxLength } as const;
const most = { suppliers: 200, lines: 1000, units: 1_000_000, rates: 30 } as const;
const ratePattern = /^(?!0*\.?0*$)\d{1,9}(?:\.\d{1,9})?$/;

const at = (field: string, code: FieldCode, row: number | null = null): FieldProblem => ({ field, code, row });

function daysProblem(from: PlainDate | null, until: PlainDate | null, fields: readonly [string, string]): FieldProblem | undefined {
  if (from !== null && toPlainDate(from) === undefined) return at(fields[0], 'notADay');
  if (until !== null && toPlainDate(until) === undefined) return at(fields[1], 'notADay');
  return from !== null && until !== null && until < from ? at(fields[1], 'endBeforeStart') : undefined;
}

function budgetProblem(budget: Budget, allowed: readonly Marketplace[]): FieldProblem | undefined {
  const { amount, period, rollover, from, until, warnAtPercent, rates } = budget;
  if (!isCurrency(amount.currency)) return at('budget.amount', 'unknownCurrency');
  if (!Number.isSafeInteger(amount.amount)) return at('budget.amount', 'notWhole');
  if (amount.amount <= 0) return at('budget.amount', 'notPositive');
  const days = daysProblem(from, until, ['budget.from', 'budget.until']);
  if (days !== undefined) return days;
  if (period !== 'once' && rollover && from === null) return at('budget.from', 'needsStart');
  if (warnAtPercent !== null && !(Number.isInteger(warnAtPercent) && warnAtPercent >= 1 && warnAtPercent <= 99)) return at('budget.warnAtPercent', 'notPercent');
  return ratesProblem(budget)
    ?? (allowed.length > 0 && !allowed.some((name) => [amount, ...rates].some(({ currency }) => currency === currencyOf(name)))
      ? at('budget.amount', 'otherCurrency') // nothing that may be ordered on it could ever count
      : undefined);
}

function ratesProblem({ rates, amount }: Budget): FieldProblem | undefined {
  if (rates.length > most.rates) return at('budget.rates', 'tooMany');
  for (const [index, { currency, rate, statedOn }] of rates.entries()) {
    if (!isCurrency(currency)) return at('budget.rates', 'unknownCurrency', index + 1);
    if (currency === amount.currency) return at('budget.rates', 'ownCurrency', index + 1);
    if (rates.findIndex((other) => other.currency === currency) < index) return at('budget.rates', 'duplicate', index + 1);
    if (!ratePattern.test(rate)) return at('budget.rates', 'badRate', index + 1);
    if (toPlainDate(statedOn) === undefined) return at('budget.rates', 'notADay', index + 1);
  }
  return undefined;
}

function lineProblem({ asin, text, quantity, unitPrice, tolerancePercent }: TypedLine, row: number): FieldProblem | undefined {
  if (asin === null && text.trim() === '') return at('lines.text', 'empty', row);
  if (text.length > longest.text) return at('lines.text', 'tooLong', row);
  if (quantity !== null) {
    if (!Number.isInteger(quantity)) return at('lines.quantity', 'notWhole', row);
    if (quantity < 1) return at('lines.quantity', 'notPositive', row);
    if (quantity > most.units) return at('lines.quantity', 'tooMany', row);
  }
  if (unitPrice !== null) {
    if (!isCurrency(unitPrice.currency)) return at('lines.unitPrice', 'unknownCurrency', row);
    if (!Number.isSafeInteger(unitPrice.amount)) return at('lines.unitPrice', 'notWhole', row);
    if (unitPrice.amount < 0) return at('lines.unitPrice', 'notPositive', row);
  }
  return tolerancePercent >= 0 && tolerancePercent <= 100 ? undefined : at('lines.tolerancePercent', 'notPercent', row);
}

function valuesProblem(values: PurchaseOrderDetails['customValues'], fields: readonly CustomField[]): FieldProblem | undefined {
  if (Object.keys(values).length > customFieldsMost) return at('customValues', 'tooMany');
  for (const [id, value] of Object.entries(values)) {
    if (id.length > longest.id || value.length > longest.words) return at(`customValues.${id}`, 'tooLong');
    const options = fields.find((field) => field.id === id)?.options ?? [];
    if (value.trim() !== '' && options.length > 0 && !options.includes(value.trim())) return at(`customValues.${id}`, 'notAnOption');
  }
  return undefined;
}

/** The first thing that keeps some details from being saved, from top to bottom of a form, or undefined. */
export function detailsProblem(details: PurchaseOrderDetails, customFields: readonly CustomField[]): FieldProblem | undefined {
  const { validFrom, validUntil, marketplaces, suppliers, budget, lines, customValues } = details;
  const long = (['owner', 'department', 'costCentre', 'glCode', 'project'] as const).find((name) => details[name].length > longest.words);
  const ids = lines.flatMap(({ id }) => id ?? []);
  const strange = marketplaces.findIndex((name) => !known.includes(name));
  const wordy = suppliers.findIndex((name) => name.length > longest.words);
  const blank = suppliers.findIndex((name) => name.trim() === '');
  if (long !== undefined) return at(long, 'tooLong');
  if (strange >= 0) return at('marketplaces', 'unknownMarketplace', strange + 1);
  if (suppliers.length > most.suppliers) return at('suppliers', 'tooMany');
  if (blank >= 0) return at('suppliers', 'empty', blank + 1);
  if (wordy >= 0) return at('suppliers', 'tooLong', wordy + 1);
  if (lines.length > most.lines) return at('lines', 'tooMany');
  if (new Set(ids).size < ids.length) return at('lines', 'duplicate');
  return daysProblem(validFrom, validUntil, ['validFrom', 'validUntil'])
    ?? valuesProblem(customValues, customFields)
    ?? (budget === null ? undefined : budgetProblem(budget, marketplaces))
    ?? lines.map((line, index) => lineProblem(line, index + 1)).find((problem) => problem !== undefined);
}
