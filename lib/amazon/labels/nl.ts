import type { LabelWords } from './label.ts';

/** Dutch, of the Netherlands and Belgium. */
export const nl: LabelWords = {
  seen: [],
  words: {
    orderPlaced: ['bestelling geplaatst', 'bestelling geplaatst op', 'besteld op', 'besteldatum', 'geplaatste bestelling'],
    orderNumber: ['bestelnr.', 'bestelnummer', 'bestelling #', 'bestelling nr.', 'ordernummer', 'bestelnr', 'bestel-nr.'],
    shipTo: ['verzenden naar', 'verzonden naar', 'bezorgen bij', 'verzendadres', 'bezorgadres', 'leveren aan'],
    total: ['totaal'],
    grandTotal: ['eindtotaal', 'totaalbedrag', 'totaal van bestelling', 'besteltotaal', 'totaal bestelling', 'algemeen totaal'],
    itemsSubtotal: ['subtotaal artikel(en)', 'subtotaal artikelen', 'subtotaal', 'artikelen', 'subtotaal van artikel(en)', 'subtotaal artikel'],
    shipping: ['verzendkosten', 'verzending', 'bezorging', 'verzend- en verwerkingskosten', 'verzending en verwerking', 'verzendings- en verwerkingskosten'],
    promotion: ['toegepaste promotie', 'toegepaste promoties', 'promotie toegepast', 'gratis verzending', 'gratis bezorging', 'korting', 'coupon', 'actie toegepast'],
    tax: ['btw', 'geschatte btw', 'belasting', 'geschatte belasting'],
    totalBeforeTax: ['totaal exclusief btw', 'totaal excl. btw', 'totaal vóór btw', 'totaal voor belasting', 'totaal vóór belasting'],
    giftCard: ['cadeaubon', 'bedrag cadeaubon', 'cadeaukaart', 'bedrag van cadeaubon'],
    refund: ['totale terugbetaling', 'totaalbedrag terugbetaling', 'terugbetaald bedrag', 'terugbetaling', 'totaal terugbetaling'],
    soldBy: ['verkocht door', 'verkocht en verzonden door', 'verkoper'],
    quantity: ['aantal', 'hoeveelheid'],
    poNumber: ['inkoopordernummer', 'inkooporder', 'po-nummer', 'nummer inkooporder', 'inkoopordernr.', 'po nummer'],
    businessOrderInformation: ['informatie over zakelijke bestelling', 'zakelijke bestelinformatie', 'informatie over de zakelijke bestelling', 'zakelijke bestelgegevens'],
    payment: ['betaalmethode', 'betaalmethoden', 'betalingsmethode', 'betaalwijze', 'betalingsmethoden', 'betalingsinformatie'],
    trackingId: ['trackingnummer', 'traceernummer', 'tracking-id', 'volgnummer'],
    carrier: ['vervoerder', 'verzonden met', 'bezorgd door', 'bezorger'],
  },
};
