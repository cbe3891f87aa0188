import { toAsin } from '../../../lib/domain/ids.ts';
import { parseAmount, parseDecimal, type AmountFormat, type AmountProblem } from '../../../lib/domain/parse-amount.ts';
import { toPlainDate, type PlainDate } from '../../../lib/domain/plain-date.ts';
import type { FieldCode, PurchaseOrderDetails, TypedLine } from '../../../lib/domain/purchase-order-details.ts';
import { err, ok, type Result } from '../../../lib/domain/result.ts';
import type { BudgetDraft, EditorDraft, LineDraft } from './draft.ts';

/** What is wrong with a text in the editor, and where; named as the ledger names it (`FieldProblem`). */
export interface DraftProblem {
  readonly field: string;
  /** Which one of a list, 1 is the first. */
  readonly row: number | null;
  readonly code: AmountProblem | FieldCode | 'notAnAsin';
}

type Details = PurchaseOrderDetails;

/** Reads texts one by one and keeps what is wrong with each, so that all of it can be said at once. */
class Reader {
  readonly problems: DraftProblem[] = [];
  readonly #format: AmountFormat;

  constructor(format: AmountFormat) {
    this.#format = format;
  }

  note(field: string, code: DraftProblem['code'], row: number | null = null): void {
    this.problems.push({ field, row, code });
  }

  /** What was read, or `instead` with the problem noted. */
  take<T>(read: Result<T, DraftProblem['code']>, instead: T, field: string, row: number | null = null): T {
    if (read.ok) return read.value;
    this.note(field, read.error, row);
    return instead;
  }

  day(text: string, field: string): PlainDate | null {
    const day = toPlainDate(text);
    if (text !== '' && day === undefined) this.note(field, 'notADay');
    return day ?? null;
  }

  /** A number from 0 to any, in whole units when `places` is 0; null when nothing is typed. */
  figure(text: string, places: number, field: string, row: number | null = null): number | null {
    if (text.trim() === '') return null;
    const read = parseDecimal(text, this.#format, places);
    return this.take(read.ok ? ok(Number(read.value)) : err(read.error === 'places' && places === 0 ? 'notWhole' : read.error), null, field, row);
  }

  budget(draft: BudgetDraft): Details['budget'] {
    const { currency, period, rollover } = draft;
    const amount = this.take(parseAmount(draft.amount, currency, this.#format), { amount: 0, currency }, 'budget.amount');
    const from = this.day(draft.from, 'budget.from');
    const until = this.day(draft.until, 'budget.until');
    const warnAtPercent = this.figure(draft.warnAtPercent, 0, 'budget.warnAtPercent');
    const rates = draft.rates.flatMap(({ currency: foreign, rate, statedOn }, index) => {
      const plain = parseDecimal(rate, this.#format, 9);
      const day = toPlainDate(statedOn);
      if (!plain.ok) this.note('budget.rates', 'badRate', index + 1);
      if (day === undefined) this.note('budget.rates', 'notADay', index + 1);
      return plain.ok && day !== undefined ? [{ currency: foreign, rate: plain.value, statedOn: day }] : [];
    });
    return { amount, period, rollover: rollover && period !== 'once', from, until, warnAtPercent, rates };
  }

  line(draft: LineDraft, row: number): TypedLine {
    const { id, text, currency } = draft;
    const typed = draft.asin.trim().toUpperCase();
    const asin = toAsin(typed);
    if (typed !== '' && asin === undefined) this.note('lines.asin', 'notAnAsin', row);
    return {
      ...(id === '' ? {} : { id }), asin: asin ?? null, text,
      quantity: this.figure(draft.quantity, 0, 'lines.quantity', row),
      unitPrice: draft.unitPrice.trim() === '' ? null : this.take(parseAmount(draft.unitPrice, currency, this.#format), null, 'lines.unitPrice', row),
      tolerancePercent: this.figure(draft.tolerance, 4, 'lines.tolerancePercent', row) ?? 0,
    };
  }
}

/** True for a line nobody wrote anything into: it is no line. */
export function isBlank({ asin, text, quantity, unitPrice }: LineDraft): boolean {
  return [asin, text, quantity, unitPrice].every((typed) => typed.trim() === '');
}

/** What stands in the editor as a purchase order's details. Errors: everything that cannot be read, from top to bottom. */
export function readDraft(draft: EditorDraft, format: AmountFormat): Result<Details, readonly DraftProblem[]> {
  const reader = new Reader(format);
  const { title, kind, reuse, marketplaces, owner, department, costCentre, glCode, project, customValues } = draft;
  const details: Details = {
    title, kind, reuse, marketplaces, owner, department, costCentre, glCode, project, customValues,
    validFrom: reader.day(draft.validFrom, 'validFrom'),
    validUntil: reader.day(draft.validUntil, 'validUntil'),
    suppliers: draft.suppliers.split('\n').map((name) => name.trim()).filter((name) => name !== ''),
    budget: draft.budget === null ? null : reader.budget(draft.budget),
    lines: draft.lines.flatMap((line, index) => (isBlank(line) ? [] : [reader.line(line, index + 1)])),
  };
  return reader.problems.length === 0 ? ok(details) : err(reader.problems);
}
