/** How often something happens, as a share of 1, and why we think so. `hostile` has every rare thing often. */
interface Chance {
  readonly realistic: number;
  readonly hostile: number;
  readonly why: string;
}

export type Profile = 'realistic' | 'hostile';

/**
 * The one place that says how often things happen in the simulated world. No public statistics exist for most of them; the
 * reason says what each is derived from.
 */
export const chances = {
  // The account
  shared: { realistic: 0.35, hostile: 0.8, why: 'a third of small offices let several people order on one account' },
  business: { realistic: 0.45, hostile: 0.5, why: 'POs are mostly a matter of Amazon Business accounts, but not only' },
  amazonPoField: { realistic: 0.7, hostile: 0.4, why: 'of Business accounts: those that ask for a PO number at checkout' },
  accountZone: { realistic: 0.1, hostile: 0.5, why: 'the days of orders follow the account\'s clock instead of the shop\'s' },
  abroad: { realistic: 0.08, hostile: 0.5, why: 'a person who orders in the shop of another country' },
  // What is bought
  secondPurchase: { realistic: 0.2, hostile: 0.6, why: 'another purchase of the same person within the three weeks' },
  sharedItem: { realistic: 0.04, hostile: 0.4, why: 'two purchases of one person have an item in common' },
  weekly: { realistic: 0.02, hostile: 0.25, why: 'the same basket every week, as for office coffee, on rotating POs' },
  twinOtherPo: { realistic: 0.0015, hostile: 0.2, why: 'the same items again within a minute for another PO' },
  twinSamePo: { realistic: 0.006, hostile: 0.15, why: 'the same items again within minutes on the same PO: forgotten, or one more needed' },
  manyUnits: { realistic: 0.3, hostile: 0.6, why: 'more than one unit of an item' },
  noNumber: { realistic: 0.1, hostile: 0.2, why: 'a private or free purchase without a PO' },
  // What the person does
  abandonedBefore: { realistic: 0.08, hostile: 0.3, why: 'the same cart was at the review step before and left; Amazon gives a new purchase id' },
  reload: { realistic: 0.05, hostile: 0.3, why: 'the review step is loaded again' },
  secondTab: { realistic: 0.02, hostile: 0.25, why: 'the same checkout is open in two tabs' },
  cartChanges: { realistic: 0.05, hostile: 0.3, why: 'a quantity is changed at the review step' },
  lateNumber: { realistic: 0.03, hostile: 0.3, why: 'the PO is changed in the last second' },
  unknownNumber: { realistic: 0.04, hostile: 0.2, why: 'a number nobody has saved yet' },
  savedLater: { realistic: 0.9, hostile: 0.7, why: 'of unknown numbers: those somebody saves in the end, since the popup asks for it' },
  renumbered: { realistic: 0.01, hostile: 0.15, why: 'a PO gets another number afterwards' },
  backToReview: { realistic: 0.02, hostile: 0.2, why: 'back from the confirmation to the review step, loaded anew' },
  submitEvent: { realistic: 0.5, hostile: 0.5, why: 'Amazon\'s form sends a submit event after the click: two messages of one press' },
  // What Amazon does
  declined: { realistic: 0.02, hostile: 0.25, why: 'a payment that fails' },
  givesUp: { realistic: 0.1, hostile: 0.3, why: 'of failed payments: nothing is bought in the end' },
  newPurchaseId: { realistic: 0.2, hostile: 0.4, why: 'of repeated payments: from the cart again, under a new purchase id' },
  reloadAfterDecline: { realistic: 0.4, hostile: 0.5, why: 'of repeated payments: the review step was loaded again in between' },
  held: { realistic: 0.04, hostile: 0.4, why: 'of Business purchases: an approval holds it up to 7 days; mostly above a limit only' },
  rejected: { realistic: 0.08, hostile: 0.3, why: 'of held purchases: the approver says no, or the 7 days pass' },
  confirmedWhileHeld: { realistic: 0.3, hostile: 0.5, why: 'of held purchases: the page after the click says "placed" all the same' },
  split: { realistic: 0.2, hostile: 0.5, why: 'one purchase becomes two to four orders' },
  splitUnits: { realistic: 0.1, hostile: 0.4, why: 'of split purchases: the units of one item are divided too' },
  cancelled: { realistic: 0.03, hostile: 0.2, why: 'an order is cancelled later, and shows no total then' },
  confirmationUnseen: { realistic: 0.008, hostile: 0.3, why: 'the tab is closed within the second before the confirmation shows' },
  confirmationLate: { realistic: 0.02, hostile: 0.2, why: 'the confirmation page is seen hours later: a tab that was restored' },
  confirmationNamesOrder: { realistic: 0.2, hostile: 0.25, why: 'the confirmation page shows an order id; usually it does not' },
  // Others
  strangersOrder: { realistic: 0.5, hostile: 0.7, why: 'of shared accounts: somebody else\'s order, of other things; several may follow' },
  strangersTwin: { realistic: 0.02, hostile: 0.35, why: 'per purchase on a shared account: somebody else orders one of its items within two weeks, in no larger quantity' },
  phoneTwin: { realistic: 0.002, hostile: 0.1, why: 'per purchase: the person orders one of its items again by phone within two weeks' },
  // Pages
  listView: { realistic: 0.75, hostile: 0.6, why: 'the order list is looked at on some day; several may follow' },
  detailsView: { realistic: 0.3, hostile: 0.4, why: 'of listed orders: the details are opened' },
  laterPage: { realistic: 0.1, hostile: 0.4, why: 'a later page of the list is opened instead of the first' },
  cardHidden: { realistic: 0.01, hostile: 0.15, why: 'a card that is still encrypted when the page is read: no id' },
  cardUncounted: { realistic: 0.02, hostile: 0.25, why: 'a card without quantities' },
  cardUnnamed: { realistic: 0.01, hostile: 0.15, why: 'a card with an item that has no link, hence no ASIN' },
  cardUndated: { realistic: 0.005, hostile: 0.1, why: 'a card whose day cannot be read' },
  cardUnpriced: { realistic: 0.01, hostile: 0.15, why: 'a card without its total' },
  cartUncounted: { realistic: 0.001, hostile: 0.1, why: 'a line of the review step whose quantity cannot be read; our readers found it on every page we have' },
  // Faults
  messageLost: { realistic: 0.004, hostile: 0.1, why: 'the service worker is killed before it took the message' },
  answerLost: { realistic: 0.004, hostile: 0.1, why: 'the service worker is killed after it took the message' },
  databaseFull: { realistic: 0.0005, hostile: 0.03, why: 'the disk is full for a moment' },
  unwritten: { realistic: 0.001, hostile: 0.05, why: 'the outbox cannot be written, while the background answers' },
  together: { realistic: 0.02, hostile: 0.2, why: 'two messages arrive in the same moment' },
  clockChanged: { realistic: 0.002, hostile: 0.1, why: 'the computer\'s clock is set by an hour, back or forth' },
} as const satisfies Readonly<Record<string, Chance>>;

/** The name of something that may happen. */
export type Happening = keyof typeof chances;
