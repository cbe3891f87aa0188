import type { LabelWords } from './label.ts';

/** Portuguese, of Brazil and of the Spanish shop. */
export const pt: LabelWords = {
  seen: [],
  words: {
    orderPlaced: ['pedido realizado', 'pedido feito em', 'pedido efetuado', 'pedido realizado em', 'data do pedido', 'encomenda efetuada', 'encomenda efetuada em', 'data da encomenda', 'encomenda realizada'],
    orderNumber: ['pedido nº', 'pedido n.º', 'nº do pedido', 'número do pedido', 'pedido n°', 'n° do pedido', 'pedido #', 'encomenda n.º', 'encomenda nº', 'número da encomenda', 'n.º da encomenda', 'número de encomenda'],
    shipTo: ['enviar para', 'endereço de entrega', 'entregar para', 'enviado para', 'morada de envio', 'envio para'],
    total: ['total'],
    grandTotal: ['total geral', 'total do pedido', 'valor total', 'total da encomenda', 'montante total', 'valor total do pedido'],
    itemsSubtotal: ['subtotal do(s) item(ns)', 'subtotal dos itens', 'subtotal do item', 'subtotal', 'itens', 'subtotal de artigos', 'artigos', 'subtotal dos artigos', 'subtotal do(s) artigo(s)', 'produtos'],
    shipping: ['frete', 'frete e manuseio', 'envio', 'custos de envio', 'portes de envio', 'frete e manuseamento', 'envio e manuseio'],
    promotion: ['promoção aplicada', 'promoções aplicadas', 'frete grátis', 'envio grátis', 'envio gratuito', 'desconto', 'cupom', 'promoção'],
    tax: ['imposto', 'impostos', 'imposto estimado', 'impostos estimados', 'iva', 'iva estimado', 'tributos'],
    totalBeforeTax: ['total antes dos impostos', 'total antes de impostos', 'total sem iva', 'total sem impostos'],
    giftCard: ['vale-presente', 'cartão-presente', 'cartão presente', 'cheque-prenda', 'gift card', 'valor do cartão-presente', 'vale presente'],
    refund: ['total do reembolso', 'reembolso total', 'valor reembolsado', 'reembolso', 'total de reembolso'],
    soldBy: ['vendido por', 'vendido e entregue por', 'enviado e vendido por', 'vendedor'],
    quantity: ['quantidade', 'qtd', 'qtd.', 'qtde', 'qtde.'],
    poNumber: ['número da ordem de compra', 'nº da ordem de compra', 'ordem de compra', 'número do pedido de compra', 'número da nota de encomenda', 'nota de encomenda', 'número de ordem de compra'],
    businessOrderInformation: ['informações do pedido empresarial', 'informações sobre o pedido empresarial', 'informações do pedido comercial', 'informações da encomenda empresarial', 'informações do pedido da empresa'],
    payment: ['forma de pagamento', 'formas de pagamento', 'método de pagamento', 'métodos de pagamento', 'informações de pagamento'],
    trackingId: ['código de rastreamento', 'número de rastreamento', 'número de rastreio', 'código de rastreio', 'número de seguimento'],
    carrier: ['transportadora', 'enviado com', 'entregue por'],
  },
};
