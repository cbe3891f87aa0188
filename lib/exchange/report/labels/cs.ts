import type { ReportLabels } from './label.ts';

/** Czech. The names of one public importer, guessed there; no file was seen. */
export const cs: ReportLabels = {
  language: 'cs',
  decimalMark: ',',
  dayOrder: 'dmy',
  noData: [],
  families: {
    'business-orders': {
      orderId: ['Číslo objednávky'], orderDate: ['Datum objednávky'], poNumber: ['Číslo PO'], orderQuantity: ['Množství objednávky'],
      currency: ['Měna'], orderStatus: ['Stav objednávky'], orderSubtotal: ['Mezisoučet'], orderShipping: ['Náklady na dopravu', 'Doprava'],
      orderPromotion: ['Sleva'], orderTax: ['DPH'], orderTotal: ['Celkem vč. DPH', 'Celková objednávka vč. DPH'],
      paymentReference: ['Číslo platební reference'], paymentDate: ['Datum platby'], paymentAmount: ['Částka platby'],
      paymentMethod: ['Způsob platby', 'Platební metoda'], paymentIdentifier: ['Identifikátor platby'],
      asin: ['ASIN'], title: ['Název'], unitPrice: ['Nákupní cena za kus', 'Jednotková cena'], itemQuantity: ['Množství položky'],
      itemSubtotal: ['Mezisoučet položky'], itemShipping: ['Náklady na dopravu položky'], itemPromotion: ['Sleva na položku'],
      itemTax: ['DPH položky'], itemTotal: ['Čistá suma položky'],
    },
  },
};
