import { noExportDetails } from './export-options.ts';
import { anyRules } from './number-rules/number-rules.ts';
import { exactRules } from './reconcile/rules.ts';

/*
 * Administrators write no more than they decide, in whatever form their tool has. What is added here has one natural
 * meaning; everything else is left to the schemas, which refuse what they do not know.
 */

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The registry, and Firefox's reading of it, know no lists: they hold JSON as text. A text that only looks like it stays a text. */
export function fromText(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value; // such as the mask "{YYYY}-{seq:5}"
  }
}

const filled = (given: Fields) => (value: unknown): unknown => (isFields(value) ? { ...given, ...value } : value);
const budget = filled({ rollover: false, from: null, until: null, warnAtPercent: null, rates: [] });

const fill: Readonly<Record<string, (value: unknown) => unknown>> = {
  numberRules: (value) => (isFields(value) ? { ...anyRules, ...value, folding: filled({ ...anyRules.folding })(value['folding'] ?? {}) } : value),
  enforcement: filled({ overrideReasons: [] }),
  customFields: (value) => (Array.isArray(value) ? value.map(filled({ options: [], requiredAtCheckout: false })) : value),
  purchasing: filled({ name: '' }),
  approver: filled({ name: '' }),
  exportDetails: filled({ ...noExportDetails }),
  reconciliation: filled({ ...exactRules }),
  documentDetails: filled({ buyer: '', delivery: '', billing: '', terms: '' }),
};

/** A setting as a policy gives it, in the form in which it is kept. */
export function completed(name: string, value: unknown): unknown {
  return Object.hasOwn(fill, name) ? fill[name]?.(fromText(value)) : fromText(value);
}

/** A row of the catalogue in the same way. */
export function completedRow(row: unknown): unknown {
  const value = fromText(row);
  return isFields(value) && 'budget' in value ? { ...value, budget: budget(value['budget']) } : value;
}
