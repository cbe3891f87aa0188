import { i18n } from '#i18n';
import { usePeopleLocale } from '../../../../../components/people-locale.ts';
import { dayInZone } from '../../../../../lib/domain/plain-date.ts';
import { formatCount } from '../../../../../lib/i18n/format.ts';
import { download } from '../../../../extension-page/download.ts';
import { failureText } from '../../../../extension-page/failure-text.ts';
import { inLedger } from '../../../../extension-page/in-ledger.ts';
import { useExtensionPage } from '../../../../extension-page/page-context.ts';
import { tellFinished } from '../../../tell-finished.ts';
import { useWork } from './use-work.ts';

/** Makes a backup and hands it to the browser to save; `passphrase`: null for a file anybody can read. */
export function useSaveBackup(): Pick<ReturnType<typeof useWork>, 'work' | 'cancel'> & { save: (passphrase: string | null) => void } {
  const { say } = useExtensionPage();
  const { locale, timeZone } = usePeopleLocale();
  const { work, cancel, run } = useWork();
  const save = (passphrase: string | null): void => run('reading', async (signal, report) => {
    // Loaded on demand: the ledger's first picture needs neither the writer nor the cipher.
    const { makeBackup } = await import('../../../../../lib/app/make-backup.ts');
    const made = await inLedger((context) => makeBackup(context, { passphrase, signal, onProgress: ({ step, done, total }) => report(step, done, total) }));
    if (!made.ok) return say(made.error === 'cancelled' ? { text: i18n.t('backup.save.cancelled') } : { tone: 'warn', text: failureText(made.error) });
    const name = `po-ledger-backup-${dayInZone(Date.now(), timeZone)}${passphrase === null ? '' : '-encrypted'}.json`;
    download(name, made.value.file);
    const { records } = made.value;
    const text = i18n.t('backup.save.done', records, [formatCount(records, locale)], { file: name });
    tellFinished(text);
    say({ text });
  });
  return { work, cancel, save };
}
