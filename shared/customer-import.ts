/** What a column of an imported file may hold. */
export const importFields = [
  'customerNumber',
  'name',
  'email',
  'phone',
  'address',
  'on',
  'orderNumber',
  'product',
  'quantity',
  'amount',
  'currency',
  'talk',
  'note',
] as const
export type ImportField = (typeof importFields)[number]

export const importKinds = ['customers', 'purchases', 'talks'] as const
export type ImportKind = (typeof importKinds)[number]

/** The fields of each kind of file. */
export const fieldsOf: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  customers: ['customerNumber', 'name', 'email', 'phone', 'address'],
  purchases: [
    'customerNumber',
    'name',
    'email',
    'phone',
    'on',
    'orderNumber',
    'product',
    'quantity',
    'amount',
    'currency',
  ],
  talks: ['customerNumber', 'name', 'email', 'phone', 'on', 'talk', 'note'],
}

const words: Readonly<Record<ImportField, string>> = {
  customerNumber:
    'customernumber customerno customerid clientid accountnumber müşterino müşterinumarası müşterikodu номерклиента кодклиента ügyfélszám vevőkód',
  name: 'name fullname customer customername ad adsoyad isim müşteri müşteriadı имя фио клиент név ügyfél vevő vevőneve',
  email: 'email mail eposta почта элпочта электроннаяпочта emailcím',
  phone: 'phone telephone mobile tel telefon cep gsm телефон мобильный telefonszám mobil',
  address: 'address postaladdress street adres адрес cím lakcím',
  on: 'date day purchasedate orderdate visitdate tarih siparıştarihi satıştarihi дата датапокупки датазаказа dátum kelt vásárlásdátuma',
  orderNumber:
    'order ordernumber orderno invoice siparişno siparişnumarası sipariş fatura заказ номерзаказа счёт rendelésszám rendelés számla',
  product: 'product item article ürün товар продукт termék cikk',
  quantity: 'quantity qty count adet miktar количество колво mennyiség darab',
  amount: 'amount total price value sum tutar toplam fiyat сумма цена стоимость összeg ár végösszeg',
  currency: 'currency parabirimi döviz валюта pénznem deviza',
  talk: 'kind type tür тип вид fajta típus',
  note: 'note notes comment not açıklama заметка комментарий megjegyzés',
}

const plainHead = (head: string): string =>
  head
    .toLocaleLowerCase('tr')
    .normalize('NFC')
    .replaceAll(/[^\p{L}]/gu, '')
    .replaceAll('ı', 'i')

/** Which column is which, as far as the names of the columns tell; each field once. */
export function guessMapping(head: readonly string[], kind: ImportKind): (ImportField | null)[] {
  const left = new Set(fieldsOf[kind])
  return head.map((name) => {
    const found = [...left].find((field) => words[field].split(' ').map(plainHead).includes(plainHead(name)))
    if (found) left.delete(found)
    return found ?? null
  })
}
