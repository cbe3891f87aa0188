import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { Button } from '../../../../components/Button.tsx';
import type { OrderColumn } from '../../../../components/orders/columns.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { Pill } from '../../../../components/pills/Pill.tsx';
import { ColumnChoice } from '../../../../components/table/ColumnChoice.tsx';
import { applyLinkRules } from '../../../../lib/app/apply-link-rules.ts';
import { orderFilters } from '../../../../lib/domain/order-filter.ts';
import { formatCount } from '../../../../lib/i18n/format.ts';
import { failureText } from '../../../extension-page/failure-text.ts';
import { inLedger } from '../../../extension-page/in-ledger.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useRaise } from '../../../extension-page/use-raise.ts';
import { useAddress } from '../../use-address.ts';
import frame from '../list-frame.module.css';
import css from './OrdersView.module.css';
import { NarrowingPills } from './NarrowingPills.tsx';
import type { OrderArrangement } from './order-params.ts';

interface Props {
  readonly arrangement: OrderArrangement;
  /** Of the purchase order the list is narrowed to. */
  readonly number: string | null;
  readonly columns: readonly { readonly key: OrderColumn; readonly title: string }[];
  readonly shownColumns: readonly OrderColumn[];
  readonly onColumns: (shown: readonly OrderColumn[]) => void;
}

/** What narrows the list of orders, and which columns it has; beside those without a purchase order, the way to link what can be linked at once. */
export function OrderFilters({ arrangement: { filter, narrowing }, number, columns, shownColumns, onColumns }: Props) {
  const { setParams } = useAddress();
  const { refresh, say } = useExtensionPage();
  const { locale } = usePeopleLocale();
  const raise = useRaise();
  const [busy, setBusy] = useState(false);
  const applyRules = (): void => {
    setBusy(true);
    inLedger(applyLinkRules).then((applied) => {
      refresh();
      if (applied.ok) say({ text: i18n.t('orders.ruled', applied.value, [formatCount(applied.value, locale)]) });
      else say({ tone: 'warn', text: failureText(applied.error) });
    }, raise).finally(() => setBusy(false));
  };
  return (
    <>
      <div class={frame['pills']} role="group" aria-label={i18n.t('orders.filters')}>
        {orderFilters.map((each) => (
          <Pill key={each} name={i18n.t(`orders.filter.${each}`)} on={filter === each} onToggle={() => setParams({ show: each === 'all' ? '' : each })} />
        ))}
        <NarrowingPills narrowing={narrowing} number={number} />
      </div>
      {filter === 'withoutPurchaseOrder' && (
        <Button small busy={busy} title={i18n.t('orders.rulesHint')} onClick={applyRules}>{i18n.t('orders.rules')}</Button>
      )}
      <div class={css['columns']}>
        <ColumnChoice label={i18n.t('ledger.list.columns')} columns={columns} shown={shownColumns} onChange={onColumns} />
      </div>
    </>
  );
}
