import type { ReportLabels } from './label.ts';

/**
 * German. Seen in a script run on a real report of 2024: Bestelldatum, Bestellnummer, Bestellmenge, Zahlungsreferenznummer,
 * Zwischensumme, Versandkosten für Artikel, Zahlungsdatum, Zahlungsbetrag, Titel. The others stand in one public importer,
 * partly guessed there; the names of the returns and refunds reports are the shop's usual terms, not yet proved on a file.
 */
export const de: ReportLabels = {
  language: 'de',
  decimalMark: ',',
  dayOrder: 'dmy',
  noData: [],
  families: {
    'business-orders': {
      orderId: ['Bestellnummer'], orderDate: ['Bestelldatum'], poNumber: ['PO Nummer', 'Bestellauftragsnummer'], orderQuantity: ['Bestellmenge'],
      currency: ['Währung'], orderStatus: ['Bestellstatus'], orderSubtotal: ['Zwischensumme', 'Zwischensumme der Bestellung'],
      orderShipping: ['Versandkosten', 'Versandkosten (inkl. USt.)'], orderPromotion: ['Werbeaktion', 'Aktionen (inkl. USt.)'],
      orderTax: ['USt', 'Umsatzsteuer'], orderTotal: ['Nettosumme', 'Nettosumme der Bestellung', 'Bestellung - Gesamt (inkl. USt.)'],
      paymentReference: ['Zahlungsreferenznummer'], paymentDate: ['Zahlungsdatum'], paymentAmount: ['Zahlungsbetrag'],
      paymentMethod: ['Zahlungsmethode', 'Zahlungsart'], paymentIdentifier: ['Zahlungskennzeichnung'],
      asin: ['ASIN'], title: ['Titel'], unitPrice: ['Kauf-PPU', 'Kaufpreis pro Einheit (inkl. USt.)'], itemQuantity: ['Artikelmenge'],
      itemSubtotal: ['Artikelzwischensumme'], itemShipping: ['Versandkosten für Artikel'], itemPromotion: ['Werbeaktion für Artikel'],
      itemTax: ['Artikel-USt'], itemTotal: ['Nettosumme des Artikels'],
    },
    returns: {
      orderId: ['Bestellnummer'], orderDate: ['Bestelldatum'], poNumber: ['PO Nummer'], currency: ['Währung'], asin: ['ASIN'], title: ['Titel'],
      returnQuantity: ['Rückgabemenge', 'Retourenmenge'], returnDate: ['Rückgabedatum', 'Rücksendedatum', 'Retourendatum'],
      reason: ['Rückgabegrund', 'Rücksendegrund', 'Retourengrund', 'Grund der Rückgabe'], refundAmount: ['Erstattungsbetrag'],
    },
    refunds: {
      orderId: ['Bestellnummer'], orderDate: ['Bestelldatum'], poNumber: ['PO Nummer'], currency: ['Währung'], asin: ['ASIN'], title: ['Titel'],
      returnQuantity: ['Erstattungsmenge', 'Menge'], refundDate: ['Erstattungsdatum'], refundAmount: ['Erstattungsbetrag'],
      reason: ['Erstattungsgrund', 'Grund der Erstattung'],
    },
  },
};
