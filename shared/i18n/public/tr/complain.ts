import type { Translation } from '../../keys.ts'
import type { complain as english } from '../en/complain.ts'

export const complain: Translation<typeof english> = {
  'complain.title.complaint': 'Ne olduğunu bize anlatın',
  'complain.title.compliment': 'Neyin iyi gittiğini bize anlatın',
  'complain.title.suggestion': 'Fikrinizi bize anlatın',
  'complain.title.enquiry': 'Bize soru sorun',
  'complain.lead.complaint': 'Her sözünüzü okuruz. Ücretsizdir ve asla aleyhinize kullanılmaz.',
  'complain.lead.compliment': 'Teşekkürünüzü ilgili kişilere iletiriz.',
  'complain.lead.suggestion': 'Her fikri okur, ne düşündüğümüzü size bildiririz.',
  'complain.lead.enquiry': 'Size kendi dilinizde yanıt veririz.',
  'complain.oneKind': 'Aradığınız bu değil mi?',
  'complain.aboutEarlier':
    'Bu yazınız, {{reference}} numaralı başvurunuzu ele alış şeklimiz hakkında. O işte rol almamış biri bakacak.',

  'complain.whatHappened.label.complaint': 'Ne oldu?',
  'complain.whatHappened.label.compliment': 'Ne iyi gitti?',
  'complain.whatHappened.label.suggestion': 'Ne önerirsiniz?',
  'complain.whatHappened.label.enquiry': 'Ne öğrenmek istiyorsunuz?',
  'complain.whatHappened.hint.complaint':
    'Kendi sözlerinizle, istediğiniz kadar kısa veya uzun. Lütfen kart numarası ve şifre yazmayın.',
  'complain.whatHappened.hint.compliment': 'Size yardım eden kişiyi biliyorsanız adını yazın. Çok sevinir.',
  'complain.whatHappened.hint.suggestion': 'Ne değişir ve bu kimin için daha iyi olur?',
  'complain.whatHappened.hint.enquiry': 'Kendi sözlerinizle. Lütfen kart numarası ve şifre yazmayın.',

  'complain.contact.title': 'Size nasıl ulaşabiliriz?',
  'complain.contact.hint': 'Bunlardan biri yeter.',
  'complain.email.label': 'E-posta',
  'complain.phone.label': 'Telefon',
  'complain.phone.hint': 'Başka bir ülkenin numarasıysa ülke koduyla birlikte yazın.',
  'complain.post.label': 'Posta adresi',
  'complain.anonymous.label': 'Adımı vermek istemiyorum',
  'complain.anonymous.cost':
    'O zaman kim olduğunuzu bilmeyiz ve size yazamayız. Bir başvuru numarası ve bir erişim kodu alırsınız. Bunları saklayın: yanıtımızı ve sorularımızı yalnızca bunlarla görebilirsiniz. Paranızı iade etmemiz veya bazı ayrıntıları kontrol etmemiz mümkün olmayabilir.',

  'complain.more.title': 'İsterseniz başka bilgiler ekleyin',
  'complain.more.hint':
    'Bu bölümdeki hiçbir şey zorunlu değil. Her biri size bir soru daha sormamızı önleyebilir.',
  'complain.remedy.label': 'Sizce sorunu ne çözer?',
  'complain.remedy.hint': 'İstediğiniz kadar seçebilirsiniz.',
  'complain.remedyText.label': 'Kendi sözlerinizle',
  'complain.product.label': 'Ürün veya hizmet',
  'complain.product.choose': 'Listeden seçin',
  'complain.productText.label': 'Ya da buraya yazın',
  'complain.orderNumber.label': 'Sipariş, sözleşme veya fatura numarası',
  'complain.customerNumber.label': 'Müşteri numarası',
  'complain.customerNumber.label_citizen': 'Dosya numarası',
  'complain.customerNumber.label_patient': 'Hasta numarası',
  'complain.customerNumber.label_passenger': 'Rezervasyon numarası',
  'complain.when.label': 'Ne zaman oldu?',
  'complain.when.hint': 'Bir tarih ya da “geçen hafta”, “mayıstan beri” gibi sözler.',
  'complain.site.label': 'Nerede oldu?',
  'complain.site.choose': 'Bir yer seçin',
  'complain.siteText.label': 'Ya da yeri tarif edin',
  'complain.name.label': 'Adınız',
  'complain.files.label': 'Fotoğraf, fatura, yazışma',
  'complain.files.hint_one': 'Bir dosya, en fazla {{megabytes}} MB.',
  'complain.files.hint_other': 'En fazla {{count}} dosya, her biri en fazla {{megabytes}} MB.',
  'complain.files.again':
    'Sayfa size bir soruyla geri dönerse lütfen dosyalarınızı yeniden seçin. Tarayıcılar güvenliğiniz için dosyaları saklamaz.',
  'complain.channel.label': 'Size nasıl haber verelim?',
  'complain.channel.any': 'Fark etmez',
  'complain.language.label': 'Hangi dilde?',
  'complain.needs.label': 'İşinizi ne kolaylaştırır?',
  'complain.needs.hint':
    'Örneğin büyük yazı, telefonla aranmamak, işaret dili, daha çok zaman. Nedenini açıklamanız gerekmez.',

  'complain.talk.title': 'Sizinle nasıl görüşelim?',

  'complain.representative.title': 'Başka biri adına yazıyorum',
  'complain.representative.hint':
    'O zaman yukarıdaki her şey sizin hakkınızdadır. Burada, adına yazdığınız kişiyi anlatın.',
  'complain.representative.name.label': 'O kişinin adı',
  'complain.representative.role.label': 'Siz o kişinin nesisiniz?',
  'complain.representative.role.choose': 'Seçin',
  'complain.representative.role.family': 'Aileden biri',
  'complain.representative.role.friend': 'Arkadaş veya komşu',
  'complain.representative.role.carer': 'Bakan kişi veya vasi',
  'complain.representative.role.lawyer': 'Avukat veya danışman',
  'complain.representative.role.organization': 'Bir dernek veya şirket',
  'complain.representative.role.other': 'Başka biri',
  'complain.representative.authority.label': 'O kişinin buna razı olduğunu nereden bilebiliriz?',
  'complain.representative.authority.hint':
    'Örneğin: imzalı bir yazı (dosya olarak ekleyin), anne veya babasısınız, mahkeme sizi atadı. Elinizde henüz bir şey yoksa size sonra sorarız.',

  'complain.trap.label': 'Bu alanı boş bırakın',
  'complain.privacy.text':
    'Anlattıklarınızı yalnızca konuyla ilgilenmek ve bundan ders çıkarmak için kullanırız.',
  'complain.privacy.link': 'Verilerinizi nasıl kullanıyoruz?',
  'complain.send.complaint': 'Şikâyeti gönderin',
  'complain.send.compliment': 'Teşekkürü gönderin',
  'complain.send.suggestion': 'Öneriyi gönderin',
  'complain.send.enquiry': 'Soruyu gönderin',
  'complain.prefilled.site': 'Bu yer hakkında: {{site}}',
  'complain.prefilled.product': 'Bu ürün veya hizmet hakkında: {{product}}',
  'complain.draft.restored': 'Bu cihazda yazmaya başladıklarınızı geri getirdik.',
  'complain.draft.clear': 'Silin',
}
