import { describe, expect, it, test } from 'vitest';
import { headFingerprint, mappingProblem, withField } from '../../../../lib/domain/po-import/column-mapping.ts';
import { guessMapping } from '../../../../lib/domain/po-import/guess-mapping.ts';
import { stateOfWord } from '../../../../lib/domain/po-import/state-words.ts';

const fields = (columns: readonly string[]) => guessMapping(columns, []).fields;

describe('the fields of columns are guessed', () => {
  test.each<[string, string[], (string | null)[]]>([
    ['English', ['PO Number', 'Vendor', 'Description', 'Qty', 'Unit Price', 'Amount'], ['number', null, 'lineText', 'lineQuantity', 'lineUnitPrice', null]],
    ['German', ['Bestell-Nr.', 'Bezeichnung', 'Gültig bis', 'KST', 'Sachkonto'], ['number', 'title', 'validUntil', 'costCentre', 'glCode']],
    ['French', ['N° de commande', 'Désignation', 'Qté', 'Prix unitaire', 'Devise'], ['number', 'lineText', 'lineQuantity', 'lineUnitPrice', 'currency']],
    ['Spanish', ['Número de pedido', 'Cantidad', 'Precio unitario', 'Moneda'], ['number', 'lineQuantity', 'lineUnitPrice', 'currency']],
    ['Italian', ['Numero ordine', 'Descrizione', 'Quantità', 'Prezzo unitario'], ['number', 'lineText', 'lineQuantity', 'lineUnitPrice']],
    ['Japanese, full width', ['発注番号', '品名', '数量', '単価', 'ＡＳＩＮ'], ['number', 'lineText', 'lineQuantity', 'lineUnitPrice', 'lineAsin']],
    ['SAP\'s own names', ['EBELN', 'TXZ01', 'MENGE', 'NETPR', 'WAERS', 'KOSTL'], ['number', 'lineText', 'lineQuantity', 'lineUnitPrice', 'currency', 'costCentre']],
    ['of two for one field the first', ['PO', 'PO number'], ['number', null]],
  ])('%s', (_, columns, expected) => {
    expect(fields(columns)).toEqual(expected);
  });

  it('also for the organisation\'s own fields, which come before ours', () => {
    const own = [{ id: 'site', label: 'Department', options: [], requiredAtCheckout: false }];
    expect(guessMapping(['department', ''], own).fields).toEqual(['custom:site', null]);
  });
});

it('a field is in one column only, and moves with the choice', () => {
  const mapping = guessMapping(['PO', 'x'], []);
  expect(withField(mapping, 1, 'number').fields).toEqual([null, 'number']);
  expect(withField(mapping, 0, null).fields).toEqual([null, null]);
});

test.each<[string[], boolean, string | undefined]>([
  [['Title'], false, 'noNumber'], [['PO'], false, undefined], [['PO', 'Unit price'], false, 'noCurrency'],
  [['PO', 'Unit price'], true, undefined], [['PO', 'Unit price', 'Currency'], false, undefined],
])('a mapping of %j, with amounts that name their currency: %s, lacks %s', (columns, names, problem) => {
  expect(mappingProblem(guessMapping(columns, []), names)).toBe(problem);
});

it('files with the same columns in another writing are remembered as one', () => {
  expect(headFingerprint(['PO Number', 'Unit-Price'])).toBe(headFingerprint(['po number', 'UNIT PRICE']));
  expect(headFingerprint(['a', 'b'])).not.toBe(headFingerprint(['b', 'a']));
});

test.each([['Freigegeben', 'issued'], ['CLOSED', 'closed'], ['Storniert', 'cancelled'], ['Entwurf', 'draft'], ['X7', undefined]])('the status %s means %s', (word, state) => {
  expect(stateOfWord(word)).toBe(state);
});
