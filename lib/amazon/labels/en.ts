import type { LabelWords } from './label.ts';

/** English, as all English-language shops print it. */
export const en: LabelWords = {
  seen: [
    'orderPlaced', 'orderNumber', 'shipTo', 'total', 'grandTotal', 'itemsSubtotal', 'shipping', 'promotion', 'tax',
    'totalBeforeTax', 'giftCard', 'refund', 'soldBy', 'quantity', 'businessOrderInformation', 'payment',
  ],
  words: {
    orderPlaced: ['order placed', 'ordered on', 'order date', 'date placed', 'digital order', 'subscription charged on', 'subscribe and save order placed'],
    orderNumber: ['order #', 'order#', 'order number', 'order no.', 'order id', 'amazon.com order number', 'amazon.ca order number', 'amazon.co.uk order number', 'amazon order number'],
    shipTo: ['ship to', 'shipping to', 'dispatch to', 'deliver to', 'shipping address', 'delivery address', 'pickup at'],
    total: ['total'],
    grandTotal: ['grand total', 'order total', 'total for this order', 'total for this shipment', 'total paid'],
    itemsSubtotal: ['item(s) subtotal', 'items subtotal', 'item subtotal', 'item(s) sub-total', 'items', 'subtotal', 'sub total'],
    shipping: ['shipping & handling', 'shipping and handling', 'shipping', 'delivery', 'postage & packing', 'postage and packing', 'delivery fee', 'delivery & handling'],
    promotion: ['promotion applied', 'promotions applied', 'free shipping', 'free delivery', 'your coupon savings', 'coupon savings', 'amazon discount', 'discount', 'subscribe & save', 'subscribe & save discount'],
    tax: ['estimated tax to be collected', 'estimated tax', 'sales tax', 'tax collected', 'tax', 'vat', 'gst', 'estimated gst/hst', 'estimated vat', 'import fees deposit'],
    totalBeforeTax: ['total before tax', 'total before vat', 'total before gst', 'total excl. vat', 'total (excl. vat)'],
    giftCard: ['gift card amount', 'gift card', 'gift card balance', 'gift certificate', 'rewards points', 'reward points'],
    refund: ['refund total', 'total refund', 'refund'],
    soldBy: ['sold by', 'ships from and sold by', 'dispatched from and sold by', 'seller', 'supplied by'],
    quantity: ['qty', 'quantity', 'qty.'],
    poNumber: ['po number', 'po #', 'po#', 'po no.', 'purchase order number', 'purchase order no.', 'purchase order #', 'po number (optional)'],
    businessOrderInformation: ['business order information', 'business order info'],
    payment: ['payment method', 'payment methods', 'payment information', 'paid with', 'payment instrument'],
    trackingId: ['tracking id', 'tracking number', 'tracking #'],
    carrier: ['carrier', 'shipped with', 'delivery by', 'shipped by'],
  },
};
