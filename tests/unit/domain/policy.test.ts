import { describe, expect, it, test } from 'vitest';
import { parsePolicy } from '../../../lib/domain/policy.schema.ts';
import { noPolicy } from '../../../lib/domain/policy.ts';

describe('a policy', () => {
  test.each([[undefined], [null], [''], ['text'], [7], [[]], [{}]])('of %o decides nothing', (managed) => {
    expect(parsePolicy(managed)).toEqual(noPolicy);
  });

  it('loses a value that is not of the documented form, alone, and names it', () => {
    const policy = parsePolicy({
      organisation: 'Example Works', reuse: 'never', overdueAfterDays: 5, remindAfterWorkingDays: '3', enforcement: { mode: 'require' },
      approver: { email: 'nobody' }, colour: 'red', linkRules: [],
    });
    expect(policy.organisation).toBe('Example Works');
    expect(policy.values).toEqual({ overdueAfterDays: 5, enforcement: { mode: 'require', overrideReasons: [] } });
    expect(policy.problems).toEqual([
      { name: 'reuse', row: null, path: '', code: 'invalid' }, { name: 'remindAfterWorkingDays', row: null, path: '', code: 'invalid' },
      { name: 'approver', row: null, path: 'email', code: 'invalid' },
      { name: 'colour', row: null, path: '', code: 'unknownName' }, { name: 'linkRules', row: null, path: '', code: 'unknownName' },
    ]);
  });

  it('loses a bad row of a list or a member of a group alone: what is locked never falls back to what is given for it', () => {
    const { values, problems } = parsePolicy({
      enforcement: { mode: 'require', overrideReasons: ['Urgent', '', 'Repair'], colour: 1 },
      numberRules: { patterns: [{ kind: 'mask', text: 'PO-{seq:5}' }, { kind: 'expression', text: '(a+)+b' }, 7], maxLength: 10, checkDigit: 'mod98', folding: { ignoreCase: 'no' } },
      customFields: [{ id: 'a', label: 'A', requiredAtCheckout: true }, { id: 'b', label: '' }, { id: 'a', label: 'Again' }, { id: 'c', label: 'C' }],
      locked: ['enforcement', 'numberRules'],
    });
    expect(values.enforcement).toEqual({ mode: 'require', overrideReasons: ['Urgent', 'Repair'] });
    expect(values.numberRules).toMatchObject({
      patterns: [{ kind: 'mask', text: 'PO-{seq:5}' }], maxLength: 10, checkDigit: 'none', folding: { ignoreCase: true, ignoreSeparators: false },
    });
    expect(values.customFields?.map(({ id, label }) => [id, label])).toEqual([['a', 'A'], ['c', 'C']]);
    expect(problems.map(({ name, row, path }) => [name, row, path]).sort()).toEqual([
      ['customFields', 2, 'label'], ['customFields', 3, 'id'], ['enforcement', null, 'colour'], ['enforcement', null, 'overrideReasons.1'],
      ['numberRules', null, 'checkDigit'], ['numberRules', null, 'folding.ignoreCase'], ['numberRules', null, 'patterns.1'], ['numberRules', null, 'patterns.2'],
    ]);
  });

  it('loads 497 rows of a catalogue of 500 with three bad ones, and lists the three', () => {
    const rows = Array.from({ length: 500 }, (_, index) => ({ number: `PO-${index}`, title: `Number ${index}` }) as Record<string, unknown>);
    rows[9] = { number: '' };
    rows[99] = { number: 'PO-99', validFrom: '2026-05-02', validUntil: '2026-05-01' };
    rows[499] = { number: 'PO-499', budget: { amount: { amount: -1, currency: 'USD' }, period: 'once' } };
    const { catalogue, problems } = parsePolicy({ purchaseOrders: rows });
    expect(catalogue).toHaveLength(497);
    expect(problems).toEqual([
      { name: 'purchaseOrders', row: 10, path: 'number', code: 'invalid' },
      { name: 'purchaseOrders', row: 100, path: 'validUntil', code: 'invalid' },
      { name: 'purchaseOrders', row: 500, path: 'budget.amount', code: 'invalid' },
    ]);
  });

  it('takes the first of two rows with one number', () => {
    const { catalogue, problems } = parsePolicy({ purchaseOrders: [{ number: 'PO-1', title: 'First' }, { number: 'po-1', title: 'Second' }] });
    expect(catalogue.map(({ title }) => title)).toEqual(['First']);
    expect(problems).toEqual([{ name: 'purchaseOrders', row: 2, path: 'number', code: 'duplicate' }]);
  });

  it('locks the options it names, and no others', () => {
    const { locked, problems } = parsePolicy({ locked: ['reuse', 'colour', 'reuse', 7] });
    expect(locked).toEqual(['reuse']);
    expect(problems.map(({ row }) => row)).toEqual([2, 4]);
  });

  it('may be written as the registry holds it: lists and groups as JSON in a text', () => {
    const { values, locked, problems } = parsePolicy({ locked: '["reuse"]', enforcement: '{"mode":"off"}', seriesMask: '{YYYY}-{seq:4}' });
    expect(values).toEqual({ enforcement: { mode: 'off', overrideReasons: [] }, seriesMask: '{YYYY}-{seq:4}' });
    expect(locked).toEqual(['reuse']);
    expect(problems).toEqual([]);
  });

  it('may leave out what it does not decide of the number rules, and loses them for a pattern that could hang', () => {
    expect(parsePolicy({ numberRules: { maxLength: 10 } }).values.numberRules).toMatchObject({ maxLength: 10, patterns: [], folding: { ignoreCase: true } });
    expect(parsePolicy({ numberRules: { patterns: [{ kind: 'expression', text: '(a+)+b' }] } }).problems).toEqual([{ name: 'numberRules', row: null, path: 'patterns.0', code: 'invalid' }]);
    expect(parsePolicy({ seriesMask: 'PO-{YYYY}' }).problems).toHaveLength(1);
  });
});
