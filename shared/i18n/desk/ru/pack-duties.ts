import type { Translation } from '../../keys.ts'
import type { packDuties as english } from '../en/pack-duties.ts'

export const packDuties: Translation<typeof english> = {
  'packs.duty.au-rg-271-super.1.1':
    'Если ответ задерживается, уведомление о задержке называет причину и внешний орган.',
  'packs.duty.au-rg-271.1.1':
    'Если ответ задерживается, уведомление о задержке называет причину и внешний орган.',
  'packs.duty.au-rg-271.1.2':
    'То, что улажено за пять рабочих дней, не требует письменного ответа, но записывается.',
  'packs.duty.eu-mdr-death.1.1':
    'Срок идёт с момента, когда об этом узнали: когда кто-то отметил дело как вопрос безопасности.',
  'packs.duty.eu-mdr-incident.1.1':
    'Срок идёт с момента, когда об этом узнали: когда кто-то отметил дело как вопрос безопасности.',
  'packs.duty.eu-mdr-public-health.1.1':
    'Срок идёт с момента, когда об этом узнали: когда кто-то отметил дело как вопрос безопасности.',
  'packs.duty.eu-payment-services.1.1':
    'Если ответ задерживается по независящим причинам, промежуточный ответ говорит почему и когда он придёт.',
  'packs.duty.eu-payment-services.1.2': 'Назовите хотя бы один орган внесудебного разрешения споров.',
  'packs.duty.hu-consumer.1.1':
    'Устная жалоба улаживается сразу, иначе составляется протокол и вручается копия.',
  'packs.duty.hu-consumer.1.2': 'Ответ на письменную жалобу даётся по существу.',
  'packs.duty.hu-consumer.1.3': 'Срок хранения записей (три года) известен только из вторых рук.',
  'packs.duty.iso-13485.1.1': 'Жалобы рассматриваются своевременно.',
  'packs.duty.iso-13485.1.2': 'Отказ от расследования требует письменной причины.',
  'packs.duty.ru-finance.1.1': 'Один раз ещё десять рабочих дней, с уведомлением о причине.',
  'packs.duty.ru-finance.1.2': 'Копия направляется в центральный банк, если он её запрашивает.',
  'packs.duty.tr-consumer-board.1.1': 'Недостающие документы передаются в комиссию в течение 7 дней.',
  'packs.duty.tr-consumer-board.1.2':
    'Сумма, до которой решает комиссия, меняется каждый год: 186 000 лир в 2026 году.',
  'packs.duty.tr-insurers.1.1': 'Жалобами занимается подразделение не менее чем из двух человек.',
  'packs.duty.tr-insurers.1.2': 'Квартальные таблицы сдаются в течение 10 дней после конца квартала.',
  'packs.duty.tr-insurers.1.3':
    'После отказа или молчания заявитель может обратиться в арбитражную комиссию.',
  'packs.duty.tr-kvkk.1.1': 'На запрос отвечают бесплатно.',
  'packs.duty.tr-kvkk.1.2':
    'Совет принимает жалобы в течение 30 дней после ответа и не позднее 60 дней после запроса.',
  'packs.duty.uk-fca-disp.1.1': 'Быстро подтвердите письменно и держите заявителя в курсе.',
  'packs.duty.uk-fca-disp.1.2':
    'Краткое решение можно направить до конца третьего рабочего дня после получения.',
  'packs.duty.uk-fca-disp.1.3': 'Некоторые записи хранятся пять лет вместо трёх.',
  'packs.duty.uk-telecoms.2.1':
    'Путь к внесудебному разрешению открывается при тупике или через шесть недель.',
  'packs.duty.uk-telecoms.1.1':
    'Путь к внесудебному разрешению открывается при тупике или через восемь недель.',
  'packs.duty.us-cfpb-portal.1.1': 'Ответьте за 15 дней или сообщите, что жалоба в работе, и ответьте за 60.',
  'packs.duty.us-medical-devices.1.1':
    'Запись содержит семь полей: название изделия, дата получения, уникальный идентификатор, имя и контакты заявителя, суть и подробности, корректирующее действие, ответ.',
  'packs.duty.us-medical-devices.1.2': 'Отказ от расследования требует записанной причины.',
  'packs.sectorName.airlines': 'авиакомпании',
  'packs.sectorName.airlines-complaints-about-disability': 'авиакомпании: жалобы, связанные с инвалидностью',
  'packs.sectorName.banking': 'банки',
  'packs.sectorName.banking-cards': 'банки: карты',
  'packs.sectorName.consumers': 'потребители',
  'packs.sectorName.data-protection': 'защита персональных данных',
  'packs.sectorName.financial-services': 'финансовые услуги',
  'packs.sectorName.insurance': 'страхование',
  'packs.sectorName.medical-devices': 'медицинские изделия',
  'packs.sectorName.medical-devices-death-or-unexpected-serious-harm':
    'медицинские изделия: смерть или неожиданный тяжёлый вред',
  'packs.sectorName.medical-devices-serious-incident': 'медицинские изделия: серьёзный инцидент',
  'packs.sectorName.medical-devices-threat-to-public-health':
    'медицинские изделия: угроза здоровью населения',
  'packs.sectorName.payment-services': 'платёжные услуги',
  'packs.sectorName.social-housing': 'социальное жильё',
  'packs.sectorName.superannuation': 'пенсионные накопления',
  'packs.sectorName.telecoms': 'связь',
}
