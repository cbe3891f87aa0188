import type { NumberVerdict } from '../domain/number-verdict.ts';
import { dayInZone } from '../domain/plain-date.ts';
import { parsePoNumber, poNumberKey } from '../domain/po-number.ts';
import { useProblem } from '../domain/purchase-order.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { findByNumber } from '../storage/purchase-orders.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';

export type { NumberVerdict } from '../domain/number-verdict.ts';

/** Judges a typed number: well-formed, saved, usable today in the person's time zone. Writes nothing. */
export function judgeNumber(
  ctx: AppContext,
  input: { readonly text: string },
): Promise<Result<NumberVerdict, StorageFailure>> {
  return readLedger(ctx.db, async (tx) => ok(await verdictOn(tx, ctx, input.text)));
}

/** The same inside a transaction that goes on with the verdict. */
export async function verdictOn(
  tx: ReadTransaction,
  ctx: Pick<AppContext, 'now' | 'localZone'>,
  text: string,
): Promise<NumberVerdict> {
  const parsed = parsePoNumber(text);
  if (!parsed.ok) return { kind: 'malformed', problem: parsed.error };
  const purchaseOrder = await findByNumber(tx, poNumberKey(parsed.value));
  if (purchaseOrder === undefined) return { kind: 'unknown', number: parsed.value };
  const problem = useProblem(purchaseOrder, dayInZone(ctx.now(), ctx.localZone));
  return { kind: 'known', purchaseOrder, ...(problem === undefined ? {} : { problem }) };
}
