import { exportDetailMost, type ExportDetails } from '../../../../../lib/domain/export-options.ts';
import type { HistoryFilter } from '../../../../../lib/domain/history-filter.ts';
import { purchaseOrderProgress, purchaseOrderStates, type LifecycleState } from '../../../../../lib/domain/lifecycle.ts';
import { toPlainDate, type PlainDate } from '../../../../../lib/domain/plain-date.ts';
import { exportFormatCodes, type ExportFormatCode } from '../../../../../lib/exchange/export-format.ts';
import { chosenPurchaseOrders } from './chosen-purchase-orders.ts';

/** What somebody chose to export, as the address says. */
export interface ExportChoice {
  readonly format: ExportFormatCode;
  readonly filter: HistoryFilter;
  readonly leaveOutEarlier: boolean;
}

/** Every status a purchase order can be exported by, in the order of its life. */
export const exportableStates: readonly LifecycleState[] = [
  ...purchaseOrderStates.slice(0, 3), ...purchaseOrderProgress.filter((each) => each !== 'none'), ...purchaseOrderStates.slice(3),
];

/** Reads the parameters of the address. What they do not say, or say wrongly, is not chosen. */
export function exportChoice({ format, from = '', until = '', state, department = '', chosen, earlier }: Readonly<Record<string, string>>): ExportChoice {
  return {
    format: exportFormatCodes.find((each) => each === format) ?? 'csv',
    filter: {
      purchaseOrderIds: chosen === undefined ? null : chosenPurchaseOrders(),
      from: toPlainDate(from) ?? null, until: toPlainDate(until) ?? null,
      state: exportableStates.find((each) => each === state) ?? null,
      department: department === '' ? null : department,
    },
    leaveOutEarlier: earlier === 'out',
  };
}

/** True when no day can be in the period. */
export function hasBadDays({ from, until }: Pick<HistoryFilter, 'from' | 'until'>): boolean {
  return from !== null && until !== null && until < from;
}

/** First and last day of the month or year `back` before that of `today`. */
export function spanBack(unit: 'month' | 'year', back: number, today: PlainDate): { readonly from: string; readonly until: string } {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const first = (add: number): Date => (unit === 'month' ? new Date(Date.UTC(year, month - 1 - back + add, 1)) : new Date(Date.UTC(year - back + add, 0, 1)));
  const text = (date: Date): string => date.toISOString().slice(0, 10);
  return { from: text(first(0)), until: text(new Date(first(1).getTime() - 1)) };
}

/** The program a format is for, by the name it has everywhere. */
export const programOf: Readonly<Record<ExportFormatCode, string>> = {
  csv: 'CSV', xlsx: 'Excel', json: 'JSON', xeroBills: 'Xero', xeroCreditNotes: 'Xero', quickBooksBills: 'QuickBooks Online', coupaOrders: 'Coupa', ublOrders: 'UBL', cxmlOrders: 'cXML',
};

/** True when a detail the format needs is longer than can be kept: its field says so. */
export function hasLongDetails(needs: readonly (keyof ExportDetails)[], details: ExportDetails): boolean {
  return needs.some((name) => String(details[name] ?? '').trim().length > exportDetailMost);
}

/** Details a format cannot do without and nobody gave. An account is not among them: POs may have their own. */
export function missingDetails(needs: readonly (keyof ExportDetails)[], details: ExportDetails): readonly (keyof ExportDetails)[] {
  return needs.filter((name) => name !== 'account' && (details[name] === null || String(details[name]).trim() === ''));
}
