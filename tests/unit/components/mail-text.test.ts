import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailText } from '../../../components/mail/mail-text.ts';
import { draftMail, mailKinds, mailRecipients } from '../../../lib/domain/mail-draft.ts';
import { mailLink } from '../../../lib/domain/mail-link.ts';
import { wordsIn, writtenLanguages } from '../../../lib/i18n/written-words.ts';
import { day, order, purchaseOrder } from './samples.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' }) as const;
const late = order('112-0000001-0000001', {
  placedOn: day('2026-11-01'), promisedOn: day('2026-11-10'), total: usd(5000),
  lines: [{ asin: null, title: 'Lamp', quantity: 2, unitPrice: usd(2500), seller: 'Marlow' }],
  shipments: [{ status: 'Shipped', promised: 'Nov 10', carrier: 'UPS', trackingId: '1Z999', seenAt: 0 }],
});
const facts = { purchaseOrders: [purchaseOrder('PO-7')], orders: [late], invoices: [], difference: null, today: day('2026-11-23') };
const ines = { recipient: 'supplier', name: 'Ines', own: '' } as const;

test('a mail has all facts, a line each, and what is asked', () => {
  const { subject, body } = mailText(draftMail({ ...facts, kind: 'lateDelivery' }), { ...ines, own: 'We need it for the fair.' }, wordsIn('en', 'en-US'));
  expect(subject).toBe('Late delivery: PO-7 and 112-0000001-0000001');
  expect(body.split('\n')).toEqual([
    'Hello Ines,', '',
    'the delivery below has not arrived as promised. Please tell us when it will arrive, or what keeps it.', '',
    'We need it for the fair.', '',
    'Purchase order', 'PO number: PO-7', 'Title: Title of PO-7', '',
    'Order', 'Order number: 112-0000001-0000001', 'Ordered at: amazon.com', 'Placed on: Nov 1, 2026', 'Seller: Marlow', 'Promised for: Nov 10, 2026', 'Late by: 13 days',
    'Items:', '1. Lamp, Quantity 2, Unit price $25.00, Amount $50.00',
    'Shipments:', '1. Shipped, Promised Nov 10, Carrier UPS, Tracking number 1Z999', '',
    'Please answer by Nov 30, 2026.', '', 'Kind regards',
  ]);
});

test('the same mail is written in German from a browser that speaks English', () => {
  const { subject, body } = mailText(draftMail({ ...facts, kind: 'lateDelivery' }), { ...ines, name: '' }, wordsIn('de', 'en-US'));
  expect(subject).toBe('Verspätete Lieferung: PO-7 und 112-0000001-0000001');
  expect(body).toContain('Guten Tag,\n\ndie unten genannte Lieferung');
  expect(body).toContain('Zugesagt für: 10.11.2026\nVerspätung: 13 Tage');
  expect(body).toMatch(/1\. Lamp, Menge 2, Einzelpreis 25,00\s\$/);
});

test('every mail has words in every language, and no place in them stays open', () => {
  for (const language of writtenLanguages) {
    for (const kind of mailKinds) {
      for (const recipient of mailRecipients) {
        const { subject, body } = mailText(draftMail({ ...facts, kind }), { ...ines, recipient }, wordsIn(language, 'en-US'));
        expect(`${subject}\n${body}`, `${language} ${kind} ${recipient}`).not.toMatch(/\{|papers\.|undefined|\n\n\n/);
        expect(body.split('\n')[2]?.length).toBeGreaterThan(20);
      }
    }
  }
});

test.each([
  ['en', /order below/, /PO number below/],
  ['de', /genannten? Bestellung|genannte (?:Lieferung|Rücksendung)/, /unten genannten? PO-Nummer/],
] as const)('a mail about a PO without an order speaks of no order below, %s', (language, wrong, right) => {
  for (const kind of mailKinds.filter((each) => each !== 'approval')) {
    for (const recipient of mailRecipients) {
      const alone = mailText(draftMail({ ...facts, orders: [], kind }), { ...ines, recipient }, wordsIn(language, 'en-US')).body.split('\n')[2];
      expect(alone, `${kind} ${recipient}`).not.toMatch(wrong);
      expect(alone, `${kind} ${recipient}`).toMatch(right);
      expect(mailText(draftMail({ ...facts, kind }), { ...ines, recipient }, wordsIn(language, 'en-US')).body.split('\n')[2]).not.toMatch(right);
    }
  }
});

test('a mail about a checkout no order of which has shown says what is known of it', () => {
  const checkout = { number: purchaseOrder('PO-NEW').number, placedOn: day('2026-11-01'), total: usd(5000) };
  const { subject, body } = mailText(draftMail({ ...facts, purchaseOrders: [], orders: [], checkout, kind: 'question' }), ines, wordsIn('en', 'en-US'));
  expect(subject).toBe('Question about PO-NEW');
  expect(body.split('\n').slice(2, 8)).toEqual(['we have a question about what was ordered under the PO number below.', '', 'Placed at the checkout', 'PO number: PO-NEW', 'Placed on: Nov 1, 2026', 'Order total: $50.00']);
});

test('a number that is a stand-in gives way to its title where a subject would name nothing', () => {
  const request = { requestedAt: 0, reason: 'New hires', delivery: '', payment: '', earlierOrders: '', numberPending: true, remindOn: null, answer: null };
  const draft = draftMail({ ...facts, orders: [], purchaseOrders: [purchaseOrder('PENDING-1', { title: 'Lamps', request })], kind: 'approval' });
  expect(mailText(draft, ines, wordsIn('en', 'en-US')).subject).toBe('Approval needed: Lamps');
});

test('a subject names three numbers and counts the others', () => {
  const purchaseOrders = ['PO-1', 'PO-2', 'PO-3', 'PO-4', 'PO-5'].map((number) => purchaseOrder(number));
  expect(mailText(draftMail({ ...facts, orders: [], purchaseOrders, kind: 'question' }), ines, wordsIn('en', 'en-US')).subject).toBe('Question about PO-1, PO-2, PO-3 and 2 more');
});

const nasty = fc.string({ maxLength: 40, unit: fc.constantFrom('a', '\r', '\n', '&', '?', '=', '%', '0', 'A', ':', '\u2028', '\u0085', '\ud800', '<', '"', '{names}') });

test('whatever stands in titles, names and own words, a mail has one recipient, one subject line and no header of theirs', () => {
  fc.assert(fc.property(nasty, nasty, nasty, (title, name, own) => {
    const text = mailText(draftMail({ ...facts, purchaseOrders: [purchaseOrder('PO-7', { title })], orders: [], kind: 'question' }), { ...ines, name, own }, wordsIn('en', 'en-US'));
    expect(text.subject).not.toMatch(/[\r\n\u2028\u0085]/);
    const link = mailLink({ to: 'a@example.com', ...text });
    if (!link.ok) throw new Error('short enough and well addressed');
    const { pathname, searchParams } = new URL(link.value);
    expect([pathname, [...searchParams.keys()].join()]).toEqual(['a@example.com', 'subject,body']);
  }));
});

test('nobody\'s line break begins a line of its own among the facts', () => {
  const { body } = mailText(draftMail({ ...facts, purchaseOrders: [purchaseOrder('PO-7', { title: 'Lamps\nTotal: $0.00' })], orders: [], kind: 'question' }), ines, wordsIn('en', 'en-US'));
  expect(body.split('\n')).toContain('Title: Lamps Total: $0.00');
});

test('no mark in a title turns the words around it', () => {
  const title = '\u202Egnp.exe\u202C \u2066Lamp';
  const { subject, body } = mailText(draftMail({ ...facts, purchaseOrders: [purchaseOrder('PO-7', { title })], orders: [], kind: 'question' }), ines, wordsIn('en', 'en-US'));
  expect(body.split('\n')).toContain('Title: gnp.exe Lamp');
  expect(subject + body).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
});
