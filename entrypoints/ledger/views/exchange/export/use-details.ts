import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import { changeSettings } from '../../../../../lib/app/change-settings.ts';
import type { ExportDetails } from '../../../../../lib/domain/export-options.ts';
import { inLedger } from '../../../../extension-page/in-ledger.ts';
import { useExtensionPage } from '../../../../extension-page/page-context.ts';
import { useRaise } from '../../../../extension-page/use-raise.ts';

/** How long typing has to rest before it is kept, in milliseconds. */
const restMilliseconds = 400;

/** What other programs have to know, as it is typed: it counts at once, and is kept with the settings when typing rests or the view is left. */
export function useDetails(kept: ExportDetails): { details: ExportDetails; edit: (changes: Partial<ExportDetails>) => void } {
  const { say } = useExtensionPage();
  const raise = useRaise();
  const [typed, setTyped] = useState<ExportDetails | null>(null);
  const unkept = useRef<ExportDetails | null>(null);
  const keep = (): void => {
    const details = unkept.current;
    unkept.current = null;
    if (details === null) return;
    inLedger((context) => changeSettings(context, { changes: { exportDetails: details } })).then((changed) => {
      if (!changed.ok) say({ tone: 'warn', text: i18n.t('exporting.details.notKept') });
    }, raise);
  };
  useEffect(() => {
    const timer = setTimeout(keep, restMilliseconds);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => keep, []);
  const edit = (changes: Partial<ExportDetails>): void => {
    unkept.current = { ...unkept.current ?? typed ?? kept, ...changes };
    setTyped(unkept.current);
  };
  return { details: typed ?? kept, edit };
}
