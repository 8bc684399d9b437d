import type { Translation } from '../../keys.ts'
import type { errors as english } from '../en/errors.ts'

export const errors: Translation<typeof english> = {
  'error.unexpected': 'У нас что-то пошло не так. Попробуйте снова; если не пройдёт, скажите администратору.',
  'error.offline': 'Сервер недоступен. Ничего не потеряно: попробуйте снова, когда связь появится.',
  'error.unavailable': 'Сервер занят или обновляется. Попробуйте снова через минуту.',
  'error.signedOut': 'Вы вышли из системы. Войдите, чтобы продолжить.',
  'error.forbidden': 'У вас нет на это права. Если нужно, спросите администратора.',
  'error.notFound': 'Этого нет, или у вас нет права это видеть.',
  'error.tooLarge': 'Это слишком большое, отправить нельзя.',
  'error.tooManyRequests': 'Слишком много попыток. Подождите минуту и попробуйте снова.',
  'error.invalid': 'Некоторых ответов нет, или они неверны.',
  'error.field.required': 'Заполните это поле.',
  'error.field.invalid': 'Здесь что-то не так. Проверьте.',
  'error.field.tooLong': 'Слишком длинно. Сократите.',
  'error.field.tooShort': 'Слишком коротко.',
  'error.field.number': 'Введите число.',
  'error.invalidInput': 'Некоторых ответов нет, или они неверны.',
  'error.bodyTooLarge': 'Это слишком большое, отправить нельзя.',
  'error.databaseAway': 'База данных не отвечает. Ничего не потеряно: попробуйте снова через минуту.',
  'error.edit.conflict':
    'Пока вы работали, это изменили. Загрузите новое состояние, посмотрите и отправьте своё ещё раз.',
  'error.idempotency.running': 'Это уже сохраняется. Подождите немного и посмотрите снова.',
  'error.idempotency.otherBody':
    'Это уже отправляли с другим текстом. Загрузите страницу заново и повторите.',
  'error.list.unknownCursor': 'Список изменился. Начните с первой страницы.',
  'error.field.notAnEmail': 'Введите адрес электронной почты, например name@example.com.',
  'error.field.notAnOption': 'Выберите один из вариантов.',
  'error.field.wrongType': 'Здесь что-то не так. Проверьте.',
  'error.field.wrongFormat': 'Здесь что-то не так. Проверьте.',
  'error.field.unknown': 'Это нельзя отправить отсюда.',

  'error.auth.signInFirst': 'Войдите, чтобы продолжить.',
  'error.auth.notPermitted': 'Ваша роль этого не позволяет. Если нужно, спросите администратора.',
  'error.auth.staffOnly': 'Это может сделать только человек, не программа.',
  'error.auth.otherOrigin': 'Это отправлено с другого сайта и не принято. Откройте сам Redress.',
  'error.auth.originMissing': 'Браузер не сообщил, с какого сайта это пришло. Загрузите страницу заново.',

  'error.policy.notPermitted': 'Ваша роль этого не позволяет. Спросите руководителя по жалобам.',
  'error.policy.staffOnly': 'Это могут делать только сотрудники.',
  'error.policy.otherSite': 'Это обращение относится к другому месту, не вашему.',
  'error.policy.confidential': 'Это обращение конфиденциально, и вы не среди тех, кто может его читать.',
  'error.policy.notYours': 'Вам видны только обращения, которые приняли вы.',
  'error.policy.isSubject': 'Жалуются на этого человека: его выслушивают, но жалобой он не занимается.',
  'error.policy.handledTheFirst':
    'Это жалоба на рассмотрение: кто занимался первым обращением, этим не занимается.',
  'error.policy.ownDecision': 'Никто не пересматривает и не утверждает то, что решал или вёл сам.',
  'error.policy.notReviewer': 'Это может сделать только проверяющий, назначенный для этого обращения.',
  'error.policy.nobodyElseReviews':
    'Здесь всё делает один человек, и пересмотреть решение больше некому. Дальше – внешняя организация.',
  'error.policy.notNow': 'На этом этапе обращения это невозможно.',
  'error.policy.otherKind': 'Для этого вида обращений это невозможно.',

  'error.complaint.notFound': 'Такого обращения нет, или у вас нет права его видеть.',
  'error.complaint.alreadyClosed': 'Обращение закрыто. Сначала откройте его снова.',
  'error.complaint.notClosed': 'Обращение ещё открыто.',
  'error.complaint.otherKind': 'Для этого вида обращений это невозможно.',
  'error.complaint.sameKind': 'Оно уже этого вида. Выберите другой.',
  'error.complaint.tooLateToConvert': 'Дело зашло слишком далеко, чтобы менять вид.',
  'error.complaint.tooLateToChoose': 'Ответ уже отправлен: предпочтение изменить нельзя.',
  'error.complaint.stepNotPossible': 'Дело продвинулось: этот шаг уже невозможен. Загрузите заново.',
  'error.complaint.notRestated':
    'Сначала изложите заявителю суть: до решения он должен знать, как мы его поняли.',
  'error.complaint.notInvestigated': 'Сначала напишите план: с него начинается разбирательство.',
  'error.complaint.noOwner': 'У обращения пока нет ответственного. Сначала назначьте его.',
  'error.complaint.noOriginal': 'Укажите, какое обращение продолжается: это закрывается как его повтор.',
  'error.complaint.ownerCannotHandle': 'Роль этого человека не позволяет заниматься здесь обращениями.',
  'error.complaint.mentionCannotSee':
    'Это обращение не может видеть: {{names}}. Уберите имя из заметки или сначала дайте доступ.',
  'error.complaint.notSubject': 'На этого человека не жалуются.',
  'error.complaint.notReferred': 'Сейчас это обращение не у внешней организации.',
  'error.complaint.cannotReopen': 'После такого закрытия открыть его снова по этой причине нельзя.',
  'error.complaint.cannotClose': 'На этом этапе так закрыть нельзя.',
  'error.complaint.remediesOpen': 'Что-то из обещанного ещё не выполнено. Сначала сделайте это.',

  'error.decision.everyPointOnce': 'Решите каждый пункт, и каждый один раз.',
  'error.decision.stepsMissing':
    'Шаги, которых требует категория, ещё не сделаны. Сделайте их или объясните, почему они пропущены.',
  'error.decision.noApprovalNeeded': 'Это решение не ждёт ничьего утверждения.',
  'error.decision.notApproved': 'Решение ещё ждёт утверждения тем, чей предел выше.',
  'error.decision.aboveYourLimit':
    'Стоимость выше суммы, которую вы можете утвердить. Попросите того, чей предел выше.',
  'error.decision.noOpenRemedy': 'Всё обещанное выполнено.',

  'error.settle.notComplaint': 'На месте решают только жалобы.',
  'error.settle.tooLate': 'Обращение уже в работе: дальше оно идёт обычным путём.',
  'error.settle.safety': 'Речь о чьей-то безопасности. Зарегистрируйте, чтобы это проверили.',
  'error.settle.severe': 'Для серьёзного дела одного разговора мало. Зарегистрируйте, чтобы его проверили.',
  'error.settle.aboutHandling':
    'Жалуются на то, как рассмотрели жалобу, поэтому смотреть будет кто-то другой. Зарегистрируйте её.',
  'error.settle.aboutStaff':
    'Жалуются на того, кто здесь работает. Сначала его нужно выслушать, поэтому зарегистрируйте жалобу.',
  'error.assess.belowFloor': 'Дела этой категории серьёзнее. Выберите более высокую степень.',
  'error.settle.approvalRequired':
    'В этой категории каждое решение утверждает второй человек. Зарегистрируйте дело, чтобы его рассмотрели.',
  'error.settle.belowFloor': 'Дела этой категории серьёзнее. Выберите более высокую степень.',
  'error.catalogue.ownerUnknown': 'Этот человек здесь больше не работает. Выберите другого.',
  'error.settle.stepsRequired':
    'Для этой категории обязательны шаги, которых в разговоре не сделать. Зарегистрируйте, чтобы их сделали.',
  'error.settle.aboveYourLimit':
    'Это дороже, чем вы можете пообещать на месте. Предложите меньше или зарегистрируйте жалобу.',
  'error.settle.noRepresentative': 'Не указано, кто говорит за заявителя. Запишите, кто это.',

  'error.files.empty': 'Этот файл пустой.',
  'error.files.missing': 'Этого файла больше нет.',
  'error.files.tooLarge': 'Файл может быть не больше {{megabytes}} МБ.',
  'error.files.tooMany': 'Слишком много файлов. За один раз можно добавить не больше: {{max}}.',
  'error.files.typeNotAllowed': 'Файлы такого типа не принимаются.',
  'error.files.diskFull': 'Для новых файлов нет места. Скажите администратору.',
  'error.files.notAnImage': 'Этот файл не картинка.',

  'error.staff.emailTaken': 'Здесь уже работает человек с таким адресом электронной почты.',

  'error.documents.renderFailed':
    'Не получилось создать PDF. Попробуйте снова; если не пройдёт, причина в журнале сервера.',
  'error.template.valueMissing':
    'Тексту нужно значение {{name}}, оно пока неизвестно. Заполните его или уберите метку.',
  'error.cannedText.ofSomeoneElse': 'Это чужая заготовка.',
  'error.cannedText.sharedNeedsSettings': 'Заготовки для всех меняют те, кому можно менять настройки.',
  'error.cannedText.nameTaken': 'Заготовка с таким названием на этом языке уже есть.',
  'error.cannedText.unknownPlaceholders': 'Ни одно дело не заполнит: {{names}}.',
  'error.complaint.linkToItself': 'Дело нельзя связать с самим собой.',
  'error.complaint.linkedAlready': 'Они уже связаны.',
  'error.complaint.followsAnother': 'Оно уже продолжает другое дело. Сначала уберите ту связь.',
  'error.complaint.followsInCircle': 'Другое дело уже продолжает это.',
  'error.complaint.notLinked': 'Они больше не связаны.',
  'error.restriction.running': 'Общение уже ограничено.',
  'error.restriction.notRunning': 'Общение больше не ограничено.',
  'error.restriction.reviewDay': 'Укажите день после сегодняшнего, в пределах года.',
  'error.restriction.appealedAlready': 'Возражение записано и ждёт решения.',
  'error.restriction.ownDecision': 'Каналы закрыли вы: по возражению решает кто-то другой.',
  'error.representative.noName': 'Сначала запишите, кто говорит за них.',
  'error.representative.noAuthority':
    'Без подтверждения полномочий представителю ничего не отправляется: выберите файл или напишите, почему его не просят.',
  'error.representative.unreachable': 'Запишите, как связаться с представителем.',
  'error.message.channelRestricted': 'Этот канал сейчас для них закрыт. Выберите другой.',
  'error.message.representativesAddress': 'Исправьте адрес у представителя в деле и попробуйте снова.',
  'error.message.needsSpeaker': 'Назовите, кто знает этот язык и прочёл текст.',
  'error.survey.noComment': 'Своими словами ничего не сказано.',
  'error.survey.takenUp': 'Кто-то уже принял это.',
  'error.survey.isConfidential':
    'Дело конфиденциально: зарегистрируйте обращение вручную и тоже сделайте конфиденциальным.',
}
