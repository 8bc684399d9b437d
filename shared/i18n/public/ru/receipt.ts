import type { Translation } from '../../keys.ts'
import type { receipt as english } from '../en/receipt.ts'

export const receipt: Translation<typeof english> = {
  'receipt.title.complaint': 'Мы получили вашу жалобу',
  'receipt.title.compliment': 'Мы получили вашу благодарность. Нам очень приятно!',
  'receipt.title.suggestion': 'Мы получили ваше предложение. Спасибо!',
  'receipt.title.enquiry': 'Мы получили ваш вопрос',
  'receipt.sorry': 'Нам жаль, что у вас был повод написать. Мы внимательно во всём разберёмся.',
  'receipt.reference.label': 'Номер вашего обращения',
  'receipt.accessCode.label': 'Ваш код доступа',
  'receipt.keep':
    'Пожалуйста, запишите то и другое, распечатайте эту страницу или сфотографируйте её. Код доступа мы показываем только один раз.',
  'receipt.secret':
    'Любой, у кого есть то и другое, сможет прочитать ваше обращение. Наши сотрудники никогда не спросят у вас код доступа.',
  'receipt.print': 'Распечатать страницу',
  'receipt.pdf': 'Сохранить подтверждение (PDF)',
  'receipt.track.link': 'Открыть обращение',
  'receipt.qr.caption': 'Этот код откроет страницу, где видно, как идут дела.',
  'receipt.email.pending':
    'Мы отправили сообщение на адрес {{email}}. Пожалуйста, откройте ссылку в нём: так мы узнаем, что это ваш адрес. До этого мы не отправляем туда подробностей.',
  'receipt.email.notArrived':
    'Прошло несколько минут, а письма нет? Загляните в папку «Спам». Следить за обращением можно и без него.',
  'receipt.anonymous':
    'Вы решили не называть себя. Вернуться сюда можно только по номеру обращения и коду доступа: прислать их ещё раз мы не сможем.',
  'receipt.next.title': 'Что будет дальше',
  'receipt.next.complaint.restatement': 'Сотрудник напишет, как мы вас поняли. Вы сможете нас поправить.',
  'receipt.next.complaint.decision': 'Вы получите наш ответ с объяснением.',
  'receipt.next.complaint.late':
    'Если нам понадобится больше времени, мы скажем об этом до этого дня и объясним почему.',
  'receipt.next.compliment.passedOn': 'Мы передадим вашу благодарность тем, кому она адресована.',
  'receipt.next.suggestion.answer': 'Мы сообщим, примем ли предложение, и объясним почему.',
  'receipt.next.enquiry.answer': 'Вы получите наш ответ.',
  'receipt.another': 'Написать нам о другом',
}
