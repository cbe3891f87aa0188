import { parsePolicy } from '../domain/policy.schema.ts';
import type { Policy } from '../domain/policy.ts';
import type { AppContext } from './context.ts';

/** The last policy that was parsed: it is asked for at every key in the field and hardly ever changes. */
let last: { readonly text: string; readonly policy: Policy } | undefined;

/** What the organisation decided. Call it before a transaction begins: it awaits the browser. */
export async function readPolicy(ctx: Pick<AppContext, 'readPolicy'>): Promise<Policy> {
  const managed = await ctx.readPolicy();
  const text = JSON.stringify(managed) ?? '';
  if (last?.text !== text) last = { text, policy: parsePolicy(managed) };
  return last.policy;
}
