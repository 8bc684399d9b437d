import type { Translation } from '../../keys.ts'
import type { packDuties as english } from '../en/pack-duties.ts'

export const packDuties: Translation<typeof english> = {
  'packs.duty.au-rg-271-super.1.1':
    'Cevap gecikirse, gecikme bildirimi nedenini söyler ve dış kurumu gösterir.',
  'packs.duty.au-rg-271.1.1': 'Cevap gecikirse, gecikme bildirimi nedenini söyler ve dış kurumu gösterir.',
  'packs.duty.au-rg-271.1.2': 'Beş iş günü içinde çözülen konu yazılı cevap gerektirmez, ama kaydedilir.',
  'packs.duty.eu-mdr-death.1.1':
    'Süre farkına varıldığı andan işler: biri dosyayı güvenlik konusu olarak işaretlediğinde.',
  'packs.duty.eu-mdr-incident.1.1':
    'Süre farkına varıldığı andan işler: biri dosyayı güvenlik konusu olarak işaretlediğinde.',
  'packs.duty.eu-mdr-public-health.1.1':
    'Süre farkına varıldığı andan işler: biri dosyayı güvenlik konusu olarak işaretlediğinde.',
  'packs.duty.eu-payment-services.1.1':
    'Cevap elde olmayan nedenlerle gecikirse, bir ara cevap nedenini ve ne zaman geleceğini söyler.',
  'packs.duty.eu-payment-services.1.2': 'En az bir alternatif uyuşmazlık çözüm kurumu gösterilir.',
  'packs.duty.hu-consumer.1.1': 'Sözlü şikâyet hemen çözülür; yoksa tutanak tutulur ve bir örneği verilir.',
  'packs.duty.hu-consumer.1.2': 'Yazılı şikâyetin cevabı işin esasına değinir.',
  'packs.duty.hu-consumer.1.3': 'Kayıtların ne kadar saklanacağı (üç yıl) yalnızca ikinci elden görüldü.',
  'packs.duty.iso-13485.1.1': 'Şikâyetler zamanında ele alınır.',
  'packs.duty.iso-13485.1.2': 'Araştırmamak yazılı bir gerekçe ister.',
  'packs.duty.ru-finance.1.1': 'Bir kez, gerekçesini söyleyen bir bildirimle on iş günü daha.',
  'packs.duty.ru-finance.1.2': 'Merkez bankası isterse bir kopyası ona gider.',
  'packs.duty.tr-consumer-board.1.1': 'Eksik belgeler 7 gün içinde heyete verilir.',
  'packs.duty.tr-consumer-board.1.2':
    'Heyetin karar verdiği parasal sınır her yıl değişir: 2026’da 186 000 TL.',
  'packs.duty.tr-insurers.1.1': 'Şikâyetlere en az iki kişilik bir birim bakar.',
  'packs.duty.tr-insurers.1.2': 'Üç aylık tablolar, dönem bitiminden sonraki 10 gün içinde verilir.',
  'packs.duty.tr-insurers.1.3': 'Ret veya sessizlik üzerine şikâyet eden tahkim komisyonuna gidebilir.',
  'packs.duty.tr-kvkk.1.1': 'Başvuru ücretsiz cevaplanır.',
  'packs.duty.tr-kvkk.1.2':
    'Kurul, cevaptan sonra 30 gün ve en çok başvurudan sonra 60 gün içinde şikâyet kabul eder.',
  'packs.duty.uk-fca-disp.1.1':
    'Gecikmeden yazılı olarak alındığını bildirin ve şikâyet edeni haberdar tutun.',
  'packs.duty.uk-fca-disp.1.2':
    'Özet çözüm bildirimi, alındıktan sonraki üçüncü iş gününün bitimine kadar gönderilebilir.',
  'packs.duty.uk-fca-disp.1.3': 'Bazı kayıtlar üç yerine beş yıl saklanır.',
  'packs.duty.uk-telecoms.2.1': 'Çıkmaza girildiğinde veya altı hafta sonra alternatif çözüm yolu açılır.',
  'packs.duty.uk-telecoms.1.1': 'Çıkmaza girildiğinde veya sekiz hafta sonra alternatif çözüm yolu açılır.',
  'packs.duty.us-cfpb-portal.1.1':
    '15 gün içinde cevap verin ya da “in progress” deyip 60 gün içinde cevaplayın.',
  'packs.duty.us-medical-devices.1.1':
    'Kayıtta yedi alan bulunur: cihazın adı, alındığı tarih, UDI, şikâyet edenin adı ve iletişimi, niteliği ve ayrıntıları, düzeltici işlem, cevap.',
  'packs.duty.us-medical-devices.1.2': 'Araştırmamak kayıtlı bir gerekçe ister.',
  'packs.sectorName.airlines': 'havayolları',
  'packs.sectorName.airlines-complaints-about-disability': 'havayolları: engellilikle ilgili şikâyetler',
  'packs.sectorName.banking': 'bankacılık',
  'packs.sectorName.banking-cards': 'bankacılık: kartlar',
  'packs.sectorName.consumers': 'tüketiciler',
  'packs.sectorName.data-protection': 'kişisel verilerin korunması',
  'packs.sectorName.financial-services': 'finansal hizmetler',
  'packs.sectorName.insurance': 'sigorta',
  'packs.sectorName.medical-devices': 'tıbbi cihazlar',
  'packs.sectorName.medical-devices-death-or-unexpected-serious-harm':
    'tıbbi cihazlar: ölüm veya beklenmedik ağır zarar',
  'packs.sectorName.medical-devices-serious-incident': 'tıbbi cihazlar: ciddi olay',
  'packs.sectorName.medical-devices-threat-to-public-health': 'tıbbi cihazlar: halk sağlığına tehdit',
  'packs.sectorName.payment-services': 'ödeme hizmetleri',
  'packs.sectorName.social-housing': 'sosyal konut',
  'packs.sectorName.superannuation': 'emeklilik fonları',
  'packs.sectorName.telecoms': 'telekomünikasyon',
}
