import { i18n } from '#i18n';
import { Button } from '../../../components/Button.tsx';
import { NeedRow } from '../../../components/NeedRow.tsx';
import { usePeopleLocale } from '../../../components/people-locale.ts';
import { examineLedger } from '../../../lib/app/examine-ledger.ts';
import { countFindings } from '../../../lib/app/list-findings.ts';
import { formatCount } from '../../../lib/i18n/format.ts';
import { openLedgerPage } from '../../extension-page/open-ledger-page.ts';
import { useLedger } from '../../extension-page/use-ledger.ts';
import { useRaise } from '../../extension-page/use-raise.ts';
import css from './Needs.module.css';

/** How many findings are open, once everything else is drawn; nothing while none is. */
export function FindingsNeed({ ready }: { ready: boolean }) {
  const { locale } = usePeopleLocale();
  const raise = useRaise();
  const counted = useLedger(async (context) => {
    const examined = await examineLedger(context, { followOnly: true });
    return examined.ok ? countFindings(context) : examined;
  }, [], ready);
  if (counted?.ok !== true || counted.value === 0) return null;
  return (
    <ul class={css['rows']} aria-label={i18n.t('findings.section')}>
      <NeedRow tone="warn" action={<Button small onClick={() => { openLedgerPage('#/findings').catch(raise); }}>{i18n.t('findings.popupOpen')}</Button>}>
        {i18n.t('findings.popup', counted.value, [formatCount(counted.value, locale)])}
      </NeedRow>
    </ul>
  );
}
