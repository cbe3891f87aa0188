import { i18n } from '#i18n';
import { Button } from '../../../../components/Button.tsx';
import { Icon } from '../../../../components/Icon.tsx';
import { Pill } from '../../../../components/pills/Pill.tsx';
import { actors, trailKinds, type TrailFilter } from '../../../../lib/domain/trail-filter.ts';
import { useAddress } from '../../use-address.ts';
import frame from '../list-frame.module.css';
import css from './History.module.css';

/** What narrows the history: what it is about, by whom, a period, and the record whose story is told. */
export function HistoryFilters({ filter, storyName }: { filter: TrailFilter; storyName: string }) {
  const { address: { params: { from = '', until = '' } }, setParams } = useAddress();
  return (
    <>
      {filter.story !== null && (
        <Button small label={`${i18n.t('papers.history.story', { name: storyName })}. ${i18n.t('papers.history.storyEnd')}`} onClick={() => setParams({ po: '', order: '' })}>
          {i18n.t('papers.history.story', { name: storyName })}<Icon name="cross" small />
        </Button>
      )}
      <div class={frame['pills']} role="group" aria-label={i18n.t('papers.history.kinds')}>
        {trailKinds.map((kind) => (
          <Pill key={kind} name={i18n.t(`papers.history.kind.${kind}`)} on={filter.kind === kind} onToggle={() => setParams({ kind: filter.kind === kind ? '' : kind })} />
        ))}
      </div>
      <select class={css['choice']} aria-label={i18n.t('papers.history.actors')} value={filter.actor ?? ''} onChange={(event) => setParams({ actor: event.currentTarget.value })}>
        <option value="">{i18n.t('papers.history.anybody')}</option>
        {actors.map((actor) => <option key={actor} value={actor}>{i18n.t(`papers.history.actor.${actor}`)}</option>)}
      </select>
      <label class={css['day']}>{i18n.t('papers.history.from')} <input type="date" value={from} onChange={(event) => setParams({ from: event.currentTarget.value })} /></label>
      <label class={css['day']}>{i18n.t('papers.history.until')} <input type="date" value={until} onChange={(event) => setParams({ until: event.currentTarget.value })} /></label>
    </>
  );
}
