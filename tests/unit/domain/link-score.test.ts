import { describe, expect, it } from 'vitest';
import { linkScore, scoreBar } from '../../../lib/domain/link-score.ts';

describe('the score of a link', () => {
  it.each([
    [['person'], 100],
    [['marketplace', 'purchaseId', 'orderId'], 100],
    [['amazonPo'], 90],
    [['rule'], 80],
    [['marketplace', 'day', 'items'], 70],
    [['marketplace', 'day', 'items', 'total'], 90],
    [['marketplace', 'day', 'items', 'samePurchaseOrder'], 75],
    [['marketplace', 'day', 'items', 'total', 'amazonPo'], 100],
    [['marketplace', 'day'], 25],
    [['constructor', 'toString'], 0],
  ])('for %j is %d', (evidence, score) => {
    expect(linkScore({ evidence })).toBe(score);
  });

  it('of every way to link by itself reaches the bar, and a place and a day alone do not', () => {
    const ways = [['marketplace', 'purchaseId', 'orderId'], ['amazonPo'], ['rule'], ['marketplace', 'day', 'items']];
    expect(ways.filter((evidence) => linkScore({ evidence }) < scoreBar)).toEqual([]);
    expect(linkScore({ evidence: ['marketplace', 'day'] })).toBeLessThan(scoreBar);
  });
});
