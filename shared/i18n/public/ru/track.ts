import type { Translation } from '../../keys.ts'
import type { track as english } from '../en/track.ts'

export const track: Translation<typeof english> = {
  'track.signIn.title': 'Узнать, как идут дела с обращением',
  'track.signIn.lead': 'Нужны номер обращения и код доступа, которые вы получили, когда писали нам.',
  'track.reference.label': 'Номер обращения',
  'track.reference.hint': 'Большими или маленькими буквами, с пробелами или без.',
  'track.accessCode.label': 'Код доступа',
  'track.signIn.button': 'Открыть моё обращение',
  'track.signIn.lost': 'У меня больше нет кода доступа',
  'track.signIn.expired':
    'Ради вашей безопасности мы через некоторое время закрыли обращение. Пожалуйста, откройте его снова. Всё, что вы отправили, сохранено.',
  'track.signOut': 'Закрыть моё обращение на этом устройстве',
  'track.signedOut.title': 'Ваше обращение закрыто на этом устройстве',
  'track.signedOut.text': 'Вы можете вернуться в любое время по номеру обращения и коду доступа.',

  'track.lost.title': 'Получить новый код доступа',
  'track.lost.lead':
    'Укажите номер обращения и адрес электронной почты, который вы нам давали. Мы пришлём туда ссылку для нового кода. Старый код действует, пока вы не воспользуетесь ссылкой.',
  'track.lost.button': 'Прислать мне ссылку',
  'track.lost.noEmail':
    'Вы не оставляли нам адрес электронной почты? Позвоните или напишите нам. Мы зададим несколько вопросов и выдадим новый код.',
  'track.lost.sent.title': 'Проверьте, пожалуйста, почту',
  'track.lost.sent.text_one':
    'Если номер обращения и адрес подходят друг к другу, письмо уже в пути. Ссылка в нём действует {{count}} час.',
  'track.lost.sent.text_few':
    'Если номер обращения и адрес подходят друг к другу, письмо уже в пути. Ссылка в нём действует {{count}} часа.',
  'track.lost.sent.text_many':
    'Если номер обращения и адрес подходят друг к другу, письмо уже в пути. Ссылка в нём действует {{count}} часов.',
  'track.lost.sent.text_other':
    'Если номер обращения и адрес подходят друг к другу, письмо уже в пути. Ссылка в нём действует {{count}} часа.',
  'track.newCode.title': 'Создать новый код доступа',
  'track.newCode.lead':
    'Нажмите кнопку, и вы получите новый код доступа для обращения {{reference}}. Старый перестанет действовать.',
  'track.newCode.button': 'Создать новый код',
  'track.newCode.done.title': 'Ваш новый код доступа',
  'track.newCode.done.text':
    'Старый код больше не действует. Новый мы показываем только один раз: пожалуйста, запишите его сейчас.',

  'track.confirmEmail.title': 'Это ваш адрес электронной почты?',
  'track.confirmEmail.lead': 'Тогда новости о вашем обращении мы будем отправлять сюда: {{email}}',
  'track.confirmEmail.button': 'Да, это мой адрес',
  'track.confirmEmail.notYou':
    'Это не вы? Просто закройте страницу. Тогда на этот адрес больше ничего не придёт.',
  'track.confirmEmail.done.title': 'Спасибо. Ваш адрес подтверждён.',
  'track.confirmEmail.done.text': 'Теперь новости о вашем обращении будут приходить туда.',
  'track.link.expired.title': 'Эта ссылка больше не действует',
  'track.link.expired.text':
    'Ею уже воспользовались, или она устарела. Вы по-прежнему можете открыть обращение по номеру и коду доступа.',

  'track.title.complaint': 'Ваша жалоба',
  'track.title.compliment': 'Ваша благодарность',
  'track.title.suggestion': 'Ваше предложение',
  'track.title.enquiry': 'Ваш вопрос',
  'track.received': 'Получено: {{date}}',
  'track.next.title': 'Дальше',
  'track.next.by': '{{what}} – не позднее: {{date}}',
  'track.next.overdue':
    'Это позже, чем мы обещали. Просим прощения. Сотрудник сейчас следит за тем, чтобы вам ответили.',
  'track.next.why': 'Почему этот срок?',
  'track.next.promise': 'Мы обещаем сделать это {{within}}. Срок считается с этого дня: {{date}}',
  'track.saved.restatementConfirmed': 'Спасибо. Мы продолжаем, исходя из того, что вы подтвердили.',
  'track.saved.restatementCorrected': 'Спасибо. Мы получили ваши поправки и ответим на них.',
  'track.saved.message': 'Мы получили ваше сообщение.',
  'track.saved.objected': 'Мы получили ваше возражение. Его рассмотрит другой сотрудник.',
  'track.saved.files': 'Мы получили ваши файлы.',
  'track.saved.information': 'Спасибо. Мы записали то, что вы сообщили.',
  'track.saved.remedy': 'Мы записали, что вы предпочитаете.',
  'track.saved.accepted': 'Спасибо. Мы записали, что вы согласны с нашим ответом.',
  'track.saved.refused': 'Мы записали, что вы не согласны с нашим ответом. Ваше обращение остаётся открытым.',
  'track.saved.reviewRequested': 'Мы получили вашу просьбу. Обращением заново займётся другой человек.',
  'track.saved.withdrawn': 'Вы отозвали обращение.',
  'track.saved.emailConfirmed': 'Ваш адрес электронной почты подтверждён.',

  'track.timeline.title': 'Шаги',
  'track.timeline.done': 'Сделано',
  'track.timeline.current': 'Сейчас',
  'track.timeline.ahead': 'Позже',
  'track.timeline.by': 'не позднее: {{date}}',

  'track.restatement.title': 'Правильно ли мы вас поняли?',
  'track.restatement.lead': 'Вот как мы вас поняли:',
  'track.restatement.yes': 'Да, всё верно',
  'track.restatement.correct': 'Что-то неверно или упущено',
  'track.restatement.correction.label': 'Что нам исправить?',
  'track.restatement.send': 'Отправить поправки',
  'track.restatement.silence': 'Если вы не ответите, мы продолжим, исходя из этого.',

  'track.information.title': 'Что нам ещё нужно знать',
  'track.information.lead':
    'С этим мы сможем продолжить. То, что вы уже сообщили, вписано: просто проверьте.',
  'track.information.tell': 'Пожалуйста, сообщите нам:',
  'track.information.check': 'Пожалуйста, проверьте, верно ли это ещё:',
  'track.information.how':
    'Чтобы ответить, откройте своё обращение. То, что мы уже знаем, там вписано, писать это снова не нужно.',
  'track.information.isItRight': 'Это у нас записано. Исправьте, если что-то не так.',
  'track.information.send': 'Отправить',
  'track.information.empty': 'Чего не знаете, оставьте пустым.',
  'track.information.affectedParties': 'Кого ещё это затронуло?',

  'track.remedy.title': 'Что, по-вашему, исправило бы дело?',
  'track.remedy.lead':
    'Мы можем предложить что-то из этого. Что вы предпочитаете? Это поможет нам решить, но обещать мы пока не можем.',
  'track.remedy.asked': 'Вы просили: {{remedy}}',
  'track.remedy.choose': 'Я предпочитаю',
  'track.remedy.none': 'Ничего из этого',
  'track.remedy.comment.label': 'Что нам ещё нужно знать?',
  'track.remedy.send': 'Отправить мой выбор',

  'track.decision.title': 'Наш ответ',
  'track.decision.on': 'Дата ответа: {{date}}',
  'track.decision.reviewed': 'Наш ответ после повторного рассмотрения',
  'track.decision.point': 'Пункт {{number}}',
  'track.decision.upheld': 'Мы с вами согласны',
  'track.decision.partlyUpheld': 'Мы с вами согласны частично',
  'track.decision.notUpheld': 'Мы с вами не согласны',
  'track.decision.reasons': 'Почему',
  'track.decision.remedies': 'Что мы делаем',
  'track.decision.remedyBy': '{{remedy}} – не позднее: {{date}}',
  'track.decision.remedyDone': '{{remedy}} – сделано: {{date}}',
  'track.decision.letter': 'Наше письмо (PDF)',

  'track.answer.title': 'Вы согласны с нашим ответом?',
  'track.answer.lead': 'Не торопитесь. Последний день для ответа: {{date}}',
  'track.answer.choose': 'Ваш ответ',
  'track.answer.accept': 'Да, я принимаю ответ',
  'track.answer.acceptHint': 'Мы сделаем то, что обещали, и закроем ваше обращение.',
  'track.answer.review': 'Нет, пожалуйста, рассмотрите ещё раз',
  'track.answer.reviewHint':
    'Обращение заново изучит человек, который не участвовал в этом ответе. Это бесплатно.',
  'track.answer.refuse': 'Нет, и рассматривать ещё раз не нужно',
  'track.answer.refuseHint':
    'Ваше обращение не будет считаться улаженным. Вы можете обратиться к тем, кто от нас не зависит.',
  'track.answer.reason.label': 'Почему вы не согласны?',
  'track.answer.reason.hint': 'Только если вы ответили «нет». Что мы упустили или поняли неверно?',
  'track.answer.send': 'Отправить мой ответ',
  'track.answer.silence':
    'Если ответа не будет, мы один раз напомним. Потом ({{date}}) мы закроем ваше обращение. Позже его можно будет открыть снова.',

  'track.outside.title': 'Те, кто от нас не зависит',
  'track.outside.lead': 'Соглашаться с нами не обязательно. Вашим обращением могут заняться:',
  'track.outside.window': 'Последний день, когда туда можно обратиться: {{date}}',
  'track.outside.cost': 'Стоимость: {{cost}}',

  'track.messages.title': 'Сообщения',
  'track.messages.none': 'Сообщений пока нет.',
  'track.messages.fromYou': 'Вы',
  'track.messages.fromUs': '{{organization}}',
  'track.messages.write.label': 'Написать нам',
  'track.messages.write.hint':
    'Спросите о чём-нибудь или добавьте то, что вспомнили. Мы прочтём это, прежде чем продолжить.',
  'track.messages.files.label': 'Добавить файлы',
  'track.messages.send': 'Отправить',

  'track.restriction.title': 'Некоторые способы связи с нами для вас закрыты',
  'track.restriction.lead': 'После того, что произошло, мы не можем принимать ваше обращение так:',
  'track.restriction.phone': 'по телефону',
  'track.restriction.counter': 'лично в офисе',
  'track.restriction.email': 'по электронной почте',
  'track.restriction.until': 'Так будет до этого дня: {{date}}. Тогда мы вернёмся к этому вопросу.',
  'track.restriction.stays':
    'Письма по почте и эта страница остаются для вас открытыми, а работа с жалобой продолжается.',
  'track.restriction.objected':
    'Вы возразили. Сейчас это рассматривает сотрудник, который не принимал этого решения. Он вам ответит.',
  'track.restriction.decided':
    'Ваше возражение рассмотрел сотрудник, который не принимал этого решения. Пока эти способы остаются закрытыми.',
  'track.restriction.object': 'Я с этим не согласен или не согласна',
  'track.restriction.objection.label': 'Почему вы не согласны?',
  'track.restriction.objection.hint':
    'Расскажите, как всё было с вашей стороны. Это прочтёт сотрудник, который не принимал решения. На вашу жалобу это плохо не повлияет.',
  'track.restriction.send': 'Отправить возражение',

  'track.yours.title': 'Что вы нам рассказали',
  'track.yours.remedy': 'Что исправило бы дело',
  'track.yours.product': 'Товар или услуга',
  'track.yours.orderNumber': 'Номер',
  'track.yours.when': 'Когда',
  'track.yours.where': 'Где',
  'track.yours.receipt': 'Подтверждение (PDF)',

  'track.more.title': 'Что ещё можно сделать',
  'track.handling.link': 'Пожаловаться на то, как мы рассматриваем это обращение',
  'track.handling.hint': 'Этим займётся тот, кто не участвует в этом обращении.',
  'track.withdraw.link': 'Отозвать обращение',
  'track.withdraw.title': 'Вы хотите отозвать обращение?',
  'track.withdraw.lead':
    'Тогда мы перестанем им заниматься. Запись о том, что вы нам писали, сохранится. Позже вы сможете пожаловаться на то же самое снова.',
  'track.withdraw.reason.label': 'Скажете нам почему?',
  'track.withdraw.button': 'Да, отозвать',
  'track.withdraw.keep': 'Нет, оставить открытым',
  'track.reopen.title': 'Дело всё-таки не улажено?',
  'track.reopen.lead': 'Последний день, когда обращение можно открыть снова: {{date}}',
  'track.reopen.reason.label': 'Что осталось нерешённым?',
  'track.reopen.button': 'Открыть моё обращение снова',
  'track.saved.reopened': 'Ваше обращение снова открыто.',
}
