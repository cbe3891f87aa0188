import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { Button } from '../../../../../components/Button.tsx';
import { CheckField } from '../../../../../components/form/CheckField.tsx';
import { Notice } from '../../../../../components/Notice.tsx';
import css from '../backup/BackupView.module.css';
import { useSaveBackup } from '../backup/use-save-backup.ts';
import { WorkCard } from '../backup/WorkCard.tsx';

/** Removes all there is. The one thing without an undo: a backup is offered first, and the box has to be ticked. */
export function Everything({ onRemove }: { onRemove: () => void }) {
  const { work, cancel, save } = useSaveBackup();
  const [isSure, setSure] = useState(false);
  const [isTold, setTold] = useState(false);
  return (
    <section class={css['part']} aria-labelledby="removal-everything">
      <h2 class={css['title']} id="removal-everything">{i18n.t('backup.removal.everything.title')}</h2>
      <p class={css['lead']}>{i18n.t('backup.removal.everything.lead')}</p>
      <p class={css['lead']}>{i18n.t('backup.removal.everything.stays')}</p>
      {work === null ? <div class={css['actions']}><Button onClick={() => save(null)}>{i18n.t('backup.save.button')}</Button></div> : <WorkCard work={work} onCancel={cancel} />}
      <CheckField id="removal-sure" label={i18n.t('backup.removal.everything.sure')} checked={isSure} onChange={(checked) => { setSure(checked); setTold(false); }} />
      {isTold && <div class={css['card']}><Notice tone="warn" urgent title={i18n.t('backup.removal.everything.tick')}>{i18n.t('backup.removal.everything.tickText')}</Notice></div>}
      <div class={css['actions']}><Button onClick={() => (isSure ? onRemove() : setTold(true))}>{i18n.t('backup.removal.everything.button')}</Button></div>
    </section>
  );
}
