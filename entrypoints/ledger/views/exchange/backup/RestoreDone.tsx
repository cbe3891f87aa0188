import { i18n } from '#i18n';
import { Button } from '../../../../../components/Button.tsx';
import { usePeopleLocale } from '../../../../../components/people-locale.ts';
import type { Restored } from '../../../../../lib/app/restore-backup.ts';
import { formatCount } from '../../../../../lib/i18n/format.ts';
import { useAddress } from '../../../use-address.ts';
import css from './BackupView.module.css';

/** What was restored, and the way back while this page is open. */
export function RestoreDone(props: { stage: { readonly restored: Restored; readonly name: string }; onUndo: () => void; onBack: () => void }) {
  const { locale } = usePeopleLocale();
  const { go } = useAddress();
  const { restored: { added, replaced, wayBack }, name } = props.stage;
  const words = wayBack === null
    ? i18n.t('backup.done.nothing', { file: name })
    : i18n.t('backup.done.changed', { file: name, added: formatCount(added, locale), replaced: formatCount(replaced, locale) });
  return (
    <>
      <p class={css['lead']} role="status">{words}</p>
      <div class={css['actions']}>
        <Button kind="primary" onClick={() => go({ tab: 'purchase-orders', open: '', params: {} })}>{i18n.t('backup.done.show')}</Button>
        {wayBack !== null && <Button onClick={props.onUndo}>{i18n.t('backup.undo.button')}</Button>}
        <Button kind="quiet" onClick={props.onBack}>{i18n.t('backup.restore.another')}</Button>
      </div>
      {wayBack !== null && <p class={css['lead']}>{i18n.t('backup.undo.until')}</p>}
    </>
  );
}
