import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { Button } from '../../../../../components/Button.tsx';
import { Notice } from '../../../../../components/Notice.tsx';
import { usePeopleLocale } from '../../../../../components/people-locale.ts';
import { FileDrop } from '../../../../../components/po-import/FileDrop.tsx';
import css from './BackupView.module.css';
import { restoreFailureWords } from './failure-words.ts';
import { PassphraseField } from './PassphraseField.tsx';
import { RestoreDone } from './RestoreDone.tsx';
import { RestorePreview } from './RestorePreview.tsx';
import { useRestore } from './use-restore.ts';
import { WorkCard } from './WorkCard.tsx';

/** Brings a backup back: choose or drop a file, look at what it would do, do it, and the way back. */
export function RestoreBackup() {
  const { locale } = usePeopleLocale();
  const { stage, work, cancel, choose, open, restore, undo, reset } = useRestore();
  return (
    <section class={css['part']} aria-labelledby="backup-restore">
      <h2 class={css['title']} id="backup-restore">{i18n.t('backup.restore.title')}</h2>
      {work !== null ? <WorkCard work={work} onCancel={cancel} /> : null}
      {work === null && stage.kind === 'idle' && (
        <>
          {stage.problem === null ? null : (
            <div class={css['card']}><Notice tone="bad" urgent title={i18n.t('backup.failure.title', { file: stage.name })}>{restoreFailureWords(stage.problem, locale)}</Notice></div>
          )}
          <FileDrop
            id="backup-file" title={i18n.t('backup.restore.file')} lead={i18n.t('backup.restore.lead')} label={i18n.t('backup.restore.file')}
            pastedName={i18n.t('backup.restore.pasted')} accept=".json,application/json" onFile={choose}
          />
        </>
      )}
      {work === null && stage.kind === 'passphrase' && <Passphrase stage={stage} onOpen={(passphrase) => open(stage.file, stage.name, passphrase)} onBack={reset} />}
      {work === null && stage.kind === 'preview' && <RestorePreview stage={stage} onRestore={restore} onBack={reset} />}
      {work === null && stage.kind === 'done' && <RestoreDone stage={stage} onUndo={undo} onBack={reset} />}
      {work === null && stage.kind === 'undone' && (
        <>
          <p class={css['lead']} role="status">{i18n.t('backup.undo.done', { file: stage.name })}</p>
          <div class={css['actions']}><Button onClick={reset}>{i18n.t('backup.restore.another')}</Button></div>
        </>
      )}
    </section>
  );
}

function Passphrase(props: { stage: { readonly name: string; readonly isWrong: boolean }; onOpen: (passphrase: string) => void; onBack: () => void }) {
  const { name, isWrong } = props.stage;
  const [typed, setTyped] = useState('');
  return (
    <form class={css['part']} noValidate onSubmit={(event) => { event.preventDefault(); if (typed !== '') props.onOpen(typed); }}>
      <p class={css['lead']}>{i18n.t('backup.restore.encrypted', { file: name })}</p>
      <div class={css['fields']}>
        <PassphraseField
          id="restore-passphrase" isNew={false} takesFocus label={i18n.t('backup.passphrase.label')} problem={isWrong ? i18n.t('backup.failure.wrongPassphrase') : undefined}
          value={typed} onInput={setTyped}
        />
      </div>
      <div class={css['actions']}>
        <Button kind="primary" type="submit">{i18n.t('backup.restore.open')}</Button>
        <Button onClick={props.onBack}>{i18n.t('backup.restore.back')}</Button>
      </div>
    </form>
  );
}
