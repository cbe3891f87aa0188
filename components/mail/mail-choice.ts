import { recipientsOf, type MailKind, type MailRecipient } from '../../lib/domain/mail-draft.ts';
import type { Contact, Settings } from '../../lib/domain/settings.ts';
import type { WrittenLanguage } from '../../lib/i18n/written-words.ts';

/** What a person chose of a mail, and what they typed. */
export interface MailChoice {
  readonly kind: MailKind;
  readonly recipient: MailRecipient;
  readonly name: string;
  readonly address: string;
  readonly language: WrittenLanguage;
  /** Words of their own. */
  readonly own: string;
}

/** The people a mail may go to, as the settings know them. A supplier's address is in none. */
export type MailContacts = Pick<Settings, 'purchasing' | 'approver'>;

/** Somebody as a mail is addressed to them; empty where the settings do not say. */
export function contactOf(recipient: MailRecipient, contacts: MailContacts, supplier: string): Contact {
  return (recipient === 'supplier' ? null : contacts[recipient]) ?? { name: recipient === 'supplier' ? supplier : '', email: '' };
}

/** A choice about another matter: the recipient stays where the matter concerns them. */
export function withKind(choice: MailChoice, kind: MailKind, contacts: MailContacts, supplier: string): MailChoice {
  const recipients = recipientsOf(kind);
  const recipient = recipients.includes(choice.recipient) ? choice.recipient : recipients[0] ?? choice.recipient;
  return recipient === choice.recipient ? { ...choice, kind } : withRecipient({ ...choice, kind }, recipient, contacts, supplier);
}

/** A choice of another recipient, with their name and address. */
export function withRecipient(choice: MailChoice, recipient: MailRecipient, contacts: MailContacts, supplier: string): MailChoice {
  const { name, email } = contactOf(recipient, contacts, supplier);
  return { ...choice, recipient, name, address: email };
}
