import { describe, expect, it } from 'vitest';
import { isCancelled, statusKind } from '../../../lib/amazon/status.ts';

describe('a status line', () => {
  it.each([
    ['Delivered June 5, 2025', 'delivered'], ['Arriving Tuesday', 'arriving'], ['Arriving June 4 - June 26', 'arriving'], ['Shipped', 'shipped'], ['Return complete', 'returned'], ['Refunded', 'refunded'], ['Refund issued', 'refunded'],
    ['Cancelled', 'cancelled'], ['Canceled', 'cancelled'], ['This order has been cancelled.', 'cancelled'], ['Storniert', 'cancelled'], ['Zugestellt: 16. Juli', 'delivered'], ['Livré le 5 juin', 'delivered'], ['Annulé', 'cancelled'],
    ['8月20日に配達しました', 'delivered'], ['8月20日に到着予定', 'arriving'], ['キャンセル済み', 'cancelled'], ['تم التوصيل', 'delivered'], ['\u200fتم الإلغاء', 'cancelled'], ['İptal edildi', undefined], ['iptal edildi', 'cancelled'],
  ])('%s is %s', (text, kind) => {
    expect(statusKind(text)).toBe(kind);
  });

  it.each(['', 'Cancellation requested', 'Cancel items', 'Not delivered', 'Undeliverable', 'Deliveredx', 'Preparing for shipment', 'Could not be cancelled'])('%j has no kind', (text) => {
    expect(statusKind(text)).toBeUndefined();
    expect(isCancelled(text)).toBe(false);
  });
});
