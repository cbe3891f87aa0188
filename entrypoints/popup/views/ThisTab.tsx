import { i18n } from '#i18n';
import { Button } from '../../../components/Button.tsx';
import { TabStrip } from '../../../components/TabStrip.tsx';
import { judgeNumber, type NumberVerdict } from '../../../lib/app/judge-number.ts';
import { checkoutKey } from '../../../lib/domain/ids.ts';
import { ok } from '../../../lib/domain/result.ts';
import type { TabReport, TabVerdict } from '../../../lib/messaging/tab-report.ts';
import { usePopup } from '../popup-context.ts';
import { openLedgerPage } from '../../extension-page/open-ledger-page.ts';
import { useLedger } from '../../extension-page/use-ledger.ts';
import { useRaise } from '../../extension-page/use-raise.ts';
import { useTabReport } from '../use-tab-report.ts';
import { addView } from '../view.ts';
import { UnreadPage } from './UnreadPage.tsx';

type CheckoutReport = Extract<TabReport, { kind: 'checkout' }>;

/** What the active tab has to do with POs; nothing at all for most tabs. */
export function ThisTab(props: { ready: boolean }) {
  const report = useTabReport(props.ready);
  if (report === null) return null;
  return report.kind === 'checkout' ? <TabCheckout report={report} /> : <UnreadPage page={report.page} fields={report.fields} />;
}

/** The tab's checkout and its PO. The ledger's own word on the number counts; the page's stands in until it is there. */
function TabCheckout(props: { report: CheckoutReport }) {
  const { report } = props;
  const { show } = usePopup();
  const raise = useRaise();
  const judged = useLedger(
    (context) => (report.number === null ? Promise.resolve(ok(null)) : judgeNumber(context, { text: report.number })),
    [report.number],
  );
  const known = judged?.ok === true ? judged.value : null;
  const number = report.number;
  const request = (): void => {
    const cart = new URLSearchParams({ checkout: checkoutKey(report.marketplace, report.purchaseId) });
    openLedgerPage(`#/requests/new?${cart.toString()}`).catch(raise);
  };
  return (
    <TabStrip
      marketplace={report.marketplace} number={number} title={known?.kind === 'known' ? known.purchaseOrder.title : ''}
      sentence={sentenceOf(report, known)}
      action={known?.kind === 'known'
        ? (
          <Button
            small kind="quiet" label={i18n.t('popup.tab.openName', { number: known.purchaseOrder.number })}
            onClick={() => show({ name: 'purchaseOrder', id: known.purchaseOrder.id, number: known.purchaseOrder.number })}
          >
            {i18n.t('popup.tab.open')}
          </Button>
        )
        : known?.kind === 'unknown'
          ? (
            <Button
              small kind="quiet" label={i18n.t('popup.tab.addName', { number: known.number })}
              onClick={() => show(addView(known.number))}
            >
              {i18n.t('popup.tab.addIt')}
            </Button>
          )
          : number === null && (
            <Button small kind="quiet" label={i18n.t('ledger.request.fromTabName', { marketplace: report.marketplace })} onClick={request}>
              {i18n.t('ledger.request.fromTab')}
            </Button>
          )}
    />
  );
}

function sentenceOf(report: CheckoutReport, known: NumberVerdict | null): string {
  if (report.number === null) return i18n.t(report.stage === 'review' ? 'popup.tab.none' : 'popup.tab.later');
  if (report.kept) return i18n.t('popup.tab.kept');
  const verdict = known === null ? report.verdict : verdictOf(known);
  return verdict === null ? '' : i18n.t(`popup.tab.${verdict}`);
}

function verdictOf(known: NumberVerdict): TabVerdict {
  return known.kind === 'known' ? known.problem ?? 'usable' : known.kind;
}
