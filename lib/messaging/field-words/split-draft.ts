import { parseMoney } from '../../amazon/parse-money.ts';
import type { TypedPart } from '../../app/typed-parts.ts';
import type { Checkout } from '../../domain/checkout.ts';
import { minorDigits } from '../../domain/currency.ts';
import type { Asin } from '../../domain/ids.ts';
import type { Marketplace } from '../../domain/marketplace.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Share } from '../../domain/share.ts';

/** What a checkout is divided by. */
export const splitKinds = ['amount', 'percent', 'units'] as const;
export type SplitKind = (typeof splitKinds)[number];

/** One further PO of a divided checkout, as it is typed. The PO in the field takes what these leave. */
export interface DraftPart {
  readonly number: string;
  /** An amount or a percentage. */
  readonly value: string;
  /** Units by ASIN. */
  readonly units: ReadonlyMap<string, string>;
}

/** A division while it is filled in. */
export interface SplitDraft {
  readonly kind: SplitKind;
  readonly parts: readonly DraftPart[];
}

/** Why a draft cannot be kept: what is missing, and in which part (1 is the PO in the field). */
export type DraftProblem = { readonly code: 'number' | 'value'; readonly position: number };

export const emptyPart: DraftPart = { number: '', value: '', units: new Map() };

/** The draft that stands in the form's inputs. */
export function draftOf(values: Readonly<Record<string, string>>): SplitDraft {
  const kind = splitKinds.find((each) => each === values['by']) ?? 'amount';
  const parts: DraftPart[] = [];
  for (let position = 2; values[`number-${position}`] !== undefined; position += 1) {
    const prefix = `units-${position}-`;
    const units = Object.entries(values).filter(([id]) => id.startsWith(prefix)).map(([id, value]) => [id.slice(prefix.length), value] as const);
    parts.push({ number: values[`number-${position}`] ?? '', value: values[`value-${position}`] ?? '', units: new Map(units) });
  }
  return { kind, parts };
}

const decimal = (amount: number, digits: number): string => (amount / 10 ** digits).toFixed(digits);

/** The draft of what is kept for a checkout: its further parts, as they would be typed. */
export function keptDraft({ split }: Pick<Checkout, 'split'>): SplitDraft {
  const further = split.slice(1);
  const kind = splitKinds.find((each) => further.some(({ share }) => share.kind === each)) ?? 'amount';
  return {
    kind,
    parts: further.map(({ chosen: { number }, share }) => ({
      number,
      value: share.kind === 'amount' ? decimal(share.amount.amount, minorDigits[share.amount.currency])
        : share.kind === 'percent' ? String(share.percent) : '',
      units: new Map(share.kind === 'units' ? share.units.map(({ asin, quantity }) => [asin, String(quantity)]) : []),
    })),
  };
}

function shareOf({ value, units }: DraftPart, kind: SplitKind, marketplace: Marketplace): Share | undefined {
  const text = value.trim();
  switch (kind) {
    case 'amount': {
      const amount = parseMoney(text.replace(/([.,]\d)$/, '$10'), marketplace); // 12.5 is 12.50
      return amount === undefined ? undefined : { kind, amount };
    }
    case 'percent': {
      const percent = /^(\d{1,3})(?:[.,](\d{1,2}))? ?%?$/.exec(text);
      return percent === null ? undefined : { kind, percent: Number(`${percent[1]}.${percent[2] ?? 0}`) };
    }
    case 'units': {
      const taken = [...units].filter(([, count]) => /^0*[1-9]\d{0,5}$/.test(count.trim()))
        .map(([asin, count]) => ({ asin: asin as Asin, quantity: Number(count) })); // the ids are those of the form we made; another fits no item
      return taken.length === 0 ? undefined : { kind, units: taken };
    }
  }
}

/** A draft as parts, the first of them what the others leave, for the number in the field. Error: the first thing that is missing. */
export function partsOf({ kind, parts }: SplitDraft, text: string, marketplace: Marketplace): Result<readonly TypedPart[], DraftProblem> {
  const typed: TypedPart[] = [{ text, share: { kind: 'rest' } }];
  for (const [index, part] of parts.entries()) {
    const position = index + 2;
    const share = shareOf(part, kind, marketplace);
    if (part.number.trim() === '') return err({ code: 'number', position });
    if (share === undefined) return err({ code: 'value', position });
    typed.push({ text: part.number, share });
  }
  return ok(typed);
}
