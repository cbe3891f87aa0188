import { i18n } from '#i18n';
import { ChoiceField } from '../../../../../components/form/ChoiceField.tsx';
import { usePeopleLocale } from '../../../../../components/people-locale.ts';
import { marketplaces, type Marketplace } from '../../../../../lib/domain/marketplace.ts';
import { formatCount } from '../../../../../lib/i18n/format.ts';
import css from './ImportReport.module.css';

/** Asks where the orders are from that the report names no marketplace for. */
export function MarketplaceChoice(props: { count: number; chosen: Marketplace | null; onChoose: (marketplace: Marketplace | null) => void }) {
  const { locale } = usePeopleLocale();
  return (
    <div class={css['choice']}>
      <ChoiceField<Marketplace | ''>
        id="report-marketplace" label={i18n.t('importReport.marketplace.label')} value={props.chosen ?? ''}
        hint={i18n.t('importReport.marketplace.hint', props.count, [formatCount(props.count, locale)])}
        options={[{ value: '', text: i18n.t('importReport.marketplace.none') }, ...marketplaces.map((value) => ({ value, text: value }))]}
        onChoose={(value) => props.onChoose(value === '' ? null : value)}
      />
    </div>
  );
}
