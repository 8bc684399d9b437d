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
  'oldNumber',
  'narrative',
  'closedOn',
  'outcome',
  'category',
  'channel',
] as const
export type ImportField = (typeof importFields)[number]

export const importKinds = ['customers', 'purchases', 'talks', 'cases'] as const
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
  cases: [
    'oldNumber',
    'on',
    'narrative',
    'closedOn',
    'outcome',
    'category',
    'channel',
    'customerNumber',
    'name',
    'email',
    'phone',
    'address',
    'orderNumber',
    'product',
  ],
}

const words: Readonly<Record<ImportField, string>> = {
  customerNumber:
    'customernumber customerno customerid clientid accountnumber müşterino müşterinumarası müşterikodu номерклиента кодклиента ügyfélszám vevőkód',
  name: 'name fullname customer customername ad adsoyad isim müşteri müşteriadı имя фио клиент név ügyfél vevő vevőneve',
  email: 'email mail eposta почта элпочта электроннаяпочта emailcím',
  phone: 'phone telephone mobile tel telefon cep gsm телефон мобильный telefonszám mobil',
  address: 'address postaladdress street adres адрес cím lakcím',
  on: 'date day received receivedon registered purchasedate orderdate visitdate tarih geliştarihi şikayettarihi siparıştarihi satıştarihi дата датаполучения датаобращения датапокупки датазаказа dátum kelt beérkezett beérkezés vásárlásdátuma',
  orderNumber:
    'order ordernumber orderno invoice siparişno siparişnumarası sipariş fatura заказ номерзаказа счёт rendelésszám rendelés számla',
  product: 'product item article ürün товар продукт termék cikk',
  quantity: 'quantity qty count adet miktar количество колво mennyiség darab',
  amount: 'amount total price value sum tutar toplam fiyat сумма цена стоимость összeg ár végösszeg',
  currency: 'currency parabirimi döviz валюта pénznem deviza',
  talk: 'kind type tür тип вид fajta típus',
  note: 'note notes comment not açıklama заметка комментарий megjegyzés',
  oldNumber:
    'number no id caseno casenumber complaintno complaintnumber ticket reference şikayetno şikâyetno dosyano kayıtno başvuruno номер номержалобы номердела номеробращения panaszszám ügyszám iktatószám sorszám',
  narrative:
    'complaint description text subject matter details şikayet şikâyet konu açıklama içerik жалоба описание текст содержание panasz leírás szöveg tárgy',
  closedOn:
    'closed closedon closingdate resolvedon solvedon kapanış kapanıştarihi sonuçlanmatarihi закрыто датазакрытия датарешения lezárva lezárás lezárásdátuma',
  outcome: 'outcome result resolution decision sonuç karar результат исход решение eredmény kimenetel döntés',
  category: 'category type topic kategori tür konusu категория вид тема kategória típus',
  channel: 'channel source receivedby kanal geliş канал источник csatorna forrás',
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
    const found = fieldsOf[kind].find(
      (field) => left.has(field) && words[field].split(' ').map(plainHead).includes(plainHead(name)),
    )
    if (found) left.delete(found)
    return found ?? null
  })
}
