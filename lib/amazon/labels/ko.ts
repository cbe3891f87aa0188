import type { LabelWords } from './label.ts';

/** Korean, of the American shop. */
export const ko: LabelWords = {
  seen: [],
  words: {
    orderPlaced: ['주문일', '주문 날짜', '주문 일자', '주문 완료', '주문한 날짜'],
    orderNumber: ['주문 번호', '주문번호', '주문 #'],
    shipTo: ['배송지', '받는 사람', '배송 주소', '배송 대상'],
    total: ['합계', '총액', '총계'],
    grandTotal: ['총합계', '주문 총액', '주문 합계', '총 합계', '최종 합계'],
    itemsSubtotal: ['상품 소계', '품목 소계', '소계', '항목 소계', '상품'],
    shipping: ['배송비', '배송 및 처리', '배송 및 취급', '배송료', '배송 및 처리 비용'],
    promotion: ['적용된 프로모션', '프로모션 적용', '무료 배송', '할인', '쿠폰'],
    tax: ['세금', '예상 세금', '부과 예정 예상 세금', '징수 예상 세금', '부가세'],
    totalBeforeTax: ['세전 합계', '세전 총액', '세금 전 합계'],
    giftCard: ['기프트 카드', '기프트 카드 금액', '상품권'],
    refund: ['환불 총액', '환불 합계', '총 환불액', '환불', '환불 금액'],
    soldBy: ['판매자', '판매', '판매처'],
    quantity: ['수량'],
    poNumber: ['구매 주문 번호', '발주 번호', 'po 번호', '구매 주문서 번호'],
    businessOrderInformation: ['비즈니스 주문 정보', '기업 주문 정보'],
    payment: ['결제 수단', '결제 방법', '결제 정보'],
    trackingId: ['운송장 번호', '추적 번호', '배송 조회 번호'],
    carrier: ['배송업체', '택배사', '운송업체'],
  },
};
