import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { dismissFindings, reopenFindings, type Dismissed } from '../../../../lib/app/dismiss-findings.ts';
import type { FindingKey } from '../../../../lib/domain/finding-record.ts';
import { formatCount } from '../../../../lib/i18n/format.ts';
import { failureText } from '../../../extension-page/failure-text.ts';
import { inLedger } from '../../../extension-page/in-ledger.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useRaise } from '../../../extension-page/use-raise.ts';

/** A person's word that findings need nothing more, with the way back. */
export interface Dismissing {
  readonly busy: boolean;
  /** Resolves with whether it was kept. */
  readonly dismiss: (keys: readonly FindingKey[], reason: string) => Promise<boolean>;
  readonly reopen: (dismissed: readonly Dismissed[]) => void;
}

/** Dismisses findings, all of them together, and takes that back. */
export function useDismiss(): Dismissing {
  const { refresh, say } = useExtensionPage();
  const raise = useRaise();
  const { locale } = usePeopleLocale();
  const [busy, setBusy] = useState(false);

  const dismiss: Dismissing['dismiss'] = async (keys, reason) => {
    setBusy(true);
    const done = await inLedger((context) => dismissFindings(context, { keys, reason }));
    setBusy(false);
    refresh();
    if (!done.ok) {
      const isAboutReason = done.error === 'noReason' || done.error === 'reasonTooLong';
      say({ tone: 'warn', text: isAboutReason ? i18n.t('findings.dismiss.noReason') : failureText(done.error) });
      return false;
    }
    const { length } = done.value;
    if (length === 0) say({ text: i18n.t('findings.dismiss.none') });
    else say({ text: i18n.t('findings.dismiss.done', length, [formatCount(length, locale)]), action: { label: i18n.t('findings.dismiss.undo'), run: () => reopen(done.value) } });
    return true;
  };
  const reopen: Dismissing['reopen'] = (dismissed) => {
    inLedger((context) => reopenFindings(context, { dismissed })).then((done) => {
      refresh();
      if (done.ok) say({ text: i18n.t('findings.dismiss.reopened') });
      else say({ tone: 'warn', text: failureText(done.error) });
    }, raise);
  };
  return { busy, dismiss, reopen };
}
