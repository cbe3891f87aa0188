import { z } from 'zod';
import { isCurrency, type Currency } from '../../../../../lib/domain/currency.ts';
import { headFingerprint, type ColumnMapping } from '../../../../../lib/domain/po-import/column-mapping.ts';
import { customIdOf, importFields, type ImportField } from '../../../../../lib/domain/po-import/import-field.ts';
import type { CustomField } from '../../../../../lib/domain/settings.ts';

const name = 'po-ledger.po-mappings';
/** Files of so many kinds are remembered; the one used longest ago goes first. */
const most = 20;

const field = z.custom<ImportField>((value) => typeof value === 'string' && (importFields.some((each) => each === value) || value.startsWith('custom:')));
const mapping = z.object({
  fields: z.array(field.nullable()),
  currency: z.custom<Currency>((value) => typeof value === 'string' && isCurrency(value)).nullable(),
  dayOrder: z.enum(['dmy', 'mdy']).nullable(),
  decimalMark: z.enum(['.', ',']).nullable(),
});
const kept = z.array(z.tuple([z.string(), mapping]));

/** Everything that is kept, the latest last. What is not ours any more is dropped. */
function read(): z.infer<typeof kept> {
  let stored: unknown;
  try {
    stored = JSON.parse(localStorage.getItem(name) ?? '[]');
  } catch (problem) {
    if (!(problem instanceof SyntaxError)) throw problem;
    return []; // somebody else wrote there
  }
  const parsed = kept.safeParse(stored);
  return parsed.success ? parsed.data : [];
}

/** How a file with these columns was read the last time, or undefined. A field the organisation gave up is left out. */
export function rememberedMapping(columns: readonly string[], customFields: readonly CustomField[]): ColumnMapping | undefined {
  const found = read().find(([fingerprint]) => fingerprint === headFingerprint(columns))?.[1];
  if (found?.fields.length !== columns.length) return undefined;
  const isKnown = (id: string | undefined): boolean => id === undefined || customFields.some((each) => each.id === id);
  return { ...found, fields: found.fields.map((each) => (each === null || isKnown(customIdOf(each)) ? each : null)) };
}

/** Keeps how a file was read for the next one with the same columns. It is a habit of this browser, no part of the ledger. */
export function rememberMapping(columns: readonly string[], used: ColumnMapping): void {
  const fingerprint = headFingerprint(columns);
  const others = read().filter(([each]) => each !== fingerprint);
  localStorage.setItem(name, JSON.stringify([...others, [fingerprint, used]].slice(-most)));
}
