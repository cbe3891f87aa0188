import { i18n } from '#i18n';
import { Button } from '../../../../components/Button.tsx';
import { FailureNotice } from '../../../../components/FailureNotice.tsx';
import { Icon } from '../../../../components/Icon.tsx';
import { Identifier } from '../../../../components/Identifier.tsx';
import { Notice } from '../../../../components/Notice.tsx';
import { PanelHead } from '../../../../components/panel/PanelHead.tsx';
import { PanelSection } from '../../../../components/panel/PanelSection.tsx';
import { SidePanel } from '../../../../components/panel/SidePanel.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { ItemsCompared } from '../../../../components/reconcile/ItemsCompared.tsx';
import { OutcomeChip } from '../../../../components/reconcile/OutcomeChip.tsx';
import { ThreePapers } from '../../../../components/reconcile/ThreePapers.tsx';
import { causeWords, likelyWords } from '../../../../components/reconcile/words.ts';
import type { MatchedOrder } from '../../../../lib/app/match-order.ts';
import { readOrderPapers } from '../../../../lib/app/read-order-papers.ts';
import type { OrderKey } from '../../../../lib/domain/ids.ts';
import { dayInZone } from '../../../../lib/domain/plain-date.ts';
import { formatCount, formatDay } from '../../../../lib/i18n/format.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useKeys } from '../../../extension-page/use-keys.ts';
import { useLedger } from '../../../extension-page/use-ledger.ts';
import { BillsSection } from './BillsSection.tsx';
import css from './Reconcile.module.css';
import { Ways } from './Ways.tsx';

interface Props {
  /** What the address says; one that is not in the ledger says so. */
  readonly orderKey: string;
  /** The rows beside, to step through. */
  readonly keys: readonly string[];
  readonly onOpen: (key: string) => void;
  readonly onClose: () => void;
}

/** One order's papers side by side, why they differ, and the ways out. */
export function ReconcilePanel({ orderKey, keys, onOpen, onClose }: Props) {
  const { refresh } = useExtensionPage();
  const { locale } = usePeopleLocale();
  const read = useLedger((context) => readOrderPapers(context, { key: orderKey as OrderKey }), [orderKey]); // a key of nothing is answered with `notFound`
  useKeys({ Escape: onClose });
  const matched = read?.ok === true ? read.value : null;
  const place = keys.indexOf(orderKey);
  const step = (by: number): void => {
    const key = keys[place + by];
    if (key !== undefined) onOpen(key);
  };
  return (
    <SidePanel label={matched === null ? i18n.t('reconcile.panel.label') : `${i18n.t('reconcile.panel.label')} ${matched.order.orderId}`} onClose={onClose}>
      <PanelHead
        title={matched === null ? i18n.t('reconcile.panel.label') : <Identifier strong text={matched.order.orderId} />}
        tools={place === -1 ? undefined : (
          <>
            <span class={css['place']}>{i18n.t('reconcile.panel.place', { place: formatCount(place + 1, locale), all: formatCount(keys.length, locale) })}</span>
            <Button kind="icon" small label={i18n.t('reconcile.panel.previous')} onClick={() => step(-1)}><Icon name="up" /></Button>
            <Button kind="icon" small label={i18n.t('reconcile.panel.next')} onClick={() => step(1)}><Icon name="down" /></Button>
          </>
        )}
        onClose={onClose}
      />
      {read?.ok === false && (read.error === 'notFound'
        ? <Notice tone="warn" title={i18n.t('reconcile.panel.gone')}>{i18n.t('reconcile.panel.goneText')}</Notice>
        : <FailureNotice failure={read.error} onRetry={refresh} />)}
      {matched !== null && <PapersSideBySide key={matched.order.key} matched={matched} />}
    </SidePanel>
  );
}

function PapersSideBySide({ matched }: { matched: MatchedOrder }) {
  const { order, purchaseOrders, invoices, match, acceptance } = matched;
  const { locale, timeZone } = usePeopleLocale();
  const again = match.causes.flatMap((cause) => (cause.code === 'billedAgain' ? cause.invoiceIds : []));
  const why = match.causes.map((cause) => causeWords(cause, locale));
  const calm = match.status === 'matched' || match.status === 'withinTolerance' ? [i18n.t(`reconcile.because.${match.status}`)] : [];
  return (
    <>
      <PanelSection>
        <div><OutcomeChip group={acceptance === null ? match.status : 'accepted'} /></div>
        {acceptance !== null && <p class={css['accepted']}>{i18n.t('reconcile.panel.accepted', { day: formatDay(dayInZone(acceptance.at, timeZone), locale), reason: acceptance.reason })}</p>}
        <ul class={css['why']} aria-label={i18n.t('reconcile.panel.why')}>
          {[...calm, ...why, ...(match.likely === null ? [] : [likelyWords(match.likely, locale)])].map((words) => <li key={words}>{words}</li>)}
        </ul>
      </PanelSection>
      <PanelSection title={i18n.t('reconcile.panel.papers')}>
        <ThreePapers order={order} purchaseOrders={purchaseOrders} invoices={invoices} figures={match.figures} />
      </PanelSection>
      <PanelSection title={i18n.t('reconcile.panel.ways')}><Ways matched={matched} /></PanelSection>
      <BillsSection order={order} again={again} />
      {order.lines.length > 0 && <PanelSection title={i18n.t('reconcile.panel.items')}><ItemsCompared order={order} purchaseOrders={purchaseOrders} /></PanelSection>}
    </>
  );
}
