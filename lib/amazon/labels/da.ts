import type { LabelWords } from './label.ts';

/** Danish, of the German shop. */
export const da: LabelWords = {
  seen: [],
  words: {
    orderPlaced: ['ordre afgivet', 'bestilling afgivet', 'bestilt den', 'bestillingsdato', 'ordredato', 'bestilling foretaget'],
    orderNumber: ['ordrenr.', 'ordrenummer', 'bestillingsnr.', 'bestillingsnummer', 'ordrenr', 'bestillingsnr'],
    shipTo: ['send til', 'sendes til', 'leveringsadresse', 'lever til'],
    total: ['i alt', 'sum'],
    grandTotal: ['samlet beløb', 'samlet total', 'total for bestillingen', 'totalbeløb', 'ordretotal'],
    itemsSubtotal: ['subtotal for varer', 'delsum', 'varer', 'subtotal for vare(r)', 'varesubtotal'],
    shipping: ['forsendelse', 'fragt', 'forsendelse og håndtering', 'fragt og håndtering', 'levering', 'emballage og forsendelse'],
    promotion: ['anvendt kampagne', 'anvendte kampagner', 'gratis forsendelse', 'gratis levering', 'kampagne anvendt'],
    tax: ['anslået moms', 'afgift'],
    totalBeforeTax: ['i alt ekskl. moms', 'i alt før moms', 'total før moms', 'total ekskl. moms'],
    giftCard: ['gavekort', 'gavekortbeløb', 'gavekortsbeløb'],
    refund: ['samlet refusion', 'refunderet beløb', 'refusion', 'samlet tilbagebetaling', 'tilbagebetaling'],
    soldBy: ['sælges af', 'solgt af', 'sælger'],
    quantity: ['mængde'],
    poNumber: ['indkøbsordrenummer', 'indkøbsordre', 'købsordrenummer', 'po-nummer', 'indkøbsordrenr.'],
    businessOrderInformation: ['oplysninger om virksomhedsordre', 'oplysninger om erhvervsordre', 'oplysninger om virksomhedsbestilling'],
    payment: ['betalingsmetode', 'betalingsmetoder', 'betalingsmåde', 'betalingsoplysninger'],
    trackingId: ['sporingsnummer', 'forsendelsesnummer', 'trackingnummer'],
    carrier: ['transportfirma', 'fragtfirma', 'leveret af'],
  },
};
