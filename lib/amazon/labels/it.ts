import type { LabelWords } from './label.ts';

/** Italian. */
export const it: LabelWords = {
  seen: [],
  words: {
    orderPlaced: ['ordine effettuato il', 'ordine effettuato', 'ordinato il', "data dell'ordine", 'data dell’ordine', 'data ordine'],
    orderNumber: ['ordine n.', 'numero ordine', 'n. ordine', 'ordine #', 'ordine n°', "numero dell'ordine", 'ordine numero', 'numero d’ordine', "numero d'ordine"],
    shipTo: ['invia a', 'spedisci a', 'spedito a', 'indirizzo di spedizione', 'consegna a'],
    total: ['totale'],
    grandTotal: ['totale ordine', "totale dell'ordine", 'totale dell’ordine', 'totale complessivo', 'importo totale', 'totale generale'],
    itemsSubtotal: ['totale parziale articoli', 'subtotale articoli', 'subtotale', 'totale parziale', 'articoli', 'subtotale articolo/i'],
    shipping: ['costi di spedizione', 'spedizione', 'spese di spedizione', 'costo di spedizione', 'spedizione e gestione'],
    promotion: ['promozione applicata', 'promozioni applicate', 'spedizione gratuita', 'sconto', 'coupon', 'buono sconto'],
    tax: ['iva', 'iva stimata', 'i.v.a.', 'imposte', 'imposta stimata'],
    totalBeforeTax: ['totale iva esclusa', 'totale (iva esclusa)', 'totale prima delle imposte', 'totale senza iva', 'importo al netto di iva'],
    giftCard: ['buono regalo', 'importo buono regalo', 'importo del buono regalo', 'carta regalo'],
    refund: ['totale rimborso', 'totale rimborsato', 'importo rimborsato', 'rimborso'],
    soldBy: ['venduto da', 'venduto e spedito da', 'venditore'],
    quantity: ['quantità', 'qtà', 'qtà.', 'q.tà'],
    poNumber: ["numero dell'ordine di acquisto", 'numero dell’ordine di acquisto', 'numero ordine di acquisto', "numero d'ordine d'acquisto", 'numero ordine d’acquisto', "numero ordine d'acquisto", 'ordine di acquisto', 'numero po'],
    businessOrderInformation: ["informazioni sull'ordine aziendale", 'informazioni sull’ordine aziendale', 'informazioni ordine aziendale', "informazioni sull'ordine business", 'informazioni sull’ordine business'],
    payment: ['metodo di pagamento', 'metodi di pagamento', 'modalità di pagamento', 'informazioni sul pagamento'],
    trackingId: ['numero di tracking', 'codice di tracciamento', 'numero di tracciabilità'],
    carrier: ['corriere', 'spedito con', 'consegnato da'],
  },
};
