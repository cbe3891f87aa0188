import type { Entry } from './entry.ts';
import type { PlainDate } from './plain-date.ts';

/** Which fields of an order are known from a report and no page or person has told otherwise since, with the last day that report tells of (empty: it names no day). */
export type ReportOrigins = ReadonlyMap<string, PlainDate | ''>;

/** Where the fields of an order come from, by its entries of the audit trail, the oldest first. */
export function reportOrigins(entries: readonly Entry[]): ReportOrigins {
  const origins = new Map<string, PlainDate | ''>();
  for (const { action, after } of entries) {
    if (after === null || action === 'orderTakenBack') continue;
    const report = action === 'orderImported' ? after['report'] as { readonly asOf: PlainDate | null } : undefined; // as the import wrote it
    for (const field of Object.keys(after)) {
      if (report === undefined) origins.delete(field);
      else origins.set(field, report.asOf ?? '');
    }
  }
  return origins;
}
