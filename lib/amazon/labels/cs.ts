import type { LabelWords } from './label.ts';

/** Czech, of the German shop. */
export const cs: LabelWords = {
  seen: [],
  words: {
    orderPlaced: ['objednávka odeslána', 'objednáno', 'datum objednávky', 'objednávka zadána', 'objednávka zadána dne', 'objednáno dne'],
    orderNumber: ['č. objednávky', 'číslo objednávky', 'objednávka č.', 'objednávka č', 'obj. č.'],
    shipTo: ['odeslat na', 'doručit na', 'dodací adresa', 'doručovací adresa', 'odeslat komu'],
    total: ['celkem'],
    grandTotal: ['celková částka', 'celkem za objednávku', 'celková cena', 'celkový součet', 'konečná částka'],
    itemsSubtotal: ['mezisoučet položek', 'mezisoučet', 'položky', 'mezisoučet zboží'],
    shipping: ['doprava', 'doprava a balné', 'poštovné a balné', 'poštovné', 'dopravné', 'balení a doprava'],
    promotion: ['uplatněná sleva', 'uplatněné slevy', 'doprava zdarma', 'sleva', 'kupón'],
    tax: ['dph', 'odhadovaná dph'],
    totalBeforeTax: ['celkem bez dph', 'celkem před zdaněním'],
    giftCard: ['dárkový poukaz', 'dárková karta', 'částka dárkového poukazu'],
    refund: ['celková vrácená částka', 'vrácení peněz', 'vrácená částka', 'celkem vráceno'],
    soldBy: ['prodává', 'prodejce', 'prodáno prodejcem'],
    quantity: ['množství', 'počet', 'ks'],
    poNumber: ['číslo nákupní objednávky', 'č. nákupní objednávky', 'nákupní objednávka', 'číslo po'],
    businessOrderInformation: ['informace o firemní objednávce', 'informace o obchodní objednávce'],
    payment: ['způsob platby', 'platební metoda', 'způsoby platby', 'platební metody'],
    trackingId: ['sledovací číslo', 'číslo zásilky'],
    carrier: ['dopravce', 'přepravce'],
  },
};
