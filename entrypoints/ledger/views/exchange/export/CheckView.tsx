import { i18n } from '#i18n';
import { Button } from '../../../../../components/Button.tsx';
import { FailureNotice } from '../../../../../components/FailureNotice.tsx';
import { Notice } from '../../../../../components/Notice.tsx';
import { usePeopleLocale } from '../../../../../components/people-locale.ts';
import type { ExportCheck } from '../../../../../lib/app/export/check-export.ts';
import { formatOf } from '../../../../../lib/app/export/format-of.ts';
import { hasDays } from '../../../../../lib/domain/history-filter.ts';
import { formatCount } from '../../../../../lib/i18n/format.ts';
import { useExtensionPage } from '../../../../extension-page/page-context.ts';
import { useAddress } from '../../../use-address.ts';
import { programOf, type ExportChoice } from './export-choice.ts';
import css from './ExportView.module.css';
import { RefusedRows } from './RefusedRows.tsx';
import type { RunningCheck } from './use-export-check.ts';

/** From here on looking takes long enough to tell how far it is. */
const longOrders = 2000;

/** What the file will hold, what was in another before, and what would be refused; before anything is written. */
export function CheckView({ choice, check: { result, isFresh, progress } }: { choice: ExportChoice; check: RunningCheck }) {
  const { refresh } = useExtensionPage();
  const { locale } = usePeopleLocale();
  const isLong = progress !== null && progress.total !== null && progress.total > longOrders;
  return (
    <section class={css['check']} aria-labelledby="export-check" aria-busy={!isFresh} data-old={isFresh ? undefined : ''}>
      <h2 class={css['title']} id="export-check">{i18n.t('exporting.check.title')}</h2>
      {result === null && <p class={css['quiet']} role="status">{i18n.t('exporting.check.looking')}</p>}
      {isLong && (
        <p class={css['quiet']}>{i18n.t('exporting.save.read', { done: formatCount(progress.done, locale), total: formatCount(progress.total ?? 0, locale) })}</p>
      )}
      {result?.ok === false && <FailureNotice failure={result.error} onRetry={refresh} />}
      {result?.ok === true && <Found choice={choice} found={result.value} />}
    </section>
  );
}

function Found({ choice, found }: { choice: ExportChoice; found: ExportCheck }) {
  const { locale } = usePeopleLocale();
  const { setParams } = useAddress();
  const { format, filter, leaveOutEarlier } = choice;
  const program = programOf[format];
  const count = (name: 'rows' | 'purchaseOrders' | 'orders', number: number): string => i18n.t(`exporting.check.${name}`, number, [formatCount(number, locale)]);
  if (found.tooMany) {
    return (
      <Notice tone="warn" title={i18n.t('exporting.check.tooMany')} action={<Button small onClick={() => setParams({ format: 'csv' })}>{i18n.t('exporting.format.csv.name')}</Button>}>
        {i18n.t('exporting.check.tooManyText', { most: formatCount(formatOf(format).mostRows ?? 0, locale) })}
      </Notice>
    );
  }
  const isEmpty = found.rows === 0;
  return (
    <>
      {isEmpty
        ? <p class={css['sum']} role="status"><strong>{i18n.t('exporting.check.nothing')}</strong> <span class={css['quiet']}>{i18n.t(found.refused > 0 ? 'exporting.check.nothingLeft' : 'exporting.check.nothingText')}</span></p>
        : <p class={css['sum']} role="status">{i18n.t('exporting.check.sum', { rows: count('rows', found.rows), purchaseOrders: count('purchaseOrders', found.purchaseOrders), orders: count('orders', found.orders) })}</p>}
      {found.undated > 0 && hasDays(filter) && <p class={css['quiet']}>{i18n.t('exporting.check.undated', found.undated, [formatCount(found.undated, locale)])}</p>}
      {found.earlier > 0 && (
        <Notice
          tone="warn" title={i18n.t(leaveOutEarlier ? 'exporting.check.earlierOut' : 'exporting.check.earlier', found.earlier, [formatCount(found.earlier, locale)], { program })}
          action={(
            <Button small onClick={() => setParams({ earlier: leaveOutEarlier ? '' : 'out' })}>
              {i18n.t(leaveOutEarlier ? 'exporting.check.takeIn' : 'exporting.check.leaveOut')}
            </Button>
          )}
        >
          {i18n.t('exporting.check.earlierText')}
        </Notice>
      )}
      {found.refused > 0 && <RefusedRows program={program} refused={found.refused} refusals={found.refusals} />}
    </>
  );
}
