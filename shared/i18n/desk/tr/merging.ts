import type { Translation } from '../../keys.ts'
import type { merging as english } from '../en/merging.ts'

export const merging: Translation<typeof english> = {
  'case.action.merge': 'Başka bir dosyayla birleştir',
  'case.action.split': 'Bir bölümünü ayrı dosya yap',
  'case.merge.other': 'Öteki dosya',
  'case.merge.other.hint': 'Referansını ya da içinden sözcükler yazın.',
  'case.merge.thisLeads': 'Bu dosya daha önce geldiği için sürer. Öteki burada ele alınır.',
  'case.merge.otherLeads': 'Öteki dosya daha önce geldiği için sürer. Bu dosya orada ele alınır.',
  'case.merge.stays':
    'Mesajlar, dosyalar, notlar, taslaklar ve görevler yerinde kalır ve birlikte okunur. Süren dosyanın tarihleri değişmez. İstendiği zaman geri alınabilir.',
  'case.merge.told':
    'Şikâyetçi 20 saniye sonra haber alır. Her ikisinin referansı ve erişim kodu geçerli kalır.',
  'case.merge.otherPerson': 'Aynı kişi olmayabilirler',
  'case.merge.otherPerson.why':
    'İki şikâyetçinin aynı kişi olduğu bilinmiyor. Herkes kendi sayfasını görür ve öteki hakkında hiçbir şey öğrenmez; yazdıklarınız yalnızca süren dosyanın şikâyetçisine gider.',
  'case.merge.otherPerson.sure': 'İki kişi, tek konu: yine de birleştir',
  'case.merge.submit': 'Dosyaları birleştir',
  'case.merge.undo': 'Birleştirmeyi geri al',
  'case.done.merged': 'Dosyalar birleştirildi.',
  'case.done.unmerged': 'Birleştirme geri alındı.',
  'case.done.split': 'Bu bölüm artık ayrı bir dosya.',
  'case.merged.hidden': 'Bu konu, görmeye yetkiniz olmayan bir dosyada sürüyor',
  'case.merged.into': 'Bu dosya {{reference}} içinde sürüyor',
  'case.merged.by': '{{name}} tarafından {{day}} tarihinde birleştirildi. Bu dosyaya gelenler orada görünür.',
  'case.merged.open': '{{reference}} dosyasını aç',
  'case.merged.here': 'Bu dosyayla birleştirilenler',
  'case.merged.line': '{{reference}} dosyasından',
  'case.merged.otherPerson': 'Başka bir kişinin: bu dosyayı hiç görmez.',
  'case.merged.draft': 'Orada bir şey yazmaya başlamıştınız.',
  'case.split.what': 'Bu bölüm ne hakkında?',
  'case.split.what.hint': 'Şikâyetçinin sözleriyle. Yeni dosyanın metni olur.',
  'case.split.kind': 'Tür',
  'case.split.messages': 'Bu bölüme ait mesajlar',
  'case.split.files': 'Bu bölüme ait dosyalar',
  'case.split.hint':
    'Kopyaları gider; bu dosyadan hiçbir şey eksilmez. Yeni dosyanın kendi referansı ve bu bölümün anlatıldığı andan sayılan kendi tarihleri olur, şikâyetçiye alındı bildirimi gider. Geri almak için ikisini birleştirin.',
  'case.split.submit': 'Yeni dosyayı aç',
  'case.split.empty': 'Bu bölümün ne hakkında olduğunu yazın.',
  'relation.partOf': 'Şunun bir bölümüydü',
  'relation.hasPart': 'Bir bölümü şurada sürüyor',
  'event.complaint.merged': 'Başka bir dosyada sürüyor',
  'event.complaint.merged.lead': 'Başka bir dosya bu dosyada sürüyor',
  'event.complaint.mergeUndone': 'Yeniden kendi başına',
  'event.complaint.mergeUndone.lead': 'Öteki dosya artık bu dosyada sürmüyor',
  'event.complaint.split': 'Başka bir dosyanın bir bölümüydü',
  'event.complaint.split.origin': 'Bir bölümü ayrı dosya oldu',
  'error.complaint.mergeClosed': 'İkisinden biri kapalı. Yalnızca açık dosyalar birleştirilebilir.',
  'error.complaint.mergeOtherKind': 'Türleri farklı. Önce birini dönüştürün.',
  'error.complaint.mergeAnswered':
    'Sonra gelen dosya yanıtlandı ve kendi yolunda sürüyor. Bunun yerine ilişkilendirin.',
  'error.complaint.mergeAboutHandling':
    'Biri ötekinin ele alınışından şikâyet ediyor; ona başkaları bakmalı. Bunun yerine ilişkilendirin.',
  'error.complaint.mergeConfidential':
    'Biri gizli. Önce ikisini de gizli yapın ya da ikisinin de gizliliğini kaldırın.',
  'error.complaint.mergeOwnerConcerned':
    'Sürecek dosyanın sorumlusu ötekinde şikâyet edilen kişi. Önce dosyayı başkasına verin.',
  'error.complaint.mergeOtherPerson':
    'Şikâyetçilerin aynı kişi olduğu bilinmiyor. İki kişinin dosyalarını birleştirmek istediğinizi onaylayın.',
  'error.complaint.notMerged': 'Bu dosya başka bir dosyayla birleştirilmemiş.',
  'error.complaint.isMerged': 'Bu dosya başka bir dosyada sürüyor. Bunun yerine birleştirmeyi geri alın.',
  'error.complaint.splitClosed': 'Dosya kapalı. Önce yeniden açın.',
  'error.complaint.splitForeign': 'Seçilen bir mesaj ya da dosya bu dosyaya ait değil. Yeniden seçin.',
}
