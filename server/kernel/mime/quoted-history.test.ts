import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readMail } from './read-mail.ts'

const said = 'Nope, said.'

/** Above a quotation, as the programs write it in each language. */
const attributions: Readonly<Record<string, string>> = {
  'gmail en': `On Sun, Nov 22, 2026 at 12:00 PM Acme Destek <c@acme.example> wrote:`,
  'gmail en broken': `On Sun, Nov 22, 2026 at 12:00 PM Acme Destek\n<c@acme.example> wrote:`,
  'gmail tr': `Acme Destek <c@acme.example>, 22 Kas 2026 Paz, 12:00 tarihinde şunu yazdı:`,
  'gmail ru': `вс, 22 нояб. 2026 г. в 12:00, Acme Destek <c@acme.example>:`,
  'gmail hu': `Acme Destek <c@acme.example> ezt írta (időpont: 2026. nov. 22., V, 12:00):`,
  'gmail de': `Am So., 22. Nov. 2026 um 12:00 Uhr schrieb Acme Destek <c@acme.example>:`,
  'gmail de broken': `Am So., 22. Nov. 2026 um 12:00 Uhr schrieb Acme Destek <\nc@acme.example>:`,
  'gmail fr': `Le dim. 22 nov. 2026 à 12:00, Acme Destek <c@acme.example> a écrit :`,
  'gmail it': `Il giorno dom 22 nov 2026 alle ore 12:00 Acme Destek <c@acme.example> ha scritto:`,
  'gmail es': `El dom, 22 nov 2026 a las 12:00, Acme Destek (<c@acme.example>) escribió:`,
  'gmail el': `Στις Κυρ 22 Νοε 2026 στις 12:00 μ.μ., ο χρήστης Acme Destek <c@acme.example> έγραψε:`,
  'gmail ar': `في الأحد، 22 نوفمبر 2026 في 12:00 م تمت كتابة ما يلي بواسطة Acme Destek <c@acme.example>:`,
  'gmail fa': `در تاریخ یکشنبه ۲۲ نوامبر ۲۰۲۶،‏ ۱۲:۰۰ Acme Destek <c@acme.example> نوشت:`,
  'gmail zh': `Acme Destek <c@acme.example> 於 2026年11月22日 週日 下午12:00寫道：`,
  'apple en': `On 22 Nov 2026, at 12:00, Acme Destek <c@acme.example> wrote:`,
  'apple tr': `Acme Destek <c@acme.example> şunları yazdı (22 Kas 2026 12:00):`,
  'apple ru': `22 нояб. 2026 г., в 12:00, Acme Destek <c@acme.example> написал(а):`,
  'apple hu': `2026. nov. 22. dátummal, 12:00 időpontban Acme Destek <c@acme.example> írta:`,
  'apple hu2': `Acme Destek <c@acme.example> írta (2026. nov. 22., 12:00):`,
  'apple de': `Am 22.11.2026 um 12:00 schrieb Acme Destek <c@acme.example>:`,
  'apple fr': `Le 22 nov. 2026 à 12:00, Acme Destek <c@acme.example> a écrit :`,
  'apple it': `Il giorno 22 nov 2026, alle ore 12:00, Acme Destek <c@acme.example> ha scritto:`,
  'apple es': `El 22 nov 2026, a las 12:00, Acme Destek <c@acme.example> escribió:`,
  'apple el': `22 Νοε 2026, 12:00, ο χρήστης «Acme Destek <c@acme.example>» έγραψε:`,
  'apple ar': `في ٢٢ نوفمبر ٢٠٢٦، الساعة ١٢:٠٠ م، كتب Acme Destek <c@acme.example>:`,
  'apple fa': `در ۲۲ نوامبر ۲۰۲۶، ساعت ۱۲:۰۰، Acme Destek <c@acme.example> نوشت:`,
  'apple zh': `Acme Destek <c@acme.example> 於 2026年11月22日 中午12:00 寫道：`,
  'tb en': `On 11/22/26 12:00 PM, Acme Destek wrote:`,
  'tb tr': `22.11.2026 12:00 tarihinde Acme Destek yazdı:`,
  'tb tr2': `Acme Destek, 22.11.2026 12:00 tarihinde yazmış:`,
  'tb ru': `22.11.2026 12:00, Acme Destek пишет:`,
  'tb hu': `2026. 11. 22. 12:00 keltezéssel, Acme Destek írta:`,
  'tb de': `Am 22.11.26 um 12:00 schrieb Acme Destek:`,
  'tb fr': `Le 22/11/2026 à 12:00, Acme Destek a écrit :`,
  'tb it': `Il 22/11/2026 12:00, Acme Destek ha scritto:`,
  'tb es': `El 22/11/2026 a las 12:00, Acme Destek escribió:`,
  'tb el': `Στις 22/11/2026 12:00 μ.μ., ο/η Acme Destek έγραψε:`,
  'tb ar': `في 22/11/2026 12:00، كتب Acme Destek:`,
  'tb fa': `در ۲۲/۱۱/۲۰۲۶ ۱۲:۰۰, Acme Destek نوشت:`,
  'tb zh': `Acme Destek 於 2026/11/22 12:00 寫道:`,
  'yandex ru': `22.11.2026, 12:00, "Acme Destek" <c@acme.example>:`,
  'yandex tr': `22.11.2026, 12:00, "Acme Destek" <c@acme.example>:`,
  'mailru ru': `Воскресенье, 22 ноября 2026, 12:00 +03:00 от Acme Destek <c@acme.example>:`,
  'mailru en': `Sunday, November 22, 2026 12:00 PM +03:00 from Acme Destek <c@acme.example>:`,
}

/** Of an earlier mail, as Outlook writes it in each language. */
const headings: Readonly<Record<string, string>> = {
  en: 'From: Acme <c@acme.example>\nSent: Sunday, November 22, 2026 12:00 PM\nTo: Joe\nSubject: x',
  tr: 'Kimden: Acme <c@acme.example>\nGönderildi: 22 Kasım 2026 Pazar 12:00\nKime: Ayşe\nKonu: x',
  tr2: 'Gönderen: Acme <c@acme.example>\nGönderilme Tarihi: 22 Kasım 2026 Pazar 12:00\nKime: Ayşe\nKonu: x',
  ru: 'От: Acme <c@acme.example>\nОтправлено: 22 ноября 2026 г. 12:00\nКому: Иван\nТема: x',
  hu: 'Feladó: Acme <c@acme.example>\nElküldve: 2026. november 22., vasárnap 12:00\nCímzett: Éva\nTárgy: x',
  de: 'Von: Acme <c@acme.example>\nGesendet: Sonntag, 22. November 2026 12:00\nAn: Ich\nBetreff: x',
  fr: 'De : Acme <c@acme.example>\nEnvoyé : dimanche 22 novembre 2026 12:00\nÀ : moi\nObjet : x',
  it: 'Da: Acme <c@acme.example>\nInviato: domenica 22 novembre 2026 12:00\nA: me\nOggetto: x',
  es: 'De: Acme <c@acme.example>\nEnviado: domingo, 22 de noviembre de 2026 12:00\nPara: mí\nAsunto: x',
  el: 'Από: Acme <c@acme.example>\nΣτάλθηκε: Κυριακή, 22 Νοεμβρίου 2026 12:00\nΠρος: εμένα\nΘέμα: x',
  ar: 'من: Acme <c@acme.example>\nتم الإرسال: الأحد، 22 نوفمبر 2026 12:00\nإلى: أنا\nالموضوع: x',
  fa: 'از: Acme <c@acme.example>\nارسال شده: یکشنبه\nبه: من\nموضوع: x',
  zh: '寄件者: Acme <c@acme.example>\n寄件日期: 2026年11月22日\n收件者: 我\n主旨: x',
  zh2: '寄件者: Acme <c@acme.example>\n已傳送: 2026年11月22日\n收件者: 我\n主旨: x',
}

const signatures = [
  'Sent from my iPhone',
  'iPhone’umdan gönderildi',
  "iPhone'umdan gönderildi",
  'Отправлено с iPhone',
  'Отправлено из мобильной Почты Mail.ru',
  'Отправлено из мобильной Яндекс Почты',
  'iPhone-ról küldve',
  'Az iPhone-omról küldve',
  'Von meinem iPhone gesendet',
  'Gesendet mit der mobilen Mail App',
  'Envoyé de mon iPhone',
  'Envoyé à partir de Outlook pour Android',
  'Inviato da iPhone',
  'Inviato da Outlook per iOS',
  'Enviado desde mi iPhone',
  'Στάλθηκε από το iPhone μου',
  'أُرسلت من الـ iPhone',
  'مُرسل من هاتفي',
  'ارسال شده از iPhone من',
  '從我的 iPhone 傳送',
  'Get Outlook for Android',
  "Android için Outlook'u edinin",
  'Outlook для Android',
  'Sent from Yahoo Mail on Android',
  'Sent from Outlook for iOS<https://aka.ms/x>',
  'Get Outlook for iOS<https://aka.ms/o0ukef>',
  'Sent from Mail for Windows',
  '-- \nJoe\nAcme Ltd',
]

const htmls: Readonly<Record<string, string>> = {
  'yandex html': `<div>Nope, said.</div><div>22.11.2026, 12:00, "Acme" &lt;c@acme.example&gt;:</div><blockquote><p>old</p></blockquote>`,
  'mailru html': `<div>Nope, said.</div><blockquote style="border-left:1px solid #0857A6; margin:10px; padding:0 0 0 10px;">Воскресенье, 22 ноября 2026, 12:00 +03:00 от Acme &lt;c@acme.example&gt;:<br><div id=""><div class="js-helper js-readmsg-msg">old</div></div></blockquote>`,
  'gmail html': `<div dir="ltr">Nope, said.</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On x wrote:<br></div><blockquote class="gmail_quote">old</blockquote></div>`,
  'apple html': `<html><body>Nope, said.<br><div><br><blockquote type="cite"><div>On 22 Nov 2026, at 12:00, Acme &lt;c@acme.example&gt; wrote:</div><br><div>old</div></blockquote></div></body></html>`,
  'apple ios html': `<div dir="ltr"></div><div dir="ltr">Nope, said.</div><div dir="ltr"><br><blockquote type="cite">On 22 Nov 2026, at 12:00, Acme wrote:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">old</div></blockquote>`,
  'tb html': `<p>Nope, said.</p><div class="moz-cite-prefix">On 11/22/26 12:00, Acme wrote:<br></div><blockquote type="cite" cite="mid:x"><p>old</p></blockquote><pre class="moz-signature">-- Me</pre>`,
}

const newText = (kind: 'plain' | 'html', body: string): string =>
  readMail(
    Buffer.from(
      `From: a@b.example\nSubject: Re: x\nIn-Reply-To: <x@y>\nContent-Type: text/${kind}; charset=utf-8\n\n${body}\n`,
    ),
  ).newText

describe('the new text of a reply', () => {
  test('stands above a quotation, in each language of Gmail, Apple, Thunderbird, Yandex and Mail.ru', () => {
    for (const [program, line] of Object.entries(attributions))
      assert.equal(newText('plain', `${said}\n\n${line}\n\n> eski\n> old\n`), said, program)
  })

  test('stands above the heading of Outlook: on a desktop, with its line of OWA, and in bold', () => {
    for (const [language, heading] of Object.entries(headings)) {
      const bold = heading.replace(/^([^:\n]*?)( ?):/gm, '*$1$2:*')
      for (const above of [heading, `${'_'.repeat(32)}\n${heading}`, bold])
        assert.equal(newText('plain', `${said}\n\n${above}\n\nold words`), said, language)
    }
  })

  test('stands above the heading of Outlook in HTML: desktop, new, in the web and on a phone', () => {
    for (const [language, heading] of Object.entries(headings)) {
      const head = heading
        .replaceAll('<', '&lt;')
        .replace(/^([^:\n]*?) ?:/gm, '<b>$1:</b>')
        .replaceAll('\n', '<br>')
      for (const html of [
        `<div class=WordSection1><p class=MsoNormal>${said}</p><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal>${head}</p></div><p>old</p></div>`,
        `<div class="elementToProof">${said}</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg" dir="ltr">${head}</div><p>old</p>`,
        `<div class="elementToProof">${said}</div><div id="mail-editor-reference-message-container"><hr><div>${head}</div><p>old</p></div>`,
        `<div dir="auto">${said}</div><div id="ms-outlook-mobile-signature">Get <a href="https://aka.ms/x">Outlook for iOS</a></div><hr><div id="divRplyFwdMsg"><font>${head}</font></div><div>old</div>`,
        `<p>${said}</p><p>${head}</p><p>old</p>`,
      ])
        assert.equal(newText('html', html), said, `${language}: ${html}`)
    }
  })

  test('stands above what other programs quote in HTML', () => {
    for (const [program, html] of Object.entries(htmls)) assert.equal(newText('html', html), said, program)
  })

  test('has no signature of a phone or a program, and none below two dashes', () => {
    for (const signature of signatures)
      assert.equal(newText('plain', `${said}\n\n${signature}`), said, signature)
  })

  test('keeps a quotation that is part of what is said', () => {
    assert.match(
      newText('html', '<p>Your page says:</p><blockquote>Free of charge</blockquote><p>It was not.</p>'),
      /Free of charge/,
    )
  })
})
