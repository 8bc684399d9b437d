import { languages, type Language } from '../../../shared/languages.ts'
import type { Block, PrintDocument } from './print-document.ts'

/** A document for tests and measurements; what the caller does not say is invented. */
export function aDocument(given: Partial<PrintDocument> = {}): PrintDocument {
  return {
    language: 'en',
    title: 'Your letter of 12 November',
    letterhead: {
      organizationName: 'Northwind Water',
      addressLines: ['Canal Street 14', '1054 Harbour Town', 'help@northwind.example'],
      accentColor: '#0b6e66',
    },
    footer: 'Northwind Water, registered in Harbour Town, no. 4471',
    createdAt: new Date('2026-11-22T09:30:00Z'),
    blocks: [{ kind: 'paragraph', text: 'Thank you for writing to us.' }],
    ...given,
  }
}

/** A few sentences per language that hold what goes wrong first: accents, joined letters, numbers in the middle. */
export const sentences: Record<Language, { title: string; text: string; word: string }> = {
  en: {
    title: 'Our answer to your letter',
    text: 'We have looked into what you told us on 12 November 2026 (reference 7K2M-9QXP-4TRD) and would like to explain what we found. The meter was read twice in the same week, and the second reading was charged as if a whole month had passed.',
    word: 'explain',
  },
  tr: {
    title: 'Mektubunuza yanıtımız',
    text: 'Bize 12 Kasım 2026 tarihinde ilettiğiniz konuyu (başvuru no 7K2M-9QXP-4TRD) inceledik; bulduklarımızı açıklamak isteriz. Sayaç aynı hafta içinde iki kez okunmuş, ikinci okuma ise tam bir ay geçmiş gibi ücretlendirilmiştir. İŞLEM ücreti ığüşöç 1.234,56 ₺.',
    word: 'ücretlendirilmiştir',
  },
  ru: {
    title: 'Наш ответ на ваше письмо',
    text: 'Мы изучили то, о чём вы сообщили нам 12 ноября 2026 года (номер 7K2M-9QXP-4TRD), и хотим объяснить, что выяснили. Показания счётчика сняли дважды за одну неделю, и второе списание прошло так, будто минул целый месяц.',
    word: 'счётчика',
  },
  hu: {
    title: 'Válaszunk a levelére',
    text: 'Megvizsgáltuk, amit 2026. november 12-én írt nekünk (hivatkozás 7K2M-9QXP-4TRD), és szeretnénk elmagyarázni, mire jutottunk. A mérőórát egy héten belül kétszer olvasták le, a második leolvasást pedig úgy számláztuk ki, mintha egy teljes hónap telt volna el. Űrhajó, bőség, fűtés.',
    word: 'elmagyarázni',
  },
  de: {
    title: 'Unsere Antwort auf Ihr Schreiben',
    text: 'Wir haben geprüft, was Sie uns am 12. November 2026 geschildert haben (Zeichen 7K2M-9QXP-4TRD), und möchten Ihnen erklären, was wir herausgefunden haben. Der Zähler wurde in derselben Woche zweimal abgelesen, und die zweite Ablesung wurde wie ein ganzer Monat berechnet. Rechtsschutzversicherungsgesellschaften grüßen.',
    word: 'herausgefunden',
  },
  fr: {
    title: 'Notre réponse à votre lettre',
    text: 'Nous avons examiné ce que vous nous avez signalé le 12 novembre 2026 (référence 7K2M-9QXP-4TRD) et souhaitons vous expliquer ce que nous avons trouvé. Le compteur a été relevé deux fois la même semaine ; le second relevé a été facturé comme un mois entier. Œuvre, garçon, naïf.',
    word: 'référence',
  },
  it: {
    title: 'La nostra risposta alla Sua lettera',
    text: 'Abbiamo esaminato quanto ci ha segnalato il 12 novembre 2026 (riferimento 7K2M-9QXP-4TRD) e desideriamo spiegarLe che cosa abbiamo trovato. Il contatore è stato letto due volte nella stessa settimana e la seconda lettura è stata addebitata come se fosse trascorso un mese intero.',
    word: 'contatore',
  },
  es: {
    title: 'Nuestra respuesta a su carta',
    text: 'Hemos examinado lo que nos comunicó el 12 de noviembre de 2026 (referencia 7K2M-9QXP-4TRD) y queremos explicarle lo que hemos averiguado. El contador se leyó dos veces en la misma semana y la segunda lectura se cobró como si hubiera pasado un mes entero. ¿Le parece bien, señor Núñez?',
    word: 'averiguado',
  },
  el: {
    title: 'Η απάντησή μας στην επιστολή σας',
    text: 'Εξετάσαμε όσα μας γράψατε στις 12 Νοεμβρίου 2026 (αριθμός 7K2M-9QXP-4TRD) και θα θέλαμε να σας εξηγήσουμε τι διαπιστώσαμε. Ο μετρητής διαβάστηκε δύο φορές μέσα στην ίδια εβδομάδα και η δεύτερη ένδειξη χρεώθηκε σαν να είχε περάσει ολόκληρος μήνας.',
    word: 'μετρητής',
  },
  ar: {
    title: 'ردّنا على رسالتكم',
    text: 'لقد درسنا ما كتبتموه إلينا في 12 نوفمبر 2026 (المرجع 7K2M-9QXP-4TRD) ونودّ أن نشرح لكم ما توصّلنا إليه. قُرئ العدّاد مرّتين في الأسبوع نفسه، واحتُسبت القراءة الثانية كأنّ شهرًا كاملًا قد مضى. للاستفسار: ‎+90 212 555 12 34.',
    word: 'القراءة',
  },
  fa: {
    title: 'پاسخ ما به نامهٔ شما',
    text: 'آنچه را در ۲۱ آبان ۱۴۰۵ برای ما نوشته بودید (شمارهٔ پیگیری 7K2M-9QXP-4TRD) بررسی کردیم و می‌خواهیم یافته‌هایمان را توضیح دهیم. کنتور در یک هفته دو بار خوانده شده و خوانش دوم طوری محاسبه شده که گویی یک ماه کامل گذشته است. تلفن: +98 21 5555 1234.',
    word: 'کنتور',
  },
  'zh-TW': {
    title: '對您來信的答覆',
    text: '我們已仔細查明您於2026年11月12日告知我們的事項（編號 7K2M-9QXP-4TRD），在此向您說明調查結果。水錶在同一週內被抄讀了兩次，而第二次抄讀卻以整整一個月的用量計費。我們將退還溢收的款項。',
    word: '水錶',
  },
}

const trackingUrl = 'https://help.northwind.example/en/track/7K2M9QXP4TRD'

export function aLetter(language: Language): PrintDocument {
  const { title, text } = sentences[language]
  return aDocument({
    language,
    title,
    blocks: [
      {
        kind: 'address',
        lines: ['Ms Ada Lindqvist', 'Harbour Road 7', '1054 Harbour Town'],
        facts: [
          { label: 'Ref.', value: '7K2M-9QXP-4TRD' },
          { label: 'Date', value: '22.11.2026' },
        ],
      },
      { kind: 'paragraph', text },
      { kind: 'heading', level: 1, text: title },
      {
        kind: 'markdown',
        content: `${text}\n\n- **${title}.** ${text}\n- ${text}\n\n1. *${title}*\n2. ${title}`,
      },
      { kind: 'callout', title, text },
      { kind: 'paragraph', text },
    ],
  })
}

/** One of every kind of block, in the given language. */
export function everyBlock(language: Language): Block[] {
  const { title, text } = sentences[language]
  return [
    { kind: 'paragraph', text },
    { kind: 'bigCode', label: title, code: '7K2M9QXP4TRD' },
    { kind: 'qr', url: trackingUrl, caption: title, text },
    { kind: 'heading', level: 1, text: title },
    {
      kind: 'facts',
      facts: [
        { label: title, value: '7K2M-9QXP-4TRD' },
        { label: title, value: text },
      ],
    },
    {
      kind: 'timeline',
      entries: languages.slice(0, 3).map(() => ({ date: '22.11.2026', text: title })),
    },
    {
      kind: 'table',
      columns: [{ header: title, width: 2 }, { header: title }, { header: 'Σ', align: 'end' }],
      rows: [1, 2, 3].map((row) => [text, title, `1.234,5${row}`]),
    },
    { kind: 'callout', title, text },
    { kind: 'pageBreak' },
    { kind: 'heading', level: 3, text: title },
    {
      kind: 'fields',
      fields: [
        { label: title, width: 'half' },
        { label: title, width: 'half' },
        { label: title, help: text, lines: 5 },
      ],
    },
    { kind: 'choices', label: title, options: [title, title, title], columns: 3 },
  ]
}

export function aPoster(language: Language): PrintDocument {
  const { title, text } = sentences[language]
  return aDocument({
    language,
    title,
    blocks: [
      {
        kind: 'poster',
        heading: title,
        lead: text.slice(0, 90),
        url: trackingUrl,
        caption: title,
        steps: [title, title, title],
      },
    ],
  })
}
