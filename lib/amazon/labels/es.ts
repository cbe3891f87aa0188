import type { LabelWords } from './label.ts';

/** Spanish, of Spain, Mexico and the United States. */
export const es: LabelWords = {
  seen: [],
  words: {
    orderPlaced: ['pedido realizado', 'pedido realizado el', 'fecha del pedido', 'fecha de pedido', 'realizado el', 'pedido el'],
    orderNumber: ['pedido n.º', 'pedido nº', 'n.º de pedido', 'nº de pedido', 'número de pedido', 'pedido n.°', 'pedido n°', 'n.° de pedido', 'n° de pedido', 'pedido #', 'pedido n.', 'número del pedido', 'pedido no.'],
    shipTo: ['enviar a', 'dirección de envío', 'enviado a', 'entregar a', 'envío a'],
    total: ['total'],
    grandTotal: ['total del pedido', 'total (i.v.a. incluido)', 'importe total', 'suma total', 'total general', 'total final', 'total (iva incluido)'],
    itemsSubtotal: ['subtotal de producto(s)', 'subtotal del producto', 'subtotal de los productos', 'subtotal', 'productos', 'producto(s) subtotal', 'subtotal de artículos', 'subtotal de artículo(s)', 'artículos', 'subtotal de productos', 'subtotal del(de los) producto(s)'],
    shipping: ['envío', 'gastos de envío', 'costes de envío', 'envío y manejo', 'envío y manipulación', 'costo de envío', 'costos de envío'],
    promotion: ['promoción aplicada', 'promociones aplicadas', 'promoción', 'envío gratis', 'envío gratuito', 'descuento', 'cupón'],
    tax: ['iva', 'i.v.a.', 'iva estimado', 'impuestos', 'impuesto estimado', 'impuestos estimados', 'impuesto estimado a recaudar', 'impuestos estimados a cobrar', 'impuesto'],
    totalBeforeTax: ['total antes de impuestos', 'importe total sin iva', 'total sin iva', 'total antes de iva', 'total (iva excluido)'],
    giftCard: ['cheque regalo', 'cheques regalo', 'tarjeta de regalo', 'tarjeta regalo', 'importe del cheque regalo', 'monto de la tarjeta de regalo'],
    refund: ['total del reembolso', 'importe reembolsado', 'reembolso total', 'reembolso', 'total de reembolso'],
    soldBy: ['vendido por', 'vendido y enviado por', 'vendedor', 'enviado y vendido por'],
    quantity: ['cantidad', 'cant.', 'cant'],
    poNumber: ['número de orden de compra', 'n.º de orden de compra', 'nº de orden de compra', 'orden de compra', 'número de pedido de compra', 'número de la orden de compra', 'número de oc', 'número de po'],
    businessOrderInformation: ['información del pedido de empresa', 'información sobre el pedido de empresa', 'información del pedido empresarial', 'información de pedido de empresa', 'información del pedido comercial', 'información sobre pedidos de empresa'],
    payment: ['forma de pago', 'método de pago', 'métodos de pago', 'formas de pago', 'información de pago', 'información del pago'],
    trackingId: ['número de seguimiento', 'n.º de seguimiento', 'número de rastreo'],
    carrier: ['transportista', 'enviado con', 'empresa de mensajería', 'entregado por'],
  },
};
