// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { amazonPoText, findAmazonPo, writeAmazonPo } from '../../../lib/amazon/fill-amazon-po.ts';

const page = (markup: string): void => { document.body.replaceChildren(document.createRange().createContextualFragment(markup)); };
const control = (): HTMLElement => {
  const place = findAmazonPo(document);
  if (place.kind !== 'one') throw new Error(`Expected one field, found ${place.kind}`);
  return place.control;
};

beforeEach(() => document.body.replaceChildren());

describe('it is found by its visible label, in every language of the shops', () => {
  test.each([
    'PO number', 'Purchase order number *', 'P.O. No.', 'Bestellnummer (PO)', 'PO-Nummer', 'Numéro de bon de commande', 'Numero ordine d\'acquisto',
    'Número de orden de compra', '発注番号', '注文書番号', 'رقم أمر الشراء',
  ])('%s', (label) => {
    page(`<label for="x">${label}</label><input id="x">`);
    expect(control().id).toBe('x');
  });

  test.each([
    ['another label', '<label for="x">Cost center</label><input id="x">'],
    ['a field nobody sees', '<div class="aok-hidden"><label for="x">PO number</label><input id="x"></div>'],
    ['a button', '<label for="x">PO number</label><input id="x" type="submit">'],
  ])('not by %s', (_, markup) => {
    page(markup);
    expect(findAmazonPo(document).kind).toBe('none');
  });

  test('two of them are one too many', () => {
    page('<label>PO number <input></label><label>PO number <input></label>');
    expect(findAmazonPo(document).kind).toBe('unsure');
  });

  test('one that is labelled twice is one', () => {
    page('<label for="x">PO number</label><input id="x" aria-label="PO number">');
    expect(control().id).toBe('x');
  });
});

describe('it is filled as a person would fill it', () => {
  test('a text field, and the page hears of it', () => {
    page('<label>PO number <input></label>');
    const heard: string[] = [];
    for (const type of ['input', 'change']) document.body.addEventListener(type, () => heard.push(type), { once: true });
    expect(writeAmazonPo(control(), 'PO-1')).toBe(true);
    expect([amazonPoText(control()), heard]).toEqual(['PO-1', ['input', 'change']]);
  });

  test('a list by the entry of exactly that text, never by one that begins so', () => {
    page('<label>PO number <select><option value="">Choose</option><option value="a">PO-11</option><option value="b"> PO-1 </option></select></label>');
    expect(writeAmazonPo(control(), 'PO-1')).toBe(true);
    expect(amazonPoText(control())).toBe('PO-1');
    expect(writeAmazonPo(control(), 'PO-2')).toBe(false);
    expect(amazonPoText(control())).toBe('PO-1');
    expect(writeAmazonPo(control(), '')).toBe(true);
    expect(amazonPoText(control())).toBe('');
  });

  test('what holds the number already is left alone', () => {
    page('<label>PO number <input value="PO-1"></label>');
    let heard = 0;
    document.body.addEventListener('input', () => { heard += 1; }, { once: true });
    expect([writeAmazonPo(control(), 'PO-1'), heard]).toEqual([true, 0]);
  });

  test.each([
    ['locked', '<input readonly>'], ['switched off', '<input disabled>'], ['too short', '<input maxlength="3">'],
    ['a control of the page\'s own making', '<div role="combobox" tabindex="0"></div>'], ['a list that is typed into', '<input role="combobox">'],
  ])('one that is %s takes nothing', (_, markup) => {
    page(markup.replace(/^<(\w+)/, '<$1 aria-label="PO number"'));
    expect(writeAmazonPo(control(), 'PO-1')).toBe(false);
    expect(amazonPoText(control())).toBe('');
  });

  test('one that a script of the page changes back is not taken for written', () => {
    page('<label>PO number <input></label>');
    control().addEventListener('input', (event) => { (event.target as HTMLInputElement).value = 'PO'; }); // the input itself
    expect(writeAmazonPo(control(), 'PO-1')).toBe(false);
  });
});
