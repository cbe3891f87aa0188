import { columnKey } from '../column-key.ts';
import type { importFields } from './import-field.ts';

/**
 * What tables of POs call their columns: English, German, French, Spanish, Italian, Dutch, Portuguese, Polish, Swedish,
 * Czech and Japanese, then the codes of SAP (EBELN, TXZ01 …), Xero and Odoo. Only whole names count, and none that may mean
 * two things: `Amount` is a line's as often as a PO's. A vendor column is never guessed: an ERP's vendor is "Amazon", a PO's
 * suppliers are the shop's sellers.
 */
const headWords: Readonly<Partial<Record<(typeof importFields)[number], readonly string[]>>> = {
  number: [
    'PO', 'PO number', 'PO no', 'PO #', 'PO num', 'PO id', 'Purchase order', 'Purchase order number', 'Purchase order no', 'Order reference', 'Document number',
    'Bestellnummer', 'Bestellnr', 'Bestell-Nr', 'PO-Nummer', 'Auftragsnummer', 'Einkaufsbeleg', 'Belegnummer', 'Numéro de commande', 'N° de commande', 'Bon de commande',
    'N° BC', 'Número de pedido', 'Nº de pedido', 'Orden de compra', 'Número de orden', 'Numero ordine', 'Ordine di acquisto', 'N. ordine', 'Inkooporder',
    'Inkoopordernummer', 'Bestelnummer', 'Número do pedido', 'Ordem de compra', 'Numer zamówienia', 'Nr zamówienia', 'Inköpsorder', 'Inköpsordernummer', 'Beställningsnummer',
    'Číslo objednávky', '注文番号', '発注番号', 'EBELN', 'PurchaseOrderNumber', 'order_number', 'po_nbr',
  ],
  title: [
    'PO title', 'Title', 'Subject', 'PO description', 'Purpose', 'PO name', 'Header text', 'Titel', 'Betreff', 'Bezeichnung', 'Verwendungszweck', 'Kopftext', 'Titre', 'Objet', 'Título', 'Asunto',
    'Titolo', 'Oggetto', 'Onderwerp', 'Omschrijving order', 'Assunto', 'Tytuł', 'Temat', 'Rubrik', 'Ämne', 'Název', 'Předmět', '件名',
  ],
  state: ['Status', 'State', 'PO status', 'Order status', 'Bestellstatus', 'Statut', 'État', 'Estado', 'Stato', 'Stav', '状態', 'ステータス'],
  validFrom: [
    'Valid from', 'Start date', 'Start', 'Effective from', 'Gültig ab', 'Gültig von', 'Beginn', 'Laufzeitbeginn', 'Valable du', 'Date de début', 'Válido desde', 'Fecha de inicio',
    'Valido dal', 'Data inizio', 'Geldig vanaf', 'Begindatum', 'Válido de', 'Data de início', 'Ważne od', 'Giltig från', 'Platnost od', '有効開始日', 'KDATB',
  ],
  validUntil: [
    'Valid until', 'Valid to', 'End date', 'Expiry date', 'Expires', 'Expiration date', 'Gültig bis', 'Ende', 'Enddatum', 'Ablaufdatum', 'Laufzeitende', 'Valable jusqu’au', 'Date de fin',
    'Válido hasta', 'Fecha de fin', 'Valido fino al', 'Data fine', 'Scadenza', 'Geldig tot', 'Einddatum', 'Válido até', 'Data de término', 'Ważne do', 'Giltig till', 'Platnost do', '有効期限', 'KDATE',
  ],
  currency: ['Currency', 'Currency code', 'Curr', 'Währung', 'Währungsschlüssel', 'Devise', 'Moneda', 'Divisa', 'Valuta', 'Moeda', 'Waluta', 'Měna', '通貨', 'WAERS'],
  budget: [
    'Budget', 'PO total', 'Order total', 'PO amount', 'PO value', 'Total PO amount', 'Limit', 'Bestellwert', 'Auftragswert', 'Gesamtbestellwert', 'Bestellsumme', 'Montant de la commande', 'Plafond',
    'Presupuesto', 'Importe del pedido', 'Importo ordine', 'Orderbedrag', 'Orçamento', 'Valor do pedido', 'Budżet', 'Wartość zamówienia', 'Ordervärde', 'Rozpočet', 'Hodnota objednávky', '予算', '注文金額',
  ],
  owner: ['Owner', 'Requester', 'Requested by', 'Buyer', 'Purchaser', 'Verantwortlich', 'Anforderer', 'Besteller', 'Einkäufer', 'Demandeur', 'Acheteur', 'Solicitante', 'Comprador', 'Richiedente', 'Aanvrager', 'Zamawiający', 'Beställare', 'Žadatel', '担当者'],
  department: ['Department', 'Dept', 'Cost department', 'Abteilung', 'Département', 'Departamento', 'Reparto', 'Dipartimento', 'Afdeling', 'Dział', 'Avdelning', 'Oddělení', '部門', '部署'],
  costCentre: ['Cost center', 'Cost centre', 'CC', 'Kostenstelle', 'KST', 'Centre de coût', 'Centre de coûts', 'Centro de coste', 'Centro de costos', 'Centro di costo', 'Kostenplaats', 'Centro de custo', 'MPK', 'Kostnadsställe', 'Nákladové středisko', 'コストセンター', '原価センタ', 'KOSTL'],
  glCode: ['GL code', 'GL account', 'G/L account', 'Ledger account', 'Account code', 'Sachkonto', 'Konto', 'Compte général', 'Compte comptable', 'Cuenta contable', 'Conto contabile', 'Grootboekrekening', 'Conta contábil', 'Konto księgowe', 'Účet', '勘定科目', 'SAKTO'],
  project: ['Project', 'Project code', 'WBS element', 'WBS', 'Projekt', 'PSP-Element', 'Projet', 'Proyecto', 'Progetto', 'Project nummer', 'Projeto', 'プロジェクト'],
  lineText: [
    'Line description', 'Item description', 'Description', 'Item', 'Product', 'Short text', 'Material description', 'Article', 'Beschreibung', 'Artikel', 'Artikelbezeichnung', 'Kurztext', 'Positionstext',
    'Désignation', 'Libellé', 'Descripción', 'Artículo', 'Producto', 'Descrizione', 'Articolo', 'Omschrijving', 'Descrição', 'Produto', 'Opis', 'Beskrivning', 'Popis', '品名', '商品名', 'TXZ01', 'Order Lines/Description', 'Order Lines/Product',
  ],
  lineAsin: ['ASIN', 'Amazon ASIN', 'Item ASIN'],
  lineQuantity: [
    'Quantity', 'Qty', 'Order quantity', 'Line quantity', 'Units', 'Menge', 'Bestellmenge', 'Anzahl', 'Stück', 'Quantité', 'Qté', 'Cantidad', 'Quantità', 'Aantal', 'Quantidade', 'Qtd', 'Ilość', 'Antal', 'Množství', '数量', 'MENGE', 'Order Lines/Quantity',
  ],
  lineUnitPrice: [
    'Unit price', 'Price per unit', 'Net price', 'Price', 'Unit cost', 'Unit amount', 'Einzelpreis', 'Stückpreis', 'Nettopreis', 'Preis', 'Prix unitaire', 'Precio unitario', 'Precio', 'Prezzo unitario', 'Prezzo',
    'Eenheidsprijs', 'Stukprijs', 'Preço unitário', 'Cena jednostkowa', 'Styckpris', 'À-pris', 'Jednotková cena', '単価', 'NETPR', 'Order Lines/Unit Price',
  ],
};

const fieldByKey = new Map(Object.entries(headWords).flatMap(([field, words]) =>
  words.map((word) => [columnKey(word), field as (typeof importFields)[number]] as const))); // `Object.entries` forgets the type of its keys

/** The field a column's name stands for in any of the languages, or undefined. */
export function fieldOfHead(name: string): (typeof importFields)[number] | undefined {
  return fieldByKey.get(columnKey(name));
}
