import type { ReportLabels } from './label.ts';

/**
 * English: Amazon Business in every shop, and the consumer reports of all shops, whatever language the shop has.
 * Seen in headers of 2020 to 2026; `Order Number` and the VAT names in public importers only.
 */
export const en: ReportLabels = {
  language: 'en',
  decimalMark: null,
  dayOrder: null,
  noData: ['No data found for this time period'],
  families: {
    'business-orders': {
      orderId: ['Order ID', 'Order Number'], orderDate: ['Order Date'], poNumber: ['PO Number', 'Purchase Order Number'],
      orderQuantity: ['Order Quantity'], currency: ['Currency'], website: ['Website', 'Marketplace'], orderStatus: ['Order Status'],
      orderSubtotal: ['Order Subtotal'], orderShipping: ['Order Shipping & Handling'], orderPromotion: ['Order Promotion'],
      orderTax: ['Order Tax', 'Order VAT'], orderTotal: ['Order Net Total'],
      paymentReference: ['Payment Reference ID', 'Payment Reference Number', 'Charge Identifier'], paymentDate: ['Payment Date'],
      paymentAmount: ['Payment Amount'], paymentMethod: ['Payment Instrument Type'], paymentIdentifier: ['Payment Identifier'],
      asin: ['ASIN'], title: ['Title'], unitPrice: ['Purchase PPU'], itemQuantity: ['Item Quantity'], itemSubtotal: ['Item Subtotal'],
      itemShipping: ['Item Shipping & Handling'], itemPromotion: ['Item Promotion'], itemTax: ['Item Tax', 'Item VAT'],
      itemTotal: ['Item Net Total'], poLineId: ['PO Line Item Id'],
    },
    'business-reconciliation': {
      orderId: ['Order ID'], orderDate: ['Order Date'], poNumber: ['PO Number'], orderStatus: ['Order Status'], currency: ['Currency'],
      paymentDate: ['Transaction Date'], paymentReference: ['Payment Reference ID'], paymentAmount: ['Payment Amount'],
      paymentMethod: ['Payment Instrument Type'], paymentIdentifier: ['Payment Identifier'], reason: ['Transaction Type'],
    },
    'consumer-items': {
      orderId: ['Order ID'], orderDate: ['Order Date'], poNumber: ['Purchase Order Number'], poLineId: ['PO Line Number'],
      website: ['Website'], currency: ['Currency'], orderStatus: ['Order Status'], asin: ['ASIN/ISBN', 'ASIN'], title: ['Title'],
      unitPrice: ['Purchase Price Per Unit'], itemQuantity: ['Quantity'], itemSubtotal: ['Item Subtotal'],
      itemTax: ['Item Subtotal Tax'], itemTotal: ['Item Total'],
    },
    'consumer-shipments': {
      orderId: ['Order ID'], orderDate: ['Order Date'], poNumber: ['Purchase Order Number'], website: ['Website'], currency: ['Currency'],
      orderStatus: ['Order Status'], itemSubtotal: ['Subtotal'], itemShipping: ['Shipping Charge'], itemPromotion: ['Total Promotions'],
      itemTax: ['Tax Charged'], itemTotal: ['Total Charged'],
    },
    'retail-orders': {
      orderId: ['Order ID'], orderDate: ['Order Date'], poNumber: ['Purchase Order Number'], website: ['Website'], currency: ['Currency'],
      orderStatus: ['Order Status'], asin: ['ASIN'], title: ['Product Name'], itemQuantity: ['Original Quantity', 'Quantity'],
      unitPrice: ['Unit Price'], unitTax: ['Unit Price Tax'], itemSubtotal: ['Shipment Item Subtotal'], itemTax: ['Shipment Item Subtotal Tax'],
      itemShipping: ['Shipping Charge'], itemPromotion: ['Total Discounts'], itemTotal: ['Total Amount', 'Total Owed'],
    },
    returns: {
      orderId: ['Order ID'], orderDate: ['Order Date'], poNumber: ['PO Number', 'Purchase Order Number'], website: ['Website'],
      currency: ['Currency', 'Return Amount Currency'], asin: ['ASIN', 'ASIN/ISBN'], title: ['Title', 'Product Name', 'Item Name'],
      returnQuantity: ['Return Quantity', 'Quantity'], returnDate: ['Return Date', 'Date of Return', 'Creation Date'],
      reason: ['Return Reason', 'Reversal Reason'], refundAmount: ['Refund Amount', 'Return Amount', 'Direct Debit Refund Amount'],
      refundTax: ['Refund Tax Amount'],
    },
    refunds: {
      orderId: ['Order ID'], orderDate: ['Order Date'], poNumber: ['PO Number', 'Purchase Order Number'], website: ['Website'],
      currency: ['Currency'], asin: ['ASIN', 'ASIN/ISBN'], title: ['Title', 'Product Name', 'Item Name'],
      returnQuantity: ['Refund Quantity', 'Quantity'], refundDate: ['Refund Date', 'Refund Completion Date'],
      refundAmount: ['Refund Amount', 'Amount Refunded'], refundTax: ['Refund Tax Amount'],
      reason: ['Refund Reason', 'Reversal Reason', 'Return Reason'],
    },
  },
};
