import type { LabelWords } from './label.ts';

/** German. The kinds in `seen` stood on printed pages of amazon.de from 2016 to 2022 and on the order list of 2026. */
export const de: LabelWords = {
  seen: ['orderPlaced', 'orderNumber', 'total', 'grandTotal', 'itemsSubtotal', 'shipping', 'tax', 'totalBeforeTax', 'soldBy', 'giftCard'],
  words: {
    orderPlaced: ['bestellung aufgegeben', 'bestellung aufgegeben am', 'bestellt am', 'getätigte bestellung', 'bestelldatum', 'digitale bestellung', 'getätigte spar-abo-bestellung'],
    orderNumber: ['bestellnr.', 'bestellnr', 'bestellnummer', 'bestell-nr.', 'amazon.de bestellnummer', 'bestellung #', 'bestellung nr.'],
    shipTo: ['versandadresse', 'lieferadresse', 'versenden an', 'liefern an', 'versand an'],
    total: ['summe', 'gesamt'],
    grandTotal: ['gesamtsumme', 'gesamtbetrag', 'endbetrag', 'bestellsumme', 'gesamtbestellwert', 'gesamtsumme der bestellung', 'gesamtbetrag für diese bestellung', 'endsumme', 'summe der bestellung'],
    itemsSubtotal: ['zwischensumme', 'artikel', 'warenwert', 'summe der artikel', 'zwischensumme artikel'],
    shipping: ['verpackung & versand', 'verpackung und versand', 'versand', 'versandkosten', 'verpackungs- und versandkosten', 'lieferung'],
    promotion: ['angewendete rabatte', 'angewandte rabatte', 'rabatt', 'gratisversand', 'aktion', 'gutschein eingelöst', 'coupon-ersparnis'],
    tax: ['anzurechnende mwst.', 'anzurechnende mwst', 'mwst.', 'mwst', 'ust.', 'ust', 'umsatzsteuer', 'mehrwertsteuer', 'geschätzte mwst.', 'geschätzte ust.'],
    totalBeforeTax: ['summe ohne mwst.', 'summe ohne mwst', 'gesamtbetrag vor steuern', 'summe vor steuern', 'gesamt ohne ust.', 'summe ohne ust.'],
    giftCard: ['geschenkgutschein', 'gutscheinbetrag', 'geschenkgutschein(e)', 'verwendetes geschenkgutscheinguthaben', 'gutschein', 'geschenkkartenbetrag'],
    refund: ['summe der erstattung', 'gesamterstattung', 'erstattungsbetrag', 'erstattung', 'erstattungssumme'],
    soldBy: ['verkauf durch', 'verkauft von', 'verkauft durch', 'verkäufer', 'verkauf und versand durch'],
    quantity: ['menge', 'anzahl', 'anz.'],
    poNumber: ['bestellauftragsnummer', 'auftragsnummer', 'po-nummer', 'po nummer', 'po-nr.', 'einkaufsbestellnummer', 'bestellreferenz', 'purchase order nummer'],
    businessOrderInformation: ['geschäftliche bestellinformationen', 'informationen zur geschäftlichen bestellung', 'business-bestellinformationen', 'geschäftsbestellinformationen'],
    payment: ['zahlungsart', 'zahlungsarten', 'zahlungsmethode', 'zahlungsinformationen', 'zahlungsmethoden'],
    trackingId: ['sendungsverfolgungsnummer', 'trackingnummer', 'sendungsnummer'],
    carrier: ['versanddienstleister', 'zusteller', 'versandt mit', 'versand mit'],
  },
};
