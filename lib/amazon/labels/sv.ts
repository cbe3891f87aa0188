import type { LabelWords } from './label.ts';

/** Swedish. */
export const sv: LabelWords = {
  seen: [],
  words: {
    orderPlaced: ['beställning gjord', 'beställning lagd', 'beställning skickad', 'beställd den', 'orderdatum', 'beställningsdatum', 'order lagd', 'beställt'],
    orderNumber: ['beställningsnr', 'beställningsnr.', 'beställningsnummer', 'ordernummer', 'beställning nr', 'beställning #', 'beställningsnr #', 'beställnings-nr'],
    shipTo: ['skicka till', 'leverera till', 'leveransadress', 'skickas till'],
    total: ['totalt', 'summa'],
    grandTotal: ['totalsumma', 'slutsumma', 'beställningssumma', 'totalbelopp', 'summa för beställning'],
    itemsSubtotal: ['delsumma för artiklar', 'delsumma', 'artiklar', 'delsumma för artikel/artiklar', 'artikel/artiklar delsumma', 'delsumma för artikel(ar)'],
    shipping: ['frakt', 'frakt och hantering', 'frakt- och hanteringsavgift', 'fraktkostnad', 'leverans'],
    promotion: ['kampanj tillämpad', 'tillämpad kampanj', 'gratis frakt', 'fri frakt', 'rabatt', 'kupong'],
    tax: ['moms', 'beräknad moms', 'uppskattad moms', 'skatt'],
    totalBeforeTax: ['totalt före moms', 'totalt exkl. moms', 'totalt exklusive moms', 'summa före moms', 'totalt före skatt'],
    giftCard: ['presentkort', 'presentkortsbelopp'],
    refund: ['total återbetalning', 'återbetalning totalt', 'återbetalning', 'återbetalt belopp'],
    soldBy: ['säljs av', 'såld av', 'säljs och skickas av', 'säljare'],
    quantity: ['antal', 'kvantitet'],
    poNumber: ['inköpsordernummer', 'inköpsorder', 'po-nummer', 'inköpsordernr'],
    businessOrderInformation: ['information om företagsbeställning', 'företagets beställningsinformation', 'företagsbeställningsinformation', 'information om företagsorder'],
    payment: ['betalningsmetod', 'betalningssätt', 'betalningsmetoder', 'betalningsinformation'],
    trackingId: ['spårningsnummer', 'spårnings-id', 'kollinummer'],
    carrier: ['transportör', 'skickad med', 'levereras av', 'speditör'],
  },
};
