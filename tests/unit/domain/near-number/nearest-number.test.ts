import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestNumber, type Slip } from '../../../../lib/domain/near-number/near-number.ts';
import { prepareNumbers } from '../../../../lib/domain/near-number/prepare-numbers.ts';
import { poNumber, savedNumbers } from '../number-rules/numbers.ts';

const far = ['PO-2026-00042', '4500012345', '4588123907', 'OFFICE-2024-123', '2023Q1-001', 'PUR-ORD-2026-00815'] as const;
const index = prepareNumbers(savedNumbers(...far));
const offers = (typed: string, among = index): string[] => nearestNumber(typed, among).map(({ number }) => number);
const series = (from: number, to: number): readonly string[] => Array.from({ length: to - from + 1 }, (_, place) => `PO-2026-${String(from + place).padStart(5, '0')}`);

describe('the nearest number', () => {
  it.each<[string, string, Slip]>([
    ['PO-2062-00042', 'PO-2026-00042', 'swapped'],
    ['OP-2026-00042', 'PO-2026-00042', 'swapped'],
    ['PPO-2026-00042', 'PO-2026-00042', 'doubled'],
    ['PO-2026-000442', 'PO-2026-00042', 'doubled'],
    ['PO-206-00042', 'PO-2026-00042', 'dropped'],
    ['OFICE-2024-123', 'OFFICE-2024-123', 'dropped'],
    ['45000123745', '4500012345', 'added'],
    ['4500072345', '4500012345', 'replaced'],
    ['OFFIVE-2024-123', 'OFFICE-2024-123', 'replaced'],
    ['P0-2026-00042', 'PO-2026-00042', 'lookAlike'],
    ['PO-2O26-OOO42', 'PO-2026-00042', 'lookAlike'],
    ['45OOOl2345', '4500012345', 'lookAlike'],
    ['2023QI-00l', '2023Q1-001', 'lookAlike'],
    ['45BB123907', '4588123907', 'lookAlike'],
    ['PO-2026-42', 'PO-2026-00042', 'leadingZeros'],
    ['PO 2026/000042', 'PO-2026-00042', 'leadingZeros'],
    ['PO202600042', 'PO-2026-00042', 'form'],
    ['po – 2026 – 00042', 'PO-2026-00042', 'form'],
    ['PO-2026\u200b-00042', 'PO-2026-00042', 'form'],
    ['４５００\u00ad０１２３４５', '4500012345', 'form'],
    ['2026-00042', 'PO-2026-00042', 'form'],
    ['PO# 4500012345', '4500012345', 'form'],
    ['P.O. No: PO-2026-00042', 'PO-2026-00042', 'form'],
    ['Purchase order number 4500012345', '4500012345', 'form'],
    ['Bestellnummer: 4500012345', '4500012345', 'form'],
    ['Bestell-Nr. 4500012345', '4500012345', 'form'],
    ['N° de commande : 4500012345', '4500012345', 'form'],
    ['NUMÉRO DE COMMANDE 4500012345', '4500012345', 'form'],
    ['Nº de pedido: 4500012345', '4500012345', 'form'],
    ['注文番号：4500012345', '4500012345', 'form'],
    ['주문번호 4500012345', '4500012345', 'form'],
    ['PO: 4500012354', '4500012345', 'swapped'],
    ['“4500012345”.', '4500012345', 'form'],
  ])('of %j is %s: %s', (typed, meant, slip) => {
    expect(nearestNumber(typed, index)[0]).toMatchObject({ number: meant, slip });
  });

  it.each(['', ' ', '-', 'PO', 'PO-', '7', 'hello', '4711-77', 'PO-2026-71993', '4599999999', '🙂', '9'.repeat(500)])('of %j is none', (typed) => {
    expect(offers(typed)).toEqual([]);
  });

  it('is none when nothing is saved', () => {
    expect(offers('PO-1', prepareNumbers([]))).toEqual([]);
  });

  it('is the likelier slip first, and of equally likely ones the number given first', () => {
    expect(offers('PO-2026-0042', prepareNumbers(savedNumbers('PO-2026-00142', 'PO-2026-00042')))).toEqual(['PO-2026-00042', 'PO-2026-00142']);
    expect(offers('2023Q-005', prepareNumbers(savedNumbers('2023Q2-005', '2023Q1-005')))).toEqual(['2023Q2-005', '2023Q1-005']);
  });

  it('is never more than three numbers', () => {
    expect(offers('PO-2026-0000', prepareNumbers(savedNumbers(...series(1, 99))))).toHaveLength(3);
  });

  it('takes a number that was added later into account', () => {
    const growing = prepareNumbers(savedNumbers('PO-2026-00042'));
    expect(offers('BX-77O')).toEqual([]);
    for (const added of savedNumbers('BX-770', 'BX-770')) growing.add(added);
    expect(offers('BX-77O', growing)).toEqual(['BX-770']);
  });

  it('finds every saved number whatever its case, width and separators', () => {
    const mangled = fc.constantFrom(...far).chain((number) => fc.tuple(fc.constant(number), fc.constantFrom('', ' ', '/', '·', '\u200b-'), fc.boolean(), fc.boolean()));
    fc.assert(fc.property(mangled, ([number, separator, lower, wide]) => {
      const separated = number.replaceAll('-', separator);
      const cased = lower ? separated.toLowerCase() : separated;
      const typed = wide ? cased.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)) : cased;
      expect(nearestNumber(typed, index)[0]).toMatchObject({ number: poNumber(number), slip: 'form' });
    }));
  });

  it('offers saved numbers only, each once, whatever is typed', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 130 }), fc.string({ unit: fc.constantFrom(...'PO-2045 Q/') })), (typed) => {
      const found = offers(typed);
      expect(new Set(found).size).toBe(found.length);
      expect(far).toEqual(expect.arrayContaining(found));
    }));
  });
});

describe('being near proves nothing', () => {
  const dense = prepareNumbers(savedNumbers(...series(1, 60), ...series(62, 120)));

  it.each(['PO-2026-00061', 'PO-2026-00121', 'PO-2026-00122', 'PO-2026-00201'])('where %s is a number of a dense series that nobody saved yet', (typed) => {
    expect(offers(typed, dense)).toEqual([]);
  });

  it('where one number is all that is known of a series', () => {
    const one = prepareNumbers(savedNumbers('PO-2026-00001'));
    expect(offers('PO-2026-00002', one)).toEqual([]);
    expect(offers('PO-2026-00010', one)).toEqual([]);
    expect(offers('PO-2062-00001', one)).toEqual(['PO-2026-00001']);
  });

  it.each([
    ['PO-2062-00017', 'PO-2026-00017'], ['P0-2026-00017', 'PO-2026-00017'], ['PO-2026-000177', 'PO-2026-00017'], ['PO-2026-60017', 'PO-2026-00017'],
  ])('but %s is too far from all of the series to be one of it', (typed, meant) => {
    expect(offers(typed, dense)[0]).toBe(meant);
  });

  it('but a digit of drawn numbers does, for two of them are never so near', () => {
    expect(offers('4588123908')).toEqual(['4588123907']);
  });
});
