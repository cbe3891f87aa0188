import { i18n } from '#i18n';
import { Button, buttonClass } from '../../../../components/Button.tsx';
import { writeAddress } from '../../address.ts';
import { useAddress } from '../../use-address.ts';
import frame from '../list-frame.module.css';
import type { Shown } from './reconcile-params.ts';

/** Why no order stands in the list, and what to do next. */
export function NothingShown({ all, shown, query }: { all: number; shown: Shown; query: string }) {
  const { setParams } = useAddress();
  if (all === 0) {
    return (
      <div class={frame['empty']}>
        <h2>{i18n.t('reconcile.none')}</h2>
        <p>{i18n.t('reconcile.noneText')}</p>
        <a class={buttonClass({})} href={writeAddress({ tab: 'exchange', open: '', params: {} })}>{i18n.t('reconcile.import')}</a>
      </div>
    );
  }
  const isDone = shown === 'open' && query === '';
  return (
    <div class={frame['empty']}>
      <h2>{i18n.t(isDone ? 'reconcile.noneLeft' : 'reconcile.noneSuch')}</h2>
      {isDone && <p>{i18n.t('reconcile.noneLeftText')}</p>}
      <Button onClick={() => setParams({ q: '', show: 'all' })}>{i18n.t('reconcile.showAll')}</Button>
    </div>
  );
}
