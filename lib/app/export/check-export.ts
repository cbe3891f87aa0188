import type { OrderId, OrderKey, PurchaseOrderId } from '../../domain/ids.ts';
import type { PoNumber } from '../../domain/po-number.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { HistoryRow } from '../../domain/history.ts';
import type { ExportFormat } from '../../exchange/export-format.ts';
import type { Rejection } from '../../exchange/rejection.ts';
import { countUndatedLinks } from '../../storage/links.ts';
import type { StorageFailure } from '../../storage/failure.ts';
import { readLedger } from '../../storage/transaction.ts';
import type { AppContext } from '../context.ts';
import { Contents } from './contents.ts';
import { formatOf } from './format-of.ts';
import { gatherRows, rowsToExport } from './gather-rows.ts';
import type { ExportRequest, OnProgress } from './export-request.ts';

/** Why a row would be refused, and which one it is. */
export interface Refusal extends Omit<Rejection, 'row'> {
  readonly number: PoNumber;
  /** Null: a number nobody saved. */
  readonly purchaseOrderId: PurchaseOrderId | null;
  readonly order: { readonly key: OrderKey; readonly id: OrderId } | null;
}

/** What an export would hold. */
export interface ExportCheck {
  /** Rows that would be written. */
  readonly rows: number;
  readonly purchaseOrders: number;
  readonly orders: number;
  /** The first reasons of rows that would not be written, and how many rows there are of them in all. */
  readonly refusals: readonly Refusal[];
  readonly refused: number;
  /** Rows that were in an export in this format before; written again unless they are left out. */
  readonly earlier: number;
  /** Links to orders in the ledger whose day no page has shown: they are in no period. */
  readonly undated: number;
  /** More rows than the format is written with: nothing would be. */
  readonly tooMany: boolean;
}

/** Most reasons that are told: more than anybody reads. */
const mostRefusals = 1000;
/** Most characters of a value that are told. */
const longestValue = 200;

/** Looks at what an export would hold and what the other program would refuse of it. Writes nothing. */
export function checkExport(ctx: Pick<AppContext, 'db'>, request: ExportRequest, onProgress: OnProgress): Promise<Result<ExportCheck, StorageFailure>> {
  const format = formatOf(request.format);
  return readLedger(ctx.db, async (tx) => {
    const undated = await countUndatedLinks(tx);
    if (format.stream !== undefined) {
      const contents = new Contents();
      for await (const { rows } of rowsToExport(tx, format, request, onProgress)) contents.add(rows);
      return ok({ ...contents.counts(), refusals: [], refused: 0, earlier: 0, undated, tooMany: false });
    }
    const { rows, earlier } = await gatherRows(tx, format, request, onProgress);
    const tooMany = rows.length > (format.mostRows ?? Infinity);
    const rejections = tooMany ? [] : format.check(rows, request.options);
    const contents = new Contents();
    contents.add(writtenRows(format, rows, rejections));
    return ok({
      ...contents.counts(), earlier, undated, tooMany, refused: new Set(rejections.map(({ row }) => row)).size,
      refusals: rejections.slice(0, mostRefusals).flatMap((each) => toRefusal(each, rows) ?? []),
    });
  });
}

/** The rows that are written: neither refused nor nothing of the kind. */
export function writtenRows({ skips }: ExportFormat, rows: readonly HistoryRow[], rejections: readonly Rejection[]): readonly HistoryRow[] {
  const refused = new Set(rejections.map(({ row }) => row));
  return rows.filter((row, index) => !refused.has(index) && skips?.(row) !== true);
}

function toRefusal({ row, field, code, value }: Rejection, rows: readonly HistoryRow[]): Refusal | undefined {
  const found = rows[row];
  if (found === undefined) return undefined;
  const { number, purchaseOrder, order } = found;
  return {
    field, code, value: value.length > longestValue ? `${value.slice(0, longestValue)}…` : value, number, purchaseOrderId: purchaseOrder?.id ?? null,
    order: order === null ? null : { key: order.key, id: order.orderId },
  };
}
