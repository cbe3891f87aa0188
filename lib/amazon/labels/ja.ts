import type { LabelWords } from './label.ts';

/** Japanese. The list's three words were seen on pages of other projects in 2026. */
export const ja: LabelWords = {
  seen: ['orderPlaced', 'orderNumber', 'total'],
  words: {
    orderPlaced: ['注文日', 'ご注文日', '注文日時', 'デジタル注文'],
    orderNumber: ['注文番号', 'ご注文番号', 'amazon.co.jp 注文番号'],
    shipTo: ['お届け先', '配送先', 'お届け先住所', 'お届け先の住所'],
    total: ['合計', '合計金額'],
    grandTotal: ['ご請求額', '注文合計', 'ご注文合計', '総計', '請求額', '注文の合計', 'お支払い合計'],
    itemsSubtotal: ['商品の小計', '小計', '商品小計', '商品', '注文の小計'],
    shipping: ['配送料・手数料', '配送料', '送料', '配送料 / 手数料', '配送料および手数料', '配送料と手数料'],
    promotion: ['割引', 'プロモーション', 'プロモーション割引', 'キャンペーン・割引', 'クーポン', '無料配送', 'amazonポイント割引', '割引の適用'],
    tax: ['消費税', '税', '税金', '消費税等', '消費税額'],
    totalBeforeTax: ['税抜合計', '税引前合計', '税抜き合計', '合計(税抜)', '合計 (税抜)'],
    giftCard: ['ギフト券', 'amazonギフト券', 'ギフトカード', 'amazonギフトカード', 'ギフトカード・クーポン', 'ポイント', 'amazonポイント'],
    refund: ['返金合計', '返金額', '返金額合計', '返金', '合計返金額', '払い戻し合計'],
    soldBy: ['販売', '販売元', '販売者', '出品者'],
    quantity: ['数量', '個数'],
    poNumber: ['発注番号', '注文書番号', 'po番号', '購買発注番号', '発注書番号'],
    businessOrderInformation: ['ビジネス注文情報', 'ビジネス注文に関する情報', '法人注文情報', '注文に関するビジネス情報', '発注情報'],
    payment: ['支払い方法', 'お支払い方法', 'お支払方法', '支払方法', '支払い情報'],
    trackingId: ['お問い合わせ伝票番号', '伝票番号', '追跡番号', 'トラッキングid', '配送状況確認番号'],
    carrier: ['配送業者', '配送会社', '運送会社'],
  },
};
