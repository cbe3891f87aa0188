import { i18n } from '#i18n';
import { FailureNotice } from '../../../../components/FailureNotice.tsx';
import { readCommitments } from '../../../../lib/app/read-commitments.ts';
import { readOverview } from '../../../../lib/app/read-overview.ts';
import { overviewPeriods } from '../../../../lib/domain/overview/period.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useLedger } from '../../../extension-page/use-ledger.ts';
import { useAddress } from '../../use-address.ts';
import pillCss from '../../../../components/pills/Pill.module.css';
import { ViewFrame } from '../ViewFrame.tsx';
import { BudgetsNow } from './BudgetsNow.tsx';
import { Commitments } from './Commitments.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { LateDeliveries } from './LateDeliveries.tsx';
import { LooseOrders } from './LooseOrders.tsx';
import { Needs } from './Needs.tsx';
import { overviewChoice } from './overview-params.ts';
import css from './Overview.module.css';
import { SpendBy } from './SpendBy.tsx';
import { SpendOverTime } from './SpendOverTime.tsx';
import { useOpenBudgets } from './use-open-budgets.ts';

/** What a manager reads at a glance. Each figure leads to the list it counts. */
export function OverviewView() {
  const { address, setParams } = useAddress();
  const { refresh } = useExtensionPage();
  const { period, spendBy, budgetBy } = overviewChoice(address.params);
  const read = useLedger((context) => readOverview(context, { period }), [period]);
  const open = useLedger(readCommitments, []);
  const overview = read?.ok === true ? read.value : null;
  const { budgets, isComplete } = useOpenBudgets(overview);
  const commitments = open?.ok === true ? open.value : null;
  const currencies = [...new Set((commitments ?? []).flatMap(({ committed, held }) => [...committed, ...held].map(({ currency }) => currency)))];
  const isUncosted = commitments?.some(({ uncosted }) => uncosted > 0) === true;
  return (
    <ViewFrame
      title={i18n.t('ledger.place.overview')}
      tools={(
        <select class={pillCss['pill']} aria-label={i18n.t('overview.period.label')} value={period} onChange={(event) => setParams({ period: event.currentTarget.value })}>
          {overviewPeriods.map((each) => <option key={each} value={each}>{i18n.t(`overview.period.${each}`)}</option>)}
        </select>
      )}
    >
      <div class={css['scroller']}>
        {read?.ok === false && <FailureNotice failure={read.error} onRetry={refresh} />}
        {read === null && <p role="status" class={css['rest']}>{i18n.t('overview.reading')}</p>}
        {overview !== null && (
          <>
            <KeyFigures overview={overview} budgets={isComplete ? budgets : null} commitments={commitments} />
            <div class={css['cards']}>
              {overview.spend.length === 0 && (
                <section class={css['empty']}>
                  <h2>{i18n.t('overview.empty')}</h2>
                  <p>{i18n.t('overview.emptyText')}</p>
                </section>
              )}
              {overview.spend.map((spend) => (
                <SpendOverTime key={spend.currency} spend={spend} />
              ))}
              <BudgetsNow budgets={budgets ?? []} isComplete={isComplete} view={budgetBy} />
              {overview.spend.map((spend) => (
                <SpendBy key={spend.currency} spend={spend} days={overview.days} view={spendBy} purchaseOrders={overview.purchaseOrders} />
              ))}
              <Needs overview={overview} />
              {currencies.map((currency) => <Commitments key={currency} currency={currency} commitments={commitments ?? []} />)}
              {(isUncosted || currencies.length === 0) && <Commitments currency={null} commitments={commitments ?? []} />}
              <LateDeliveries spans={overview.late} />
              <LooseOrders steps={overview.loose} />
            </div>
          </>
        )}
      </div>
    </ViewFrame>
  );
}
