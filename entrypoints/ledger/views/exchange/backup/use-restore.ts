import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { isEncrypted, planRestore, type Backup, type BackupFailure, type RestorePlan } from '../../../../../lib/app/plan-restore.ts';
import { restoreBackup, type Restored } from '../../../../../lib/app/restore-backup.ts';
import { takeBackChange } from '../../../../../lib/app/take-back-change.ts';
import type { RestoreChoice } from '../../../../../lib/domain/restore-choice.ts';
import type { StorageFailure } from '../../../../../lib/storage/failure.ts';
import { inLedger } from '../../../../extension-page/in-ledger.ts';
import { useExtensionPage } from '../../../../extension-page/page-context.ts';
import { tellFinished } from '../../../tell-finished.ts';
import { useWork } from './use-work.ts';

/** How far a restore is. */
export type RestoreStage =
  | { readonly kind: 'idle'; readonly name: string; readonly problem: BackupFailure | StorageFailure | 'superseded' | null }
  | { readonly kind: 'passphrase'; readonly file: Blob; readonly name: string; readonly isWrong: boolean }
  | { readonly kind: 'preview'; readonly backup: Backup; readonly plan: RestorePlan; readonly name: string }
  | { readonly kind: 'done'; readonly restored: Restored; readonly name: string }
  | { readonly kind: 'undone'; readonly name: string };

/** Takes in a file, shows what it would do, does it, and undoes it. */
export function useRestore() {
  const { refresh } = useExtensionPage();
  const [stage, setStage] = useState<RestoreStage>({ kind: 'idle', name: '', problem: null });
  const { work, cancel, run } = useWork();
  const idle = (name: string, problem: Extract<RestoreStage, { kind: 'idle' }>['problem'] = null): void => setStage({ kind: 'idle', name, problem });

  const open = (file: Blob, name: string, passphrase: string | null): void => run('opening', async (signal, report) => {
    const options = { file, passphrase, signal, onProgress: (done: number, total: number) => report('opening', done, total) };
    const planned = await inLedger((context) => planRestore(context, options));
    if (planned.ok) return setStage({ kind: 'preview', ...planned.value, name });
    const code = typeof planned.error === 'string' ? planned.error : planned.error.code;
    if (code === 'needsPassphrase' || code === 'wrongPassphrase') return setStage({ kind: 'passphrase', file, name, isWrong: code === 'wrongPassphrase' });
    idle(name, code === 'cancelled' ? null : planned.error);
  });
  const choose = (file: Blob, name: string): void => {
    isEncrypted(file).then(
      (encrypted) => (encrypted ? setStage({ kind: 'passphrase', file, name, isWrong: false }) : open(file, name, null)),
      () => idle(name, { code: 'unreadable' }),
    );
  };
  const restore = (choice: RestoreChoice): void => {
    if (stage.kind !== 'preview') return;
    const { backup, name } = stage;
    run('writing', async (signal, report) => {
      const restored = await inLedger((context) => restoreBackup(context, { backup, choice, signal, onProgress: ({ step, done, total }) => report(step, done, total) }));
      refresh();
      tellFinished(i18n.t('backup.restore.title'));
      if (restored.ok) setStage({ kind: 'done', restored: restored.value, name });
      else idle(name, restored.error === 'cancelled' ? null : restored.error);
    });
  };
  const undo = (): void => {
    if (stage.kind !== 'done' || stage.restored.wayBack === null) return;
    const { restored: { wayBack }, name } = stage;
    run('writing', async () => {
      const undone = await inLedger((context) => takeBackChange(context, wayBack));
      refresh();
      if (undone.ok) setStage({ kind: 'undone', name });
      else idle(name, undone.error);
    });
  };
  return { stage, work, cancel, choose, open, restore, undo, reset: () => idle('') };
}
