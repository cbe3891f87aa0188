import type { ListWalk, WalkPage } from '../domain/list-walk.ts';
import { pageToOpen, untilDue, walkAfter, type WalkEvent } from '../domain/list-walk-step.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { changeLedger, readLedger } from '../storage/transaction.ts';
import { allWalks, putWalk } from '../storage/walks.ts';
import type { AppContext } from './context.ts';

/** The walk whose turn it is, what it opens next, and how long it rests or waits before, in milliseconds. */
export interface WalkTurn {
  readonly walk: ListWalk;
  readonly next: WalkPage | null;
  readonly due: number;
}

/** Whose turn it is: the walk that runs, else the one that has waited longest, which runs from now on. Null: nobody walks. */
export async function takeTurn(ctx: AppContext): Promise<Result<WalkTurn | null, StorageFailure>> {
  const running = await runningWalk(ctx);
  if (!running.ok) return running;
  if (running.value !== null) return ok(turnOf(running.value, ctx));
  const waiting = await readLedger(ctx.db, async (tx) => ok((await allWalks(tx)).some(({ state }) => state === 'waiting')));
  return waiting.ok && waiting.value ? promoteFirst(ctx) : waiting.ok ? ok(null) : waiting;
}

function promoteFirst(ctx: AppContext): Promise<Result<WalkTurn | null, StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    const walks = await allWalks(tx);
    const first = walks.find(({ state }) => state === 'running') ?? walks.find(({ state }) => state === 'waiting');
    if (first === undefined) return ok(null);
    const walk = walkAfter(first, { kind: 'promote' }, ctx.now());
    if (walk !== first) await putWalk(tx, walk);
    return ok(turnOf(walk, ctx));
  });
}

/** Tells the running walk what became of its page. Null: none runs. */
export function stepWalk(ctx: AppContext, event: WalkEvent): Promise<Result<WalkTurn | null, StorageFailure>> {
  return changeLedger(ctx.db, async (tx) => {
    const running = (await allWalks(tx)).find(({ state }) => state === 'running');
    if (running === undefined) return ok(null);
    const after = walkAfter(running, event, ctx.now());
    if (after !== running) await putWalk(tx, after);
    return ok(after.state === 'running' ? turnOf(after, ctx) : null);
  });
}

/** The walk that runs, without changing anything. */
export function runningWalk(ctx: AppContext): Promise<Result<ListWalk | null, StorageFailure>> {
  return readLedger(ctx.db, async (tx) => ok((await allWalks(tx)).find(({ state }) => state === 'running') ?? null));
}

function turnOf(walk: ListWalk, ctx: AppContext): WalkTurn {
  return { walk, next: pageToOpen(walk), due: untilDue(walk, ctx.now()) };
}
