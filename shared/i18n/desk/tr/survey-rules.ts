import type { Translation } from '../../keys.ts'
import type { surveyRules as english } from '../en/survey-rules.ts'

export const surveyRules: Translation<typeof english> = {
  'settings.surveys': 'Şikâyet ele alma anketi',
  'settings.surveys.hint':
    'Başvuranlara şikâyetlerinin nasıl ele alındığının sorulup sorulmadığı ve ne zaman sorulduğu.',
  'surveyRules.isOn': 'Başvuranlara şikâyetlerinin nasıl ele alındığı sorulsun',
  'surveyRules.isOn.hint':
    'Kendi dillerinde; kayıt kapandıktan sonra e-postayla ve kaydın sayfasında. Her kayıt için bir kez sorulur; yanıt saklanır ve değiştirilemez. E-postayla haber istemeyen, verilerinin başka amaçla kullanılmasını reddeden, kimliği bilinmeyen ya da iletişimi kısıtlanan kişilere e-posta gitmez.',
  'surveyRules.afterDays': 'Kapanıştan e-postaya kadar gün',
  'surveyRules.afterDays.hint': '0 ile 60 arası. Kaydın sayfasında hemen sorulur.',
  'surveyRules.quietDays': 'Aynı kişiye ikinci e-postanın gitmeyeceği gün sayısı',
  'surveyRules.quietDays.hint': '0 ile 730 arası.',
}
