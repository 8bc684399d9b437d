import type { Translation } from '../../keys.ts'
import type { complain as english } from '../en/complain.ts'

export const complain: Translation<typeof english> = {
  'complain.title.complaint': 'Расскажите, что произошло',
  'complain.title.compliment': 'Расскажите, что было хорошо',
  'complain.title.suggestion': 'Расскажите о своей идее',
  'complain.title.enquiry': 'Задайте нам вопрос',
  'complain.lead.complaint': 'Мы читаем каждое слово. Это бесплатно и никогда не обернётся против вас.',
  'complain.lead.compliment': 'Мы передадим вашу благодарность тем, кому она адресована.',
  'complain.lead.suggestion': 'Мы читаем все предложения и ответим вам, что о них думаем.',
  'complain.lead.enquiry': 'Мы ответим на вашем языке.',
  'complain.oneKind': 'Вы хотели написать о другом?',
  'complain.aboutEarlier':
    'Здесь вы пишете о том, как мы рассматривали обращение {{reference}}. Этим займётся тот, кто в нём не участвовал.',

  'complain.whatHappened.label.complaint': 'Что произошло?',
  'complain.whatHappened.label.compliment': 'Что было хорошо?',
  'complain.whatHappened.label.suggestion': 'Что вы предлагаете?',
  'complain.whatHappened.label.enquiry': 'Что вы хотели бы узнать?',
  'complain.whatHappened.hint.complaint':
    'Своими словами, коротко или подробно. Пожалуйста, не указывайте номера карт и пароли.',
  'complain.whatHappened.hint.compliment':
    'Если вы знаете, кто вам помог, назовите имя. Человеку будет приятно.',
  'complain.whatHappened.hint.suggestion': 'Что изменится и для кого станет лучше?',
  'complain.whatHappened.hint.enquiry': 'Своими словами. Пожалуйста, не указывайте номера карт и пароли.',

  'complain.contact.title': 'Как с вами связаться?',
  'complain.contact.hint': 'Достаточно чего-то одного.',
  'complain.email.label': 'Электронная почта',
  'complain.phone.label': 'Телефон',
  'complain.phone.hint': 'С кодом страны, если номер не местный.',
  'complain.post.label': 'Почтовый адрес',
  'complain.anonymous.label': 'Я не хочу называть себя',
  'complain.anonymous.cost':
    'Тогда мы не знаем, кто вы, и не можем вам написать. Вы получите номер обращения и код доступа. Сохраните их: только с ними вы увидите наш ответ и наши вопросы. Возможно, мы не сможем вернуть вам деньги или проверить подробности.',

  'complain.more.title': 'Добавьте подробности, если хотите',
  'complain.more.hint':
    'Здесь ничего не обязательно. Но каждая подробность может избавить вас от лишнего вопроса.',
  'complain.remedy.label': 'Что, по-вашему, исправило бы дело?',
  'complain.remedy.hint': 'Выберите сколько угодно.',
  'complain.remedyText.label': 'Своими словами',
  'complain.product.label': 'Товар или услуга',
  'complain.product.choose': 'Выберите из списка',
  'complain.productText.label': 'Или напишите здесь',
  'complain.orderNumber.label': 'Номер заказа, договора или счёта',
  'complain.customerNumber.label': 'Номер клиента',
  'complain.customerNumber.label_citizen': 'Номер дела',
  'complain.customerNumber.label_patient': 'Номер пациента',
  'complain.customerNumber.label_passenger': 'Номер бронирования',
  'complain.when.label': 'Когда это произошло?',
  'complain.when.hint': 'Дата или слова, например «на прошлой неделе» или «с мая».',
  'complain.site.label': 'Где это произошло?',
  'complain.site.choose': 'Выберите место',
  'complain.siteText.label': 'Или опишите место',
  'complain.name.label': 'Ваше имя',
  'complain.files.label': 'Фотографии, счета, письма',
  'complain.files.hint_one': 'До {{count}} файла, каждый до {{megabytes}} МБ.',
  'complain.files.hint_few': 'До {{count}} файлов, каждый до {{megabytes}} МБ.',
  'complain.files.hint_many': 'До {{count}} файлов, каждый до {{megabytes}} МБ.',
  'complain.files.hint_other': 'До {{count}} файла, каждый до {{megabytes}} МБ.',
  'complain.files.again':
    'Если страница вернётся с вопросом, выберите файлы ещё раз, пожалуйста. Ради вашей безопасности браузеры их не запоминают.',
  'complain.channel.label': 'Как вам удобнее получать от нас ответы?',
  'complain.channel.any': 'Всё равно',
  'complain.language.label': 'На каком языке?',
  'complain.needs.label': 'Как вам будет удобнее?',
  'complain.needs.hint':
    'Например: крупный шрифт, без звонков, язык жестов, больше времени. Объяснять почему не нужно.',

  'complain.talk.title': 'Как нам с вами общаться',

  'complain.representative.title': 'Я пишу за другого человека',
  'complain.representative.hint':
    'Тогда всё, что указано выше, – о вас. Здесь расскажите о том, за кого вы пишете.',
  'complain.representative.name.label': 'Имя этого человека',
  'complain.representative.role.label': 'Кем вы ему приходитесь?',
  'complain.representative.role.choose': 'Выберите',
  'complain.representative.role.family': 'Родственник',
  'complain.representative.role.friend': 'Друг или сосед',
  'complain.representative.role.carer': 'Сиделка или опекун',
  'complain.representative.role.lawyer': 'Юрист или консультант',
  'complain.representative.role.organization': 'Объединение или компания',
  'complain.representative.role.other': 'Кто-то другой',
  'complain.representative.authority.label': 'Как нам убедиться, что он согласен?',
  'complain.representative.authority.hint':
    'Например: подписанное письмо (добавьте его файлом), вы родитель, вас назначил суд. Если пока ничего нет, мы спросим позже.',

  'complain.trap.label': 'Оставьте это поле пустым',
  'complain.privacy.text':
    'То, что вы нам рассказали, нужно нам только для того, чтобы заняться этим и сделать выводы.',
  'complain.privacy.link': 'Что мы делаем с вашими данными',
  'complain.send.complaint': 'Отправить жалобу',
  'complain.send.compliment': 'Отправить благодарность',
  'complain.send.suggestion': 'Отправить предложение',
  'complain.send.enquiry': 'Отправить вопрос',
  'complain.prefilled.site': 'Об этом месте: {{site}}',
  'complain.prefilled.product': 'Об этом товаре или услуге: {{product}}',
  'complain.draft.restored': 'Мы вернули то, что вы начали писать на этом устройстве.',
  'complain.draft.clear': 'Удалить',
}
