import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { ListPeriod } from '../../lib/domain/completeness.ts';
import { periodsToWalk } from '../../lib/domain/list-period.ts';
import type { WalkView } from '../../lib/domain/list-walk-view.ts';
import { marketplaces, type Marketplace } from '../../lib/domain/marketplace.ts';
import type { PlainDate } from '../../lib/domain/plain-date.ts';
import { Button } from '../Button.tsx';
import inputs from '../inputs.module.css';
import { Section } from '../Section.tsx';
import { periodWords } from './period-words.ts';
import css from './WalkPanel.module.css';
import { WalkRow, type WalkActions } from './WalkRow.tsx';

/** Starts walks through order lists, and shows those there were: the latest first. */
export function WalkPanel(props: {
  walks: readonly WalkView[];
  actions: WalkActions;
  onStart: (list: { readonly marketplace: Marketplace; readonly period: ListPeriod }) => void;
  /** The marketplace to offer until one is chosen. */
  marketplace: Marketplace;
  today: PlainDate;
}) {
  const periods = periodsToWalk(props.today);
  const [chosen, setMarketplace] = useState<Marketplace | null>(null);
  const marketplace = chosen ?? props.marketplace;
  const [period, setPeriod] = useState<ListPeriod>('months-3');
  return (
    <Section id="walk" level={2} title={i18n.t('walk.title')} lead={i18n.t('walk.lead')}>
      <form
        class={css['form']}
        onSubmit={(event) => {
          event.preventDefault();
          props.onStart({ marketplace, period });
        }}
      >
        <div>
          <label class={css['label']} for="walk-marketplace">{i18n.t('walk.marketplace')}</label>
          <select
            id="walk-marketplace" class={inputs['input']} value={marketplace}
            onChange={({ currentTarget: { value } }) => setMarketplace(marketplaces.find((name) => name === value) ?? marketplace)}
          >
            {marketplaces.map((name) => <option key={name} value={name}>{name}</option>)}
          </select>
        </div>
        <div>
          <label class={css['label']} for="walk-period">{i18n.t('walk.period')}</label>
          <select
            id="walk-period" class={inputs['input']} value={period}
            onChange={({ currentTarget: { value } }) => setPeriod(periods.find((name) => name === value) ?? period)}
          >
            {periods.map((name) => <option key={name} value={name}>{periodWords(name)}</option>)}
          </select>
        </div>
        <Button type="submit">{i18n.t('walk.start')}</Button>
      </form>
      {props.walks.length === 0 ? null : (
        <ul class={css['walks']}>
          {props.walks.map((walk) => <WalkRow key={walk.key} walk={walk} actions={props.actions} />)}
        </ul>
      )}
    </Section>
  );
}
