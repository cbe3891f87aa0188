import { judgeByRules, type NumberRules } from '../domain/number-rules/number-rules.ts';
import type { NumberVerdict } from '../domain/number-verdict.ts';
import { dayInZone } from '../domain/plain-date.ts';
import { parsePoNumber } from '../domain/po-number.ts';
import { useProblem } from '../domain/purchase-order.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { readLedger } from '../storage/transaction.ts';
import type { AppContext } from './context.ts';
import { readPolicy } from './read-policy.ts';
import { settingsIn } from './read-settings.ts';
import { nearOffers, savedUnder } from './saved-numbers.ts';

export type { NumberVerdict } from '../domain/number-verdict.ts';

/** Judges a typed number: well-formed, by the organisation's rules, saved, usable today in the person's time zone. Writes nothing. */
export async function judgeNumber(
  ctx: AppContext,
  input: { readonly text: string },
): Promise<Result<NumberVerdict, StorageFailure>> {
  const policy = await readPolicy(ctx);
  return readLedger(ctx.db, async (tx) => ok(await verdictOn(tx, ctx, (await settingsIn(tx, policy)).numberRules, input.text)));
}

/** The same inside a transaction that goes on with the verdict. A saved number is not judged by rules: it was when it was saved. */
export async function verdictOn(
  tx: ReadTransaction,
  ctx: Pick<AppContext, 'now' | 'localZone'>,
  rules: NumberRules,
  text: string,
): Promise<NumberVerdict> {
  const parsed = parsePoNumber(text);
  if (!parsed.ok) return { kind: 'malformed', problem: parsed.error };
  const purchaseOrder = await savedUnder(tx, rules, parsed.value);
  if (purchaseOrder === undefined) {
    const rule = judgeByRules(parsed.value, rules);
    return { kind: 'unknown', number: parsed.value, rule: rule.ok ? null : rule.error, near: await nearOffers(tx, text) };
  }
  const problem = useProblem(purchaseOrder, dayInZone(ctx.now(), ctx.localZone));
  return { kind: 'known', purchaseOrder, ...(problem === undefined ? {} : { problem }) };
}
