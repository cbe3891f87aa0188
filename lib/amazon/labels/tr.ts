import type { LabelWords } from './label.ts';

/** Turkish. */
export const tr: LabelWords = {
  seen: [],
  words: {
    orderPlaced: ['sipariş verildi', 'sipariş tarihi', 'sipariş verilme tarihi', 'verilen sipariş', 'siparişin verildiği tarih'],
    orderNumber: ['sipariş no', 'sipariş no.', 'sipariş numarası', 'sipariş #', 'sipariş no:'],
    shipTo: ['gönderim adresi', 'teslimat adresi', 'alıcı', 'gönderilecek kişi', 'şuraya gönder'],
    total: ['toplam'],
    grandTotal: ['genel toplam', 'sipariş toplamı', 'toplam tutar', 'siparişin toplamı', 'sipariş toplam tutarı'],
    itemsSubtotal: ['ürün(ler) ara toplamı', 'ürün ara toplamı', 'ara toplam', 'ürünler', 'ürünlerin ara toplamı', 'ürün(lerin) ara toplamı', 'ürün toplamı'],
    shipping: ['kargo', 'kargo ve paketleme', 'gönderim', 'teslimat', 'kargo ücreti', 'gönderim ücreti', 'kargo ve taşıma', 'teslimat ücreti'],
    promotion: ['uygulanan promosyon', 'uygulanan promosyonlar', 'ücretsiz kargo', 'ücretsiz gönderim', 'ücretsiz teslimat', 'indirim', 'kupon', 'uygulanan kampanya'],
    tax: ['kdv', 'tahmini kdv', 'vergi', 'tahmini vergi'],
    totalBeforeTax: ['vergi öncesi toplam', 'kdv hariç toplam', 'kdv öncesi toplam', 'vergiler hariç toplam'],
    giftCard: ['hediye çeki', 'hediye kartı', 'hediye kartı tutarı', 'hediye çeki tutarı'],
    refund: ['toplam iade', 'iade toplamı', 'para iadesi toplamı', 'iade tutarı', 'para iadesi', 'toplam para iadesi'],
    soldBy: ['satıcı', 'satan', 'satıcısı', 'satış yapan'],
    quantity: ['adet', 'miktar'],
    poNumber: ['satın alma siparişi numarası', 'satınalma siparişi numarası', 'satın alma siparişi no', 'po numarası', 'satın alma emri numarası', 'satın alma siparişi'],
    businessOrderInformation: ['kurumsal sipariş bilgileri', 'işletme sipariş bilgileri', 'ticari sipariş bilgileri', 'iş siparişi bilgileri'],
    payment: ['ödeme yöntemi', 'ödeme yöntemleri', 'ödeme şekli', 'ödeme bilgileri'],
    trackingId: ['takip numarası', 'takip no', 'kargo takip numarası', 'kargo takip no'],
    carrier: ['kargo şirketi', 'taşıyıcı', 'kargo firması'],
  },
};
