import type { AgreedLine } from './agreed-line.ts';
import { plainPurchaseOrder } from './new-purchase-order.ts';
import type { NumberRuleProblem } from './number-rules/number-rules.ts';
import type { SeriesProblem } from './number-rules/series.ts';
import { cleanTitle, type PurchaseOrder } from './purchase-order.ts';
import type { TransitionProblem } from './transitions.ts';

/** A line as it is typed; a new one has no id yet. */
export type TypedLine = Omit<AgreedLine, 'id'> & { readonly id?: string };

/** What a person decides of a purchase order beside its number, its state and whether it is a favourite. */
export type PurchaseOrderDetails =
  & Pick<PurchaseOrder,
    | 'title' | 'kind' | 'validFrom' | 'validUntil' | 'reuse' | 'marketplaces' | 'suppliers' | 'owner' | 'department' | 'costCentre'
    | 'glCode' | 'project' | 'customValues' | 'budget'>
  & { readonly lines: readonly TypedLine[] };

/** Why a value cannot be kept. */
export type FieldCode =
  | 'tooLong' | 'tooMany' | 'empty' | 'duplicate' | 'notADay' | 'endBeforeStart' | 'unknownMarketplace' | 'notAnOption'
  | 'notWhole' | 'notPositive' | 'notPercent' | 'unknownCurrency' | 'otherCurrency' | 'ownCurrency' | 'badRate' | 'needsStart';

/**
 * What keeps a purchase order from being saved, and where. `field`: the name of the field, a path into it where it has
 * parts (`budget.amount`); `row`: which one of a list, 1 is the first.
 */
export type FieldProblem =
  | { readonly field: 'number'; readonly code: 'rule'; readonly rule: NumberRuleProblem }
  | { readonly field: 'number'; readonly code: 'noSeries' }
  | { readonly field: 'number'; readonly code: 'series'; readonly series: SeriesProblem }
  | { readonly field: 'state'; readonly code: TransitionProblem }
  | { readonly field: string; readonly code: FieldCode; readonly row: number | null };

/** The details among `given`, trimmed, on top of those of `before`; `newId` names the new lines. */
export function mergeDetails(
  before: PurchaseOrderDetails, given: Partial<PurchaseOrderDetails>, newId: () => string,
): Omit<PurchaseOrderDetails, 'lines'> & Pick<PurchaseOrder, 'lines'> {
  const merged = { ...before, ...given };
  const { title, owner, department, costCentre, glCode, project, suppliers, customValues, lines } = merged;
  return {
    ...merged,
    title: cleanTitle(title),
    owner: owner.trim(), department: department.trim(), costCentre: costCentre.trim(), glCode: glCode.trim(), project: project.trim(),
    suppliers: suppliers.map((supplier) => supplier.trim()),
    customValues: Object.fromEntries(Object.entries(customValues).map(([id, value]) => [id, value.trim()] as const).filter(([, value]) => value !== '')),
    lines: lines.map((line) => ({ ...line, text: line.text.trim(), id: line.id ?? newId() })),
  };
}

const detailNames = [
  'title', 'kind', 'validFrom', 'validUntil', 'reuse', 'marketplaces', 'suppliers', 'owner', 'department', 'costCentre',
  'glCode', 'project', 'customValues', 'budget', 'lines',
] as const satisfies readonly (keyof PurchaseOrderDetails)[];

/** The details of a record. */
export function detailsOf(record: PurchaseOrderDetails): PurchaseOrderDetails {
  const details: Partial<Record<keyof PurchaseOrderDetails, unknown>> = {};
  for (const name of detailNames) details[name] = record[name];
  return details as PurchaseOrderDetails; // every name of it was copied
}

/** The details among some changes; what is absent or undefined stays out. */
export function givenDetails(changes: { readonly [Name in keyof PurchaseOrderDetails]?: PurchaseOrderDetails[Name] | undefined }): Partial<PurchaseOrderDetails> {
  const given = detailNames.filter((name) => changes[name] !== undefined).map((name) => [name, changes[name]] as const);
  return Object.fromEntries(given); // each under its own name
}

/** The details of a purchase order of which nothing is known but its number. */
export const noDetails: PurchaseOrderDetails = detailsOf(plainPurchaseOrder);
