import { i18n } from '#i18n';
import { FailureNotice } from '../../../../components/FailureNotice.tsx';
import { WeightChip } from '../../../../components/findings/WeightChip.tsx';
import { Identifier } from '../../../../components/Identifier.tsx';
import { Notice } from '../../../../components/Notice.tsx';
import { PanelHead } from '../../../../components/panel/PanelHead.tsx';
import { PanelSection } from '../../../../components/panel/PanelSection.tsx';
import { SidePanel } from '../../../../components/panel/SidePanel.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { readFinding, type FindingRow } from '../../../../lib/app/list-findings.ts';
import type { FindingKey } from '../../../../lib/domain/finding-record.ts';
import { orderIdOf } from '../../../../lib/domain/ids.ts';
import { dayInZone } from '../../../../lib/domain/plain-date.ts';
import { formatDay } from '../../../../lib/i18n/format.ts';
import { findingSentence, findingTitle } from '../../../../lib/messaging/field-words/finding-text.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useKeys } from '../../../extension-page/use-keys.ts';
import { useLedger } from '../../../extension-page/use-ledger.ts';
import { writeAddress } from '../../address.ts';
import css from './FindingPanel.module.css';
import { FindingWays } from './FindingWays.tsx';

/** One finding beside the list: its facts, and every way out. `findingKey` is what the address says; one that stands no more says so. */
export function FindingPanel({ findingKey, onClose }: { findingKey: string; onClose: () => void }) {
  const { refresh } = useExtensionPage();
  const read = useLedger((context) => readFinding(context, { key: findingKey as FindingKey }), [findingKey]); // a key of nothing is answered with `notFound`
  useKeys({ Escape: onClose });
  const row = read?.ok === true ? read.value : null;
  const title = row === null ? i18n.t('findings.panel.label') : findingTitle(row.finding.facts);
  return (
    <SidePanel label={title} onClose={onClose}>
      <PanelHead title={row === null ? title : <>{title} <WeightChip weight={row.weight} /></>} onClose={onClose} />
      {read?.ok === false && (read.error === 'notFound'
        ? <Notice tone="warn" title={i18n.t('findings.panel.gone')}>{i18n.t('findings.panel.goneText')}</Notice>
        : <FailureNotice failure={read.error} onRetry={refresh} />)}
      {row !== null && <FoundFacts row={row} />}
    </SidePanel>
  );
}

function FoundFacts({ row }: { row: FindingRow }) {
  const { finding, numbers, dismissal, isDismissed } = row;
  const { locale, timeZone } = usePeopleLocale();
  const dismissedOn = dismissal === null ? '' : formatDay(dayInZone(dismissal.at, timeZone), locale);
  return (
    <>
      <PanelSection>
        <p class={css['sentence']}>{findingSentence(finding.facts, locale)}</p>
        <p class={css['since']}>{i18n.t('findings.panel.since', { day: formatDay(finding.since, locale) })} · {finding.owner === '' ? i18n.t('findings.noOwner') : <bdi>{finding.owner}</bdi>}</p>
        {dismissal !== null && (
          <p class={css['since']}>{i18n.t(isDismissed ? 'findings.panel.dismissed' : 'findings.panel.cameBack', { day: dismissedOn, reason: dismissal.reason })}</p>
        )}
      </PanelSection>
      {finding.purchaseOrderIds.length + finding.orderKeys.length > 0 && (
        <PanelSection title={i18n.t('findings.panel.about')}>
          <ul class={css['about']}>
            {finding.purchaseOrderIds.map((id, index) => (
              <li key={id}><a href={writeAddress({ tab: 'purchase-orders', open: id, params: {} })} aria-label={i18n.t('findings.panel.openPurchaseOrder', { number: numbers[index] ?? '' })}><Identifier text={numbers[index] ?? id} /></a></li>
            ))}
            {finding.orderKeys.map((key) => (
              <li key={key}><a href={writeAddress({ tab: 'orders', open: key, params: {} })} aria-label={i18n.t('findings.panel.openOrder', { order: orderIdOf(key) })}><Identifier text={orderIdOf(key)} /></a></li>
            ))}
          </ul>
        </PanelSection>
      )}
      <PanelSection title={i18n.t('findings.panel.ways')}><FindingWays key={finding.key} row={row} /></PanelSection>
    </>
  );
}
