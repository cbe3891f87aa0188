import type { LabelWords } from './label.ts';

/** Polish. */
export const pl: LabelWords = {
  seen: [],
  words: {
    orderPlaced: ['zamówienie złożone', 'zamówienie złożono', 'złożono zamówienie', 'data zamówienia', 'zamówiono', 'data złożenia zamówienia', 'zamówiono dnia'],
    orderNumber: ['nr zamówienia', 'numer zamówienia', 'zamówienie nr', 'zamówienie #', 'nr. zamówienia'],
    shipTo: ['wyślij do', 'wysyłka do', 'adres wysyłki', 'adres dostawy', 'dostawa do', 'odbiorca'],
    total: ['suma', 'łącznie', 'razem'],
    grandTotal: ['suma całkowita', 'suma końcowa', 'łączna kwota', 'suma zamówienia', 'razem do zapłaty', 'kwota całkowita', 'łączna suma'],
    itemsSubtotal: ['suma częściowa produktów', 'suma częściowa', 'produkty', 'suma produktów', 'wartość produktów', 'suma częściowa artykułów', 'artykuły'],
    shipping: ['wysyłka', 'koszt wysyłki', 'koszty wysyłki', 'dostawa', 'koszt dostawy', 'wysyłka i obsługa', 'dostawa i obsługa'],
    promotion: ['zastosowana promocja', 'zastosowane promocje', 'zastosowano promocję', 'darmowa wysyłka', 'bezpłatna wysyłka', 'darmowa dostawa', 'bezpłatna dostawa', 'rabat', 'kupon'],
    tax: ['vat', 'szacowany vat', 'podatek vat', 'podatek', 'szacunkowy vat'],
    totalBeforeTax: ['suma przed opodatkowaniem', 'suma bez vat', 'łącznie bez vat', 'suma netto'],
    giftCard: ['karta podarunkowa', 'kwota karty podarunkowej'],
    refund: ['łączny zwrot', 'suma zwrotu', 'zwrot pieniędzy', 'kwota zwrotu', 'całkowity zwrot', 'łączna kwota zwrotu'],
    soldBy: ['sprzedawane przez', 'sprzedawca', 'sprzedane przez', 'sprzedaż i wysyłka'],
    quantity: ['ilość', 'liczba', 'szt.'],
    poNumber: ['numer zamówienia zakupu', 'nr zamówienia zakupu', 'zamówienie zakupu', 'numer po', 'numer zlecenia zakupu', 'nr po'],
    businessOrderInformation: ['informacje o zamówieniu biznesowym', 'informacje o zamówieniu firmowym', 'informacje dotyczące zamówienia firmowego', 'informacje dotyczące zamówienia biznesowego'],
    payment: ['metoda płatności', 'metody płatności', 'sposób płatności', 'forma płatności', 'informacje o płatności'],
    trackingId: ['numer śledzenia', 'numer przesyłki', 'nr przesyłki'],
    carrier: ['przewoźnik', 'wysłano za pośrednictwem', 'dostarczone przez'],
  },
};
