import { WalkRow } from '../../../components/walk/WalkRow.tsx';
import type { WalkView } from '../../../lib/domain/list-walk-view.ts';
import type { Walks } from '../../extension-page/use-walks.ts';
import css from './Needs.module.css';

/** For how long a finished walk stays in the popup, in milliseconds. */
const doneMilliseconds = 60 * 60_000;

/** The walks that go, rest or stopped, and those that were done within the hour; nothing at all for most people. */
export function WalkLines({ walks, actions }: Walks) {
  const shown = walks.filter((walk) => isOfInterest(walk, Date.now()));
  if (shown.length === 0) return null;
  return (
    <ul class={css['walks']}>
      {shown.map((walk) => <WalkRow key={walk.key} walk={walk} actions={actions} />)}
    </ul>
  );
}

function isOfInterest({ state, changedAt }: WalkView, now: number): boolean {
  if (state === 'cancelled') return false;
  return state !== 'done' || Math.abs(now - changedAt) < doneMilliseconds; // the clock may have been put back
}
