import type { Translation } from '../../keys.ts'
import type { status as english } from '../en/status.ts'

export const status: Translation<typeof english> = {
  'step.received': 'Мы получили обращение',
  'step.understanding': 'Мы проверяем, правильно ли вас поняли',
  'step.investigation': 'Мы разбираемся',
  'step.decision': 'Наш ответ',
  'step.yourAnswer': 'Вы говорите, согласны ли с ответом',
  'step.yourChoice': 'Вы выбираете, как быть дальше',
  'step.review': 'Обращением заново занимается другой человек',
  'step.outside': 'Им занимается тот, кто от нас не зависит',
  'step.remedy': 'Мы делаем то, что обещали',
  'step.passedOn': 'Мы передаём ваши слова',
  'step.consideration': 'Мы думаем над этим',
  'step.answer': 'Наш ответ',
  'step.closed': 'Закрыто',

  'status.complaint.received': 'Мы получили вашу жалобу. Сотрудник прочтёт её и напишет, как мы вас поняли.',
  'status.complaint.restated': 'Мы написали, как вас поняли. Если что-то неверно, скажите нам, пожалуйста.',
  'status.complaint.assessing': 'Мы смотрим, насколько это серьёзно и кто должен этим заняться.',
  'status.complaint.investigating':
    'Мы выясняем, что произошло. Мы выслушаем и того, на кого вы жалуетесь, но решать будет не этот человек.',
  'status.complaint.waitingForYou': 'У нас есть к вам вопрос. Мы продолжим, как только вы ответите.',
  'status.complaint.deciding': 'Мы знаем, что произошло, и решаем, как всё исправить.',
  'status.complaint.answered': 'Наш ответ у вас. Пожалуйста, скажите, согласны ли вы с ним.',
  'status.complaint.refused':
    'Вы не согласны с нашим ответом. Обращение остаётся открытым. Вы можете попросить о повторном рассмотрении или обратиться к тем, кто от нас не зависит.',
  'status.complaint.underReview':
    'Обращением заново занимается человек, который не участвовал в первом ответе.',
  'status.complaint.referred':
    'Вашим обращением теперь занимается {{body}}. Эта организация от нас не зависит.',
  'status.complaint.carryingOut': 'Вы приняли наш ответ. Теперь мы делаем то, что обещали.',
  'status.complaint.reopened': 'Ваше обращение снова открыто. Мы смотрим, что осталось нерешённым.',
  'status.complaint.closed.accepted':
    'Ваше обращение закрыто. Вы приняли наш ответ, и мы сделали то, что обещали.',
  'status.complaint.closed.noResponse':
    'Мы закрыли обращение, потому что не получили от вас ответа. Его можно открыть снова.',
  'status.complaint.closed.withdrawn': 'Вы отозвали обращение. Мы им больше не занимаемся.',
  'status.complaint.closed.duplicate':
    'Это то же самое, что и в другом вашем обращении. Оба мы рассматриваем здесь: {{reference}}.',
  'status.complaint.closed.knownMatter':
    'Этим вопросом мы уже занимаемся по другому обращению. То, что вы написали, мы там учтём.',
  'status.complaint.closed.outOfScope': 'Это решаем не мы. Мы написали вам, почему и кто может помочь.',
  'status.complaint.closed.exhausted':
    'Ваше обращение закрыто. Других шагов у нас не осталось. Вы можете обратиться к тем, кто от нас не зависит.',
  'status.complaint.closed.endedBefore':
    'Ваше обращение закрыто. Оно завершилось до того, как мы начали вести нынешний реестр.',
  'status.complaint.closed.settledOutside': 'Ваше обращение закрыто. Вопрос решила организация {{body}}.',

  'status.compliment.received': 'Мы получили вашу благодарность. Нам очень приятно!',
  'status.compliment.passedOn': 'Те, кому вы писали, прочли ваши слова. Спасибо!',
  'status.compliment.closed': 'Те, кому вы писали, прочли ваши слова. Спасибо!',
  'status.suggestion.received': 'Мы получили ваше предложение и рассмотрим его.',
  'status.suggestion.considering': 'Мы думаем над вашим предложением.',
  'status.suggestion.adopted': 'Мы принимаем ваше предложение. Спасибо!',
  'status.suggestion.declined':
    'Мы не принимаем ваше предложение. Ниже можно прочитать почему. Всё равно спасибо вам за него.',
  'status.suggestion.closed': 'Работа с вашим предложением закончена. Спасибо за него.',
  'status.enquiry.received': 'Мы получили ваш вопрос и ответим на него.',
  'status.enquiry.answering': 'Мы готовим ответ на ваш вопрос.',
  'status.enquiry.answered': 'Наш ответ у вас.',
  'status.enquiry.closed': 'На ваш вопрос дан ответ, он закрыт. Вы всегда можете спросить снова.',
  'status.withdrawn': 'Вы отозвали обращение. Мы им больше не занимаемся.',
}
