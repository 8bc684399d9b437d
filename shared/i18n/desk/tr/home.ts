import type { Translation } from '../../keys.ts'
import type { home as english } from '../en/home.ts'

export const home: Translation<typeof english> = {
  'home.title': 'Ana sayfa',
  'home.answer.late_one': 'Başvurularınızdan {{count}} tanesi gecikti',
  'home.answer.late_other': 'Başvurularınızdan {{count}} tanesi gecikti',
  'home.answer.today_one': '{{count}} tanesinin son günü bugün',
  'home.answer.today_other': '{{count}} tanesinin son günü bugün',
  'home.answer.fine': 'Geciken veya son günü bugün olan başvurunuz yok.',
  'home.all': 'Tümü',
  'home.now': 'Gecikenler ve son günü bugün olanlar',
  'home.now.nothing': 'Geciken veya son günü bugün olan yok. İyisi budur: her tarih, gelmeden tutulur.',
  'home.tasks': 'Beni bekleyenler',
  'home.tasks.nothing': 'Sizi bekleyen arama, mektup veya soru yok.',
  'home.tasks.untitled': 'Yapılacak bir şey',
  'home.tasks.anyone': 'Herkes yapabilir',
  'home.tasks.finish': 'Tamam',
  'home.tasks.finishThis': 'Tamam: {{task}}',
  'home.tasks.done': 'Tamamlandı olarak işaretlendi.',
  'home.news': 'Benim için haberler',
  'home.news.read': 'Tümünü okundu say',
  'home.news.untitled': 'Bir şey oldu',
  'home.undated': 'Benim sürdüreceklerim, tarihi olmayanlar',
  'home.unassigned': 'Sorumlusu olmayanlar',
  'home.unassigned.nothing': 'Her açık başvuruyla ilgilenen biri var.',
  'home.coming': 'Önümde olanlar',
  'home.coming.nothing': 'Tarihi olan başka başvurunuz yok. Yeni geri bildirimler Kayıtlar’a düşer.',
  'home.noCases': 'Başvuruları görmüyorsunuz',
  'home.noCases.text':
    'Göreviniz Redress’i başkaları için hazırlar, kendi başına şikâyet açmaz. Bir şikâyet yöneticisine bu görev ayarlarda verilebilir.',
  'home.noCases.action': 'Ayarlara git',
}
