import { i18n } from '#i18n';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { requestMail } from '../../../../components/request/request-text.ts';
import { mailLink } from '../../../../lib/domain/mail-link.ts';
import type { PurchaseOrder } from '../../../../lib/domain/purchase-order.ts';
import type { Contact } from '../../../../lib/domain/settings.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';

/** Ways to hand a request over. Nothing is sent from here: the person's own mail program does that. */
export interface RequestMail {
  /** Begins a mail in the person's mail program; one too long for it is copied instead, and that is said. */
  readonly mail: (isReminder: boolean) => void;
  readonly copy: () => void;
}

/** Mails or copies the text of a request to `contact`. */
export function useRequestMail(purchaseOrder: PurchaseOrder, contact: Contact | null): RequestMail {
  const people = usePeopleLocale();
  const { say } = useExtensionPage();
  const copyText = (text: string, done: string): void => {
    navigator.clipboard.writeText(text).then(() => say({ text: done }), () => say({ tone: 'warn', text: i18n.t('popup.notCopied') }));
  };
  const mail = (isReminder: boolean): void => {
    const { subject, body } = requestMail(purchaseOrder, contact, people, isReminder);
    const link = mailLink({ to: contact?.email ?? '', subject, body });
    if (link.ok) {
      location.assign(link.value);
      return;
    }
    const problem = link.error === 'tooLong' ? 'ledger.request.tooLong' : 'ledger.request.badAddress';
    copyText(`${subject}\n\n${body}`, i18n.t(problem, { to: contact?.email ?? i18n.t('ledger.request.purchasing') }));
  };
  const copy = (): void => {
    const { subject, body } = requestMail(purchaseOrder, contact, people, false);
    copyText(`${subject}\n\n${body}`, i18n.t('ledger.request.copied'));
  };
  return { mail, copy };
}
