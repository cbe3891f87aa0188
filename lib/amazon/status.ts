import { plainText } from './plain-text.ts';

/** What the status words of an order or shipment say. */
export type StatusKind = 'delivered' | 'arriving' | 'shipped' | 'cancelled' | 'returned' | 'refunded';

/**
 * Beginnings of status lines per kind, in lower case, all shop languages. Seen on real pages: the English ones.
 * A line that begins with none of them, "Cancellation requested" for example, has no kind.
 */
const beginnings: Readonly<Record<StatusKind, readonly string[]>> = {
  cancelled: [
    'cancelled', 'canceled', 'order cancelled', 'order canceled', 'this order has been cancelled', 'this order has been canceled', 'your order was cancelled', 'your order was canceled', 'item cancelled',
    'storniert', 'bestellung storniert', 'diese bestellung wurde storniert', 'annulé', 'annulée', 'commande annulée', 'cette commande a été annulée',
    'annullato', 'ordine annullato', 'questo ordine è stato annullato', 'cancelado', 'cancelada', 'pedido cancelado', 'este pedido se ha cancelado', 'este pedido ha sido cancelado', 'este pedido foi cancelado', 'encomenda cancelada',
    'geannuleerd', 'bestelling geannuleerd', 'deze bestelling is geannuleerd', 'avbruten', 'avbeställd', 'annullerad', 'den här beställningen har avbrutits',
    'anulowano', 'anulowane', 'zamówienie anulowane', 'to zamówienie zostało anulowane', 'iptal edildi', 'sipariş iptal edildi', 'bu sipariş iptal edildi',
    'キャンセル済み', 'キャンセルされました', 'この注文はキャンセルされました', '注文がキャンセルされました', 'ملغى', 'ملغي', 'تم الإلغاء', 'تم إلغاء', '已取消', '此订单已取消', '此訂單已取消', '취소됨', '주문 취소됨', 'בוטל', 'בוטלה', 'ההזמנה בוטלה', 'रद्द', 'stornováno', 'zrušeno', 'annulleret',
  ],
  delivered: [
    'delivered', 'zugestellt', 'geliefert', 'livré', 'livrée', 'consegnato', 'consegnata', 'entregado', 'entregada', 'entregue', 'bezorgd', 'geleverd', 'levererad', 'levererat', 'dostarczono', 'dostarczone',
    'teslim edildi', '配達済み', '配達しました', 'お届け済み', '配達完了', 'تم التوصيل', 'تم التسليم', '已送达', '已送達', '배송 완료', '배송됨', 'נמסר', 'डिलीवर', 'doručeno', 'leveret',
  ],
  arriving: [
    'arriving', 'expected', 'now expected', 'estimated delivery', 'out for delivery', 'zustellung', 'voraussichtliche zustellung', 'lieferung', 'wird zugestellt', 'in zustellung', 'ankunft', 'livraison prévue', 'arrive', 'arrivera', 'en cours de livraison',
    'arrivo', 'in arrivo', 'in consegna', 'llega', 'llegará', 'en reparto', 'chega', 'chegando', 'saiu para entrega', 'komt', 'wordt bezorgd', 'anländer', 'ankommer', 'ute för leverans', 'przewidywana dostawa', 'dostawa', 'varış', 'dağıtımda',
    'お届け予定', '到着予定', '配達中', 'يصل', 'سيصل', 'خرج للتوصيل', '预计', '預計', '正在派送', '도착 예정', 'יגיע', 'צפוי להגיע', 'आ रहा है',
  ],
  shipped: [
    'shipped', 'dispatched', 'on the way', 'versandt', 'versendet', 'unterwegs', 'expédié', 'expédiée', 'spedito', 'spedita', 'enviado', 'enviada', 'verzonden', 'onderweg', 'skickad', 'skickat', 'wysłano', 'wysłane', 'kargoya verildi', '発送済み', '発送しました', 'تم الشحن', '已发货', '已出貨', '발송됨', 'נשלח', 'odesláno', 'afsendt',
  ],
  returned: [
    'return complete', 'returned', 'return received', 'rückgabe abgeschlossen', 'zurückgegeben', 'zurückgesendet', 'retour terminé', 'retourné', 'reso completato', 'restituito', 'devolución completada', 'devuelto', 'devolução concluída', 'devolvido', 'retour voltooid', 'geretourneerd', 'retur klar', 'returnerad', 'zwrot zakończony', 'zwrócono', 'iade tamamlandı', 'iade edildi', '返品完了', '返品済み', 'تم الإرجاع', '已退货', '已退貨', '반품 완료',
  ],
  refunded: [
    'refunded', 'refund issued', 'erstattet', 'erstattung veranlasst', 'remboursé', 'remboursement effectué', 'rimborsato', 'rimborso emesso', 'reembolsado', 'reembolso emitido', 'terugbetaald', 'återbetald', 'zwrócono środki', 'para iadesi yapıldı', '返金済み', 'تم رد المبلغ', '已退款', '환불됨', 'זוכה',
  ],
};

/** Japanese puts the day before the verb: "8月20日に配達しました", "8月20日に到着予定". */
const endings: readonly (readonly [StatusKind, RegExp])[] = [
  ['delivered', /(?:に配達しました|に配達済み|にお届け済み|に配達されました|送达|送達|배송 완료)$/],
  ['arriving', /(?:に到着予定|にお届け予定|到着予定|お届け予定|送达前|도착 예정)$/],
  ['shipped', /(?:に発送しました|に発送済み)$/],
  ['cancelled', /(?:キャンセルされました|キャンセル済み)$/],
];

/** What a status line says, by the words it begins with (Japanese: ends with). Undefined when they are not known. */
export function statusKind(text: string): StatusKind | undefined {
  const line = (plainText(text.slice(0, 500)) ?? '').toLowerCase().replace(/[.!。！]+$/, '');
  let best: { kind: StatusKind; length: number } | undefined;
  for (const [kind, words] of Object.entries(beginnings) as [StatusKind, readonly string[]][]) { // its keys are the kinds
    for (const word of words) {
      if (line.startsWith(word) && !/^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(line.slice(word.length)) && word.length > (best?.length ?? 0)) {
        best = { kind, length: word.length };
      }
    }
  }
  return best?.kind ?? endings.find(([, pattern]) => pattern.test(line))?.[0];
}

/** True when a status line says that the order or shipment was cancelled. "Cancellation requested" does not. */
export function isCancelled(text: string): boolean {
  return statusKind(text) === 'cancelled';
}
