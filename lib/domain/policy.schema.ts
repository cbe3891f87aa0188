import * as z from 'zod';
import { defaultSettings, settingNames } from './default-settings.ts';
import { detailsProblem } from './details-problem.ts';
import { marketplaceSchema, plainDateSchema, poNumberSchema } from './primitives.schema.ts';
import { completed, completedRow, fromText } from './policy-shorthand.ts';
import type { CataloguePurchaseOrder, Policy, PolicyProblem } from './policy.ts';
import { soundPart } from './sound-part.ts';
import { budgetSchema } from './purchase-order-parts.schema.ts';
import { givenDetails, noDetails } from './purchase-order-details.ts';
import { purchaseOrderKinds, reusePolicies, titleMaxLength } from './purchase-order.ts';
import { poNumberKey } from './po-number.ts';
import type { SettingName, Settings } from './settings.ts';
import { settingSchemas } from './settings.schema.ts';

const words = z.string().max(1000);

/** One row of a catalogue. */
export const catalogueSchema: z.ZodType<CataloguePurchaseOrder> = z.strictObject({
  number: poNumberSchema,
  title: z.string().max(titleMaxLength).exactOptional(),
  kind: z.enum(purchaseOrderKinds).exactOptional(),
  state: z.enum(['issued', 'closed']).exactOptional(),
  validFrom: plainDateSchema.nullable().exactOptional(),
  validUntil: plainDateSchema.nullable().exactOptional(),
  reuse: z.enum(reusePolicies).exactOptional(),
  marketplaces: z.array(marketplaceSchema).max(30).exactOptional(),
  suppliers: z.array(words).max(200).exactOptional(),
  owner: words.exactOptional(),
  department: words.exactOptional(),
  costCentre: words.exactOptional(),
  glCode: words.exactOptional(),
  project: words.exactOptional(),
  budget: budgetSchema.nullable().exactOptional(),
}).superRefine((row, context) => {
  const problem = detailsProblem({ ...noDetails, ...givenDetails(row) }, []);
  if (problem !== undefined) context.addIssue({ code: 'custom', message: problem.code, path: problem.field.split('.') });
});

/** Settings a policy may give. Rules for linking name purchase orders by ids that no administrator knows. */
export const policySettingNames: readonly SettingName[] = settingNames.filter((name) => name !== 'linkRules');

const isSetting = (name: unknown): name is SettingName => settingNames.some((each) => each === name);

function invalid(name: string, row: number | null, error: z.ZodError): PolicyProblem {
  return { name, row, path: error.issues[0]?.path.join('.') ?? '', code: 'invalid' };
}

/** The rows of a list one by one, so that a bad one costs itself alone, each with its place (1 is the first). */
function rowsOf<T>(name: string, given: unknown, schema: z.ZodType<T>, problems: PolicyProblem[]): { readonly row: number; readonly value: T }[] {
  const list = fromText(given);
  if (!Array.isArray(list)) {
    problems.push({ name, row: null, path: '', code: 'invalid' });
    return [];
  }
  return list.flatMap((each: unknown, index) => {
    const parsed = schema.safeParse(completedRow(each));
    if (!parsed.success) problems.push(invalid(name, index + 1, parsed.error));
    return parsed.success ? [{ row: index + 1, value: parsed.data }] : [];
  });
}

/** The catalogue: the first row of each number. */
function catalogueOf(given: unknown, problems: PolicyProblem[]): CataloguePurchaseOrder[] {
  const name = 'purchaseOrders';
  const seen = new Set<string>();
  return rowsOf(name, given, catalogueSchema, problems).flatMap(({ row, value }) => {
    const key = poNumberKey(value.number);
    if (seen.has(key)) {
      problems.push({ name, row, path: 'number', code: 'duplicate' });
      return [];
    }
    seen.add(key);
    return [value];
  });
}

/**
 * The policy in what the browser's managed storage holds. Every value is parsed alone: one that is not of the documented
 * form is ignored alone and named in `problems`, and the rest holds. Anything may come in, also nothing at all.
 */
export function parsePolicy(managed: unknown): Policy {
  const problems: PolicyProblem[] = [];
  const values: Partial<Settings> = {};
  let organisation: string | null = null;
  let locked: SettingName[] = [];
  let catalogue: CataloguePurchaseOrder[] = [];
  if (typeof managed !== 'object' || managed === null) return { organisation, values, locked, catalogue, problems };

  const take = <Name extends SettingName>(name: Name, value: unknown): void => {
    const whole = completed(name, value);
    const { value: part, problems: bad } = soundPart(settingSchemas[name], defaultSettings[name], whole);
    problems.push(...bad.map(({ row, path }): PolicyProblem => ({ name, row, path, code: 'invalid' })));
    if (part !== undefined) Object.assign(values, { [name]: part });
  };
  for (const [name, value] of Object.entries(managed)) {
    if (name === 'organisation') {
      const parsed = z.string().trim().min(1).max(200).safeParse(value);
      if (parsed.success) organisation = parsed.data;
      else problems.push(invalid(name, null, parsed.error));
    } else if (name === 'locked') {
      locked = rowsOf(name, value, z.string().refine(isSetting), problems).map((each) => each.value);
    } else if (name === 'purchaseOrders') {
      catalogue = catalogueOf(value, problems);
    } else if (policySettingNames.some((each) => each === name) && isSetting(name)) {
      take(name, value);
    } else {
      problems.push({ name, row: null, path: '', code: 'unknownName' });
    }
  }
  return { organisation, values, locked: [...new Set(locked)], catalogue, problems };
}
