import { parsePolicy } from '../domain/policy.schema.ts';
import { noPolicy, type Policy } from '../domain/policy.ts';
import type { AppContext } from './context.ts';

/** The last policy that was parsed: it is asked for at every key in the field and hardly ever changes. */
let last: { readonly text: string; readonly policy: Policy } | undefined;

/** What the organisation decided. Call it before a transaction begins: it awaits the browser. */
export async function readPolicy(ctx: Pick<AppContext, 'readPolicy'>): Promise<Policy> {
  const managed = await ctx.readPolicy();
  const text = JSON.stringify(managed) ?? '';
  if (last?.text !== text) last = { text, policy: parsePolicy(managed) };
  inForce.set(ctx.readPolicy, last.policy);
  return last.policy;
}

/** The policy each browser's storage held when it was last read. */
const inForce = new WeakMap<AppContext['readPolicy'], Policy>();

/** What the organisation had decided when it was last asked for: inside a transaction nothing else can be awaited. */
export function policyInForce(ctx: Pick<AppContext, 'readPolicy'>): Policy {
  return inForce.get(ctx.readPolicy) ?? noPolicy;
}
