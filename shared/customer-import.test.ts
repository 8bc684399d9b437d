import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldsOf, guessMapping, importKinds, type ImportField } from './customer-import.ts'
import { heads } from './import-heads.ts'
import { languages, type Language } from './languages.ts'
import { amountIn, dayIn, isDoubtfulAmount, possibleOrders } from './said-values.ts'

test('the order of day and month is known only where some day proves it', () => {
  assert.deepEqual(possibleOrders(['03.04.2026', '25.12.2025']), ['dmy'])
  assert.deepEqual(possibleOrders(['03/04/2026', '12/25/2025']), ['mdy'])
  assert.deepEqual(possibleOrders(['03/04/2026', '05/06/2026']), ['dmy', 'mdy'])
  assert.deepEqual(possibleOrders(['2026-04-03', '']), ['ymd'])
  assert.deepEqual(possibleOrders(['soon']), [])
  // Days of a spreadsheet's own stand beside typed ones: the year first is never in doubt.
  assert.deepEqual(possibleOrders(['2026-04-03', '2026-05-06T10:00:00']), ['ymd'])
  assert.deepEqual(possibleOrders(['2026-04-03', '13.02.2026']), ['dmy'])
  assert.deepEqual(possibleOrders(['03.04.2026', '25.12.2025', '31.02.2026', 'soon']), ['dmy'])
})

test('days that do not exist are none', () => {
  assert.equal(dayIn('31.02.2026', 'dmy'), null)
  assert.equal(dayIn('29.02.24', 'dmy'), '2024-02-29')
  assert.equal(dayIn('2026-11-22T10:00', 'ymd'), '2026-11-22')
  assert.equal(dayIn('2026-11-22', 'mdy'), '2026-11-22')
  assert.equal(dayIn('2026. 11. 22.'.replaceAll(' ', ''), 'ymd'), '2026-11-22')
})

test('amounts are read as people write them', () => {
  const table: readonly (readonly [string, number | null])[] = [
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['1 234,5 ₽', 1234.5],
    ['₺12', 12],
    ['-3,5', -3.5],
    ['1.234.567', 1_234_567],
    ['free', null],
    ['', null],
  ]
  for (const [text, number] of table) assert.equal(amountIn(text), number, text)
  assert.equal(amountIn('1.234', '.'), 1.234)
  assert.equal(amountIn('1.234', ','), 1234)
  assert.deepEqual(['1.234', '1.234,50', '12', 'free'].map(isDoubtfulAmount), [true, false, false, false])
})

test('days and amounts are read in the digits and signs of all our languages', () => {
  assert.equal(dayIn('2026. 11. 22.', 'ymd'), '2026-11-22')
  assert.equal(dayIn('٢٢/١١/٢٠٢٦', 'dmy'), '2026-11-22')
  assert.equal(dayIn('۲۰۲۶/۱۱/۲۲', 'ymd'), '2026-11-22')
  assert.equal(dayIn('2026年11月22日', 'ymd'), '2026-11-22')
  assert.equal(dayIn('２０２６/１１/２２', 'ymd'), '2026-11-22')
  // The year of another calendar is refused, not taken for one of ours.
  assert.equal(dayIn('۱۴۰۵/۰۹/۰۱', 'ymd'), null)
  assert.equal(amountIn('١٬٢٣٤٫٥٠'), 1234.5)
  assert.equal(amountIn('۱۲۳۴'), 1234)
  assert.equal(amountIn('1’234.50'), 1234.5)
  assert.equal(amountIn('−3,5'), -3.5)
  assert.equal(amountIn('NT$1,234.00'), 1234)
  assert.equal(amountIn('1 234,50 €'), 1234.5)
})

const registers: Readonly<Record<Language, readonly (readonly [string, ImportField | null])[]>> = {
  en: [
    ['Complaint No.', 'oldNumber'],
    ['Date received', 'on'],
    ['Subject', null],
    ['Description', 'narrative'],
    ['Closing Date (dd/mm/yyyy)', 'closedOn'],
    ['E-mail address *', 'email'],
    ['Mobile', 'phone'],
  ],
  tr: [
    ['ŞİKÂYET NO', 'oldNumber'],
    ['GELİŞ TARİHİ', 'on'],
    ['Şikayet Metni', 'narrative'],
    ['Adı Soyadı', 'name'],
    ['Cep Tel.', 'phone'],
    ['SONUÇ', 'outcome'],
  ],
  ru: [
    ['№ обращения', 'oldNumber'],
    ['Дата поступления', 'on'],
    ['Суть обращения', 'narrative'],
    ['Ф.И.О.', 'name'],
    ['Эл. почта', 'email'],
    ['Лицевой счет', 'customerNumber'],
  ],
  hu: [
    ['Iktatószám', 'oldNumber'],
    ['Beérkezés dátuma', 'on'],
    ['Panasz leírása', 'narrative'],
    ['Ügyfél neve', 'name'],
    ['E-mail cím', 'email'],
    ['Elintézés dátuma', 'closedOn'],
  ],
  de: [
    ['Lfd. Nr.', 'oldNumber'],
    ['Eingegangen am', 'on'],
    ['Sachverhalt', 'narrative'],
    ['Kd.-Nr.', 'customerNumber'],
    ['Vor- und Nachname', 'name'],
    ['E-Mail-Adresse', 'email'],
    ['Telefon (mobil)', 'phone'],
    ['Straße', 'address'],
    ['Erledigt am', 'closedOn'],
  ],
  fr: [
    ['N° de dossier', 'oldNumber'],
    ['Reçu le', 'on'],
    ['Objet', null],
    ['Description', 'narrative'],
    ['N° client', 'customerNumber'],
    ['Nom et prénom', 'name'],
    ['Courriel', 'email'],
    ['Tél.', 'phone'],
    ['Clôturé le', 'closedOn'],
  ],
  it: [
    ['N. reclamo', 'oldNumber'],
    ['Data di ricezione', 'on'],
    ['Testo del reclamo', 'narrative'],
    ['Cognome e nome', 'name'],
    ['Cellulare', 'phone'],
    ['Esito', 'outcome'],
    ['Cod. cliente', 'customerNumber'],
  ],
  es: [
    ['Nº de reclamación', 'oldNumber'],
    ['Fecha de recepción', 'on'],
    ['Descripción', 'narrative'],
    ['Nombre y apellidos', 'name'],
    ['Correo electrónico', 'email'],
    ['Teléfono móvil', 'phone'],
    ['Resolución', 'outcome'],
  ],
  el: [
    ['Αρ. πρωτ.', 'oldNumber'],
    ['ΗΜΕΡΟΜΗΝΙΑ ΠΑΡΑΛΑΒΗΣ', 'on'],
    ['Περιγραφή', 'narrative'],
    ['Ονοματεπώνυμο', 'name'],
    ['Κινητό τηλέφωνο', 'phone'],
    ['ΚΩΔΙΚΟΣ ΠΕΛΑΤΗ', 'customerNumber'],
    ['ΠΕΛΑΤΗΣ', null],
  ],
  ar: [
    ['رقم الشكوى', 'oldNumber'],
    ['تاريخ الاستلام', 'on'],
    ['نص الشكوى', 'narrative'],
    ['اسم العميل', 'name'],
    ['رقم الجوال', 'phone'],
    ['البريد الالكتروني', 'email'],
    ['تاريخ الاغلاق', 'closedOn'],
  ],
  fa: [
    ['شماره پرونده', 'oldNumber'],
    ['تاریخ ثبت', 'on'],
    ['شرح شکایت', 'narrative'],
    ['نام و نام خانوادگی', 'name'],
    ['شماره تماس', 'phone'],
    ['نشانی', 'address'],
    ['کد مشتري', 'customerNumber'],
  ],
  'zh-TW': [
    ['案件編號', 'oldNumber'],
    ['投訴日期', 'on'],
    ['投訴內容', 'narrative'],
    ['客戶姓名', 'name'],
    ['聯絡電話', 'phone'],
    ['電子郵件', 'email'],
    ['結案日期', 'closedOn'],
  ],
}

test('columns of an old register are known by the names that people give them in each of our languages', () => {
  for (const [language, columns] of Object.entries(registers))
    assert.deepEqual(
      guessMapping(
        columns.map(([head]) => head),
        'cases',
      ),
      columns.map(([, field]) => field),
      language,
    )
})

test('a word that means something else elsewhere is read in the language of the file', () => {
  assert.deepEqual(guessMapping(['Référence', 'Reçu le', 'Réclamation', 'Issue'], 'cases'), [
    'oldNumber',
    'on',
    'narrative',
    'outcome',
  ])
  assert.deepEqual(guessMapping(['Ticket', 'Date', 'Issue', 'Result'], 'cases'), [
    'oldNumber',
    'on',
    'narrative',
    'outcome',
  ])
  assert.deepEqual(guessMapping(['Courriel', 'Date de commande', 'Nombre', 'Montant'], 'purchases'), [
    'email',
    'on',
    'quantity',
    'amount',
  ])
  assert.deepEqual(guessMapping(['Nº reclamación', 'Fecha', 'Queja', 'Nombre'], 'cases').at(-1), 'name')
  assert.deepEqual(
    guessMapping(['N. reclamo', 'Data', 'Reclamo', 'Via', 'Cognome e nome'], 'cases')[3],
    'address',
  )
})

test('so are those of purchases', () => {
  const fields = ['on', 'email', 'orderNumber', 'product', 'quantity', 'amount', 'currency']
  const files: Readonly<Record<Language, string>> = {
    en: 'Order Date|E-mail|Order #|Item|Qty|Total|Currency',
    tr: 'Sipariş Tarihi|E-posta|Sipariş No|Ürün|Adet|Tutar|Döviz',
    ru: 'Дата заказа|Почта|№ заказа|Товар|Кол-во|Сумма|Валюта',
    hu: 'Rendelés dátuma|E-mail|Rendelésszám|Termék|Db|Végösszeg|Pénznem',
    de: 'Bestelldatum|E-Mail|Bestell-Nr.|Artikel|Menge|Betrag|Währung',
    fr: 'Date de commande|Courriel|N° de commande|Article|Qté|Montant|Devise',
    it: 'Data ordine|E-mail|N. ordine|Articolo|Q.tà|Importo|Valuta',
    es: 'Fecha de pedido|Correo|Nº pedido|Artículo|Cant.|Importe|Moneda',
    el: 'Ημερομηνία παραγγελίας|Email|Αρ. παραγγελίας|Είδος|Ποσότητα|Ποσό|Νόμισμα',
    ar: 'تاريخ الطلب|الإيميل|رقم الطلب|المنتج|الكمية|المبلغ|العملة',
    fa: 'تاریخ سفارش|ایمیل|شماره سفارش|کالا|تعداد|مبلغ|ارز',
    'zh-TW': '訂單日期|電子郵件|訂單編號|商品|數量|金額|幣別',
  }
  for (const [language, head] of Object.entries(files))
    assert.deepEqual(guessMapping(head.split('|'), 'purchases'), fields, language)
})

test('no name of a column stands for two fields of a file, where each language has its own', () => {
  for (const kind of importKinds)
    for (const field of fieldsOf[kind])
      for (const language of languages)
        for (const head of heads[field][language].split('|')) {
          const others = fieldsOf[kind].filter(
            (other) => other !== field && heads[other][language].split('|').includes(head),
          )
          assert.deepEqual(others, [], `${kind} ${language}: ${head} is ${field}, too`)
        }
})

test('columns are known by their names, each once', () => {
  assert.deepEqual(guessMapping(['E-posta', 'Tarih', 'Tutar', 'Renk'], 'purchases'), [
    'email',
    'on',
    'amount',
    null,
  ])
  assert.deepEqual(guessMapping(['ФИО', 'Телефон', 'Дата'], 'talks'), ['name', 'phone', 'on'])
  assert.deepEqual(guessMapping(['Ügyfélszám', 'Név', 'Név'], 'customers'), ['customerNumber', 'name', null])
})
