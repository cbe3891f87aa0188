import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { addCorrespondence } from '../../../../lib/app/add-correspondence.ts';
import { removeCorrespondence } from '../../../../lib/app/remove-correspondence.ts';
import type { CorrespondenceId } from '../../../../lib/domain/correspondence.ts';
import { isMailAddress, mailLink, type MailDraft } from '../../../../lib/domain/mail-link.ts';
import { failureText } from '../../../extension-page/failure-text.ts';
import { inLedger } from '../../../extension-page/in-ledger.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useRaise } from '../../../extension-page/use-raise.ts';
import type { MailMatter } from './MailDraft.tsx';

/** Ways to hand a mail over. Nothing is sent from here: the person's own mail program does that. */
interface HandOver {
  readonly busy: boolean;
  /** What is wrong with the address, once somebody tried to use it. */
  readonly problem: string | undefined;
  /** Begins the mail in the person's mail program; one too long for it is copied instead, and that is said. */
  readonly open: () => void;
  readonly copy: () => void;
  /** Takes the word about the address back: it is being corrected. */
  readonly forget: () => void;
}

/** Hands a mail over and keeps it in the correspondence of what it is about. */
export function useHandOver(mail: MailDraft & { readonly name: string }, matter: MailMatter): HandOver {
  const { say, refresh } = useExtensionPage();
  const raise = useRaise();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);

  const undo = async (id: CorrespondenceId): Promise<void> => {
    const removed = await inLedger((context) => removeCorrespondence(context, { id }));
    refresh();
    if (removed.ok) say({ text: i18n.t('papers.log.removed') });
    else say({ tone: 'warn', text: removed.error === 'notFound' ? i18n.t('papers.log.gone') : failureText(removed.error) });
  };

  const keep = async (done: string): Promise<void> => {
    const { name, to, subject, body } = mail;
    const added = await inLedger((context) => addCorrespondence(context, {
      correspondence: {
        kind: 'mail', at: Date.now(), withWhom: withWhom(name, to.trim()), subject, text: body, purchaseOrderIds: matter.purchaseOrderIds, orderKeys: matter.orderKeys,
        findingKey: matter.findingKey ?? null, attachments: [],
      },
    }));
    refresh();
    if (added.ok) say({ text: done, action: { label: i18n.t('papers.log.undo'), run: () => { undo(added.value.id).catch(raise); } } });
    else if (typeof added.error === 'string') say({ tone: 'warn', text: i18n.t('papers.mail.notLogged', { why: failureText(added.error) }) });
    else say({ tone: 'warn', text: i18n.t('papers.mail.notLogged', { why: i18n.t(added.error.code === 'badAddress' ? 'papers.mail.noNameToKeep' : 'papers.mail.tooLongToKeep') }) });
  };

  const copyText = async (done: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(`${mail.subject}\n\n${mail.body}`);
    } catch (refusal) {
      if (!(refusal instanceof DOMException)) throw refusal;
      return say({ tone: 'warn', text: i18n.t('papers.mail.notCopied') });
    }
    return keep(done);
  };

  const run = (work: () => Promise<void>): void => {
    const address = mail.to.trim();
    if (address !== '' && !isMailAddress(address)) return setProblem(i18n.t('papers.mail.badAddress'));
    setBusy(true);
    return void work().catch(raise).finally(() => setBusy(false));
  };
  const open = async (): Promise<void> => {
    const link = mailLink(mail);
    if (!link.ok) return copyText(i18n.t('papers.mail.tooLong'));
    location.assign(link.value);
    return keep(i18n.t('papers.mail.opened'));
  };
  return { busy, problem, open: () => run(open), copy: () => run(() => copyText(i18n.t('papers.mail.copied'))), forget: () => setProblem(undefined) };
}

function withWhom(name: string, address: string): string {
  if (address === '') return name;
  return name === '' ? address : `${name} <${address}>`;
}
