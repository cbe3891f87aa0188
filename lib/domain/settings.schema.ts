import * as z from 'zod';
import { dateOrders, exportDetailMost, type ExportDetails } from './export-options.ts';
import { characterSets } from './number-rules/characters.ts';
import { lengthPresets, type LengthPreset } from './number-rules/length-presets.ts';
import { checkPattern } from './number-rules/prepare-pattern.ts';
import { moneySchema } from './money.schema.ts';
import type { NumberPattern } from './number-rules/pattern.ts';
import type { NumberRules } from './number-rules/number-rules.ts';
import { turnOfSeries } from './number-rules/series.ts';
import type { PlainDate } from './plain-date.ts';
import { asinSchema, purchaseOrderIdSchema } from './primitives.schema.ts';
import { reusePolicies } from './purchase-order.ts';
import { matchModes, toleratedAmountsMost, type ReconcileRules } from './reconcile/rules.ts';
import { customFieldOptionsMost, customFieldsMost, documentDetailsMost, enforcementModes, labelMaxLength, overrideReasonsMost, type Contact, type SettingName, type Settings } from './settings.ts';

const words = z.string().max(1000);
const upTo = (name: keyof typeof documentDetailsMost): z.ZodString => z.string().max(documentDetailsMost[name]);
const label = z.string().trim().min(1).max(labelMaxLength);

const presets = lengthPresets.map(({ code }) => code) as [LengthPreset, ...LengthPreset[]]; // there are some

/** One allowed form of numbers. Whether it can be used depends on the rules around it. */
const patternSchema: z.ZodType<NumberPattern> = z.strictObject({ kind: z.enum(['mask', 'expression']), text: z.string().min(1).max(500) });

const numberRulesSchema: z.ZodType<NumberRules> = z.strictObject({
  patterns: z.array(patternSchema).max(20),
  maxLength: z.int().min(1).max(80).nullable(),
  preset: z.enum(presets).nullable(),
  characters: z.enum(characterSets as [NumberRules['characters'], ...NumberRules['characters'][]]), // there are some
  checkDigit: z.enum(['none', 'mod10', 'mod97', 'mod11-10']),
  folding: z.strictObject({ ignoreCase: z.boolean(), ignoreSeparators: z.boolean() }),
}).superRefine((rules, context) => {
  rules.patterns.forEach((pattern, index) => {
    const checked = checkPattern(pattern, rules);
    if (!checked.ok) context.addIssue({ code: 'custom', message: checked.error.code, path: ['patterns', index] });
  });
});

const contactSchema: z.ZodType<Contact> = z.strictObject({ name: words, email: z.email().max(254) });

/** A mask that can hand out numbers: with one counter and nothing a person has to fill in. Its check digits are those of the number rules. */
const seriesMaskSchema = z.string().min(1).max(200).refine((mask) => {
  const turn = turnOfSeries({ mask, checkDigit: 'mod10', next: {}, start: 0 }, '2000-01-01' as PlainDate); // a real day
  return turn.ok;
});

const detail = z.string().max(exportDetailMost);
const exportDetailsSchema: z.ZodType<ExportDetails> = z.strictObject({
  buyerName: detail, buyerId: detail, buyerIdDomain: detail, supplierName: detail, supplierId: detail, supplierIdDomain: detail,
  account: detail, taxType: detail, dateOrder: z.enum(dateOrders).nullable(), paymentDays: z.int().min(0).max(365),
});

const reconciliationSchema: z.ZodType<ReconcileRules> = z.strictObject({
  mode: z.enum(matchModes),
  toleratedAmounts: z.array(moneySchema.refine(({ amount }) => amount >= 0)).max(toleratedAmountsMost).superRefine((amounts, context) => {
    const again = amounts.findIndex(({ currency }, index) => amounts.findIndex((each) => each.currency === currency) < index);
    if (again >= 0) context.addIssue({ code: 'custom', message: 'duplicate', path: [again, 'currency'] });
  }),
  toleratedPercent: z.number().min(0).max(100).nullable(),
});

/** The schema of each setting. */
export const settingSchemas: { readonly [Name in SettingName]: z.ZodType<Settings[Name]> } = {
  numberRules: numberRulesSchema,
  seriesMask: seriesMaskSchema.nullable(),
  seriesStart: z.int().min(0).max(999_999_999),
  reuse: z.enum(reusePolicies),
  enforcement: z.strictObject({ mode: z.enum(enforcementModes), overrideReasons: z.array(label).max(overrideReasonsMost) }),
  purchasing: contactSchema.nullable(),
  approver: contactSchema.nullable(),
  customFields: z.array(z.strictObject({
    id: z.string().regex(/^[\w-]{1,60}$/), label, options: z.array(label).max(customFieldOptionsMost), requiredAtCheckout: z.boolean(),
  })).max(customFieldsMost).superRefine((fields, context) => {
    const again = fields.findIndex(({ id }, index) => fields.findIndex((each) => each.id === id) < index);
    if (again >= 0) context.addIssue({ code: 'custom', message: 'duplicate', path: [again, 'id'] });
  }),
  linkRules: z.array(z.strictObject({
    id: z.string().min(1).max(60), purchaseOrderId: purchaseOrderIdSchema,
    supplier: words.nullable(), asin: asinSchema.nullable(), costCentre: words.nullable(),
  })).max(500),
  overdueAfterDays: z.int().min(1).max(365),
  remindAfterWorkingDays: z.int().min(1).max(60),
  lateAfterDays: z.int().min(0).max(365),
  partlyReceivedAfterDays: z.int().min(0).max(365),
  refundAfterDays: z.int().min(0).max(365),
  invoiceAfterDays: z.int().min(0).max(365),
  exportDetails: exportDetailsSchema,
  reconciliation: reconciliationSchema,
  documentDetails: z.strictObject({ buyer: upTo('buyer'), delivery: upTo('delivery'), billing: upTo('billing'), terms: upTo('terms') }),
};
