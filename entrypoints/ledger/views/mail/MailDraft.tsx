import { i18n } from '#i18n';
import { useId, useState } from 'preact/hooks';
import { FailureNotice } from '../../../../components/FailureNotice.tsx';
import { contactOf, type MailChoice } from '../../../../components/mail/mail-choice.ts';
import { mailText } from '../../../../components/mail/mail-text.ts';
import { MailForm } from '../../../../components/mail/MailForm.tsx';
import { Notice } from '../../../../components/Notice.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { readPapers, type Papers } from '../../../../lib/app/read-papers.ts';
import type { FindingKey } from '../../../../lib/domain/finding-record.ts';
import type { OrderKey, PurchaseOrderId } from '../../../../lib/domain/ids.ts';
import { draftMail, recipientsOf, type MailKind, type PlacedCheckout, type PriceDifference } from '../../../../lib/domain/mail-draft.ts';
import { dayInZone } from '../../../../lib/domain/plain-date.ts';
import { firstLanguage, wordsIn } from '../../../../lib/i18n/written-words.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useLedger } from '../../../extension-page/use-ledger.ts';
import { useHandOver } from './use-hand-over.ts';

/** What somebody wants to write about. */
export interface MailMatter {
  readonly kind: MailKind;
  readonly purchaseOrderIds: readonly PurchaseOrderId[];
  readonly orderKeys: readonly OrderKey[];
  readonly findingKey?: FindingKey | null;
  readonly difference?: PriceDifference | null;
  readonly checkout?: PlacedCheckout | null;
}

interface Props {
  readonly matter: MailMatter;
  readonly onClose: () => void;
}

/** Drafts a mail with all facts of a matter, opens or copies it, and keeps it in the correspondence. */
export function MailDraft({ matter, onClose }: Props) {
  const { refresh } = useExtensionPage();
  const read = useLedger((context) => readPapers(context, matter), [matter.purchaseOrderIds.join(), matter.orderKeys.join()]);
  if (read === null) return null;
  if (read.ok) return <Draft matter={matter} papers={read.value} onClose={onClose} />;
  if (read.error === 'notFound') return <Notice tone="warn" title={i18n.t('papers.mail.title')}>{i18n.t('papers.mail.gone')}</Notice>;
  return <FailureNotice failure={read.error} onRetry={refresh} />;
}

function Draft({ matter, papers, onClose }: Props & { papers: Papers }) {
  const id = useId();
  const { locale, timeZone } = usePeopleLocale();
  const supplier = supplierOf(papers);
  const [choice, setChoice] = useState<MailChoice>(() => {
    const recipient = recipientsOf(matter.kind)[0] ?? 'purchasing';
    const { name, email } = contactOf(recipient, papers.settings, supplier);
    return { kind: matter.kind, recipient, name, address: email, language: firstLanguage(locale), own: '' };
  });
  const words = wordsIn(choice.language, locale);
  const draft = draftMail({ ...papers, kind: choice.kind, difference: matter.difference ?? null, checkout: matter.checkout ?? null, today: dayInZone(Date.now(), timeZone) });
  const mail = mailText(draft, choice, words);
  const { busy, problem, open, copy, forget } = useHandOver({ ...mail, to: choice.address, name: choice.name }, matter);
  return (
    <MailForm
      id={id} choice={choice} contacts={papers.settings} supplier={supplier} mail={mail} problem={problem} busy={busy}
      onChoice={(next) => { forget(); setChoice(next); }} onOpen={open} onCopy={copy} onClose={onClose}
    />
  );
}

/** The supplier all of it is about; empty when there are several or none is known. */
function supplierOf({ orders, purchaseOrders }: Papers): string {
  const sellers = new Set(orders.flatMap(({ lines }) => lines.flatMap(({ seller }) => seller ?? [])));
  const names = sellers.size > 0 ? [...sellers] : [...new Set(purchaseOrders.flatMap(({ suppliers }) => suppliers))];
  return names.length === 1 ? names[0] ?? '' : '';
}
