import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { usePeopleLocale } from '../../../../../components/people-locale.ts';
import type { AppliedImport } from '../../../../../lib/app/apply-po-import.ts';
import { undoPoImport } from '../../../../../lib/app/undo-po-import.ts';
import { formatCount } from '../../../../../lib/i18n/format.ts';
import { failureText } from '../../../../extension-page/failure-text.ts';
import { inLedger } from '../../../../extension-page/in-ledger.ts';
import { useExtensionPage } from '../../../../extension-page/page-context.ts';
import { useRaise } from '../../../../extension-page/use-raise.ts';

/** Tells what an import did, with the way back; `undone` is the last one that was taken back. */
export function useUndoImport() {
  const { refresh, say } = useExtensionPage();
  const { locale } = usePeopleLocale();
  const raise = useRaise();
  const [undone, setUndone] = useState<AppliedImport | null>(null);

  const takeBack = async (applied: AppliedImport, file: string): Promise<void> => {
    const result = await inLedger((context) => undoPoImport(context, { applied, file }));
    if (!result.ok) return say({ tone: 'warn', text: failureText(result.error) });
    refresh();
    setUndone(applied);
    const { kept } = result.value;
    const stays = kept === 0 ? '' : ` ${i18n.t('importPos.done.kept', kept, [formatCount(kept, locale)])}`;
    return say({ tone: kept === 0 ? 'ok' : 'warn', text: `${i18n.t('importPos.done.takenBack', [formatCount(result.value.undone, locale)])}${stays}` });
  };
  const undo = (applied: AppliedImport, file: string): void => { takeBack(applied, file).catch(raise); };
  const tell = (applied: AppliedImport, file: string): void => {
    const count = applied.added.length + applied.changed.length;
    say({ text: i18n.t('importPos.done.told', count, [formatCount(count, locale)]), action: { label: i18n.t('popup.form.undo'), run: () => undo(applied, file) } });
  };
  return { undo, tell, undone };
}
