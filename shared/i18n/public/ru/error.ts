import type { Translation } from '../../keys.ts'
import type { error as english } from '../en/error.ts'

export const error: Translation<typeof english> = {
  'error.unexpected':
    'У нас что-то пошло не так. Пожалуйста, попробуйте ещё раз через несколько минут. Всё, что вы отправили раньше, сохранено.',

  'error.intake.narrativeMissing.complaint': 'Расскажите, что произошло. Достаточно нескольких слов.',
  'error.intake.narrativeMissing.compliment': 'Расскажите, что было хорошо. Достаточно нескольких слов.',
  'error.intake.narrativeMissing.suggestion': 'Расскажите о своей идее. Достаточно нескольких слов.',
  'error.intake.narrativeMissing.enquiry': 'Напишите свой вопрос.',
  'error.intake.narrativeTooLong':
    'Текст длиннее, чем мы можем принять. Наибольшее число знаков: {{max}}. Пожалуйста, сократите его или добавьте файлом.',
  'error.intake.fieldTooLong': 'Пожалуйста, сократите.',
  'error.intake.contactMissing': 'Укажите, как с вами связаться, или выберите, что не хотите называть себя.',
  'error.intake.emailInvalid': 'Проверьте адрес электронной почты. Он выглядит так: name@example.org.',
  'error.intake.phoneInvalid':
    'Проверьте номер телефона. Если он из другой страны, начните с + и кода страны.',
  'error.intake.postIncomplete': 'Напишите адрес полностью: улица, индекс, город.',
  'error.intake.anonymousWithContact':
    'Вы решили не называть себя, но указали, как с вами связаться. Пожалуйста, уберите что-то одно.',
  'error.intake.representedNameMissing': 'Назовите имя того, за кого вы пишете.',
  'error.intake.representativeNameMissing': 'Назовите и своё имя.',

  'error.files.tooMany':
    'Файлов слишком много. Можно добавить не больше: {{max}}. Пожалуйста, выберите самые важные.',
  'error.files.tooLarge': 'Файл «{{name}}» слишком большой. Можно не больше {{megabytes}} МБ.',
  'error.files.typeNotAllowed':
    'Мы не можем принять файл «{{name}}». Подойдут фотографии, PDF, текст, офисные документы, звук и видео.',
  'error.files.empty': 'Файл «{{name}}» пустой. Пожалуйста, выберите его ещё раз.',
  'error.files.missing': 'Этого файла больше нет.',
  'error.files.infected': 'Мы не можем принять файл «{{name}}»: он может повредить компьютер.',
  'error.files.quotaReached':
    'Сегодня мы больше не можем принять от вас файлы. Пожалуйста, пришлите их завтра или по почте.',
  'error.files.diskFull':
    'Сейчас мы не можем принять файлы. Пожалуйста, отправьте текст без них, а файлы добавьте позже.',

  'error.documents.renderFailed':
    'Сейчас не получилось создать PDF. Пожалуйста, попробуйте через несколько минут; всё, что вы отправили, сохранено.',

  'error.tracking.wrongPair':
    'Номер обращения и код доступа не подходят друг к другу. Пожалуйста, проверьте то и другое.',
  'error.tracking.referenceMissing': 'Введите номер обращения.',
  'error.tracking.accessCodeMissing': 'Введите код доступа.',
  'error.tracking.correctionMissing': 'Скажите, что нам исправить.',
  'error.tracking.answerMissing': 'Выберите один из ответов.',
  'error.tracking.reasonMissing': 'Скажите почему. Достаточно нескольких слов.',
  'error.tracking.messageMissing': 'Напишите сообщение или выберите файл.',
  'error.tracking.remedyMissing': 'Выберите, что вы предпочитаете.',
  'error.tracking.notNow':
    'На этом шаге это уже невозможно. Страница ниже показывает, как обстоят дела сейчас.',
  'error.tracking.linkExpired': 'Эта ссылка больше не действует.',

  'error.notFound': 'Мы не можем найти эту страницу.',
  'error.organization.unknown': 'По этому адресу ничего нет.',
  'error.tooManyRequests': 'Слишком много запросов сразу. Пожалуйста, немного подождите и попробуйте снова.',
  'error.bodyTooLarge':
    'Это слишком много за один раз. Пожалуйста, отправьте меньше файлов или файлы поменьше.',
  'error.invalidInput': 'Что-то в отправленном не подходит. Пожалуйста, вернитесь и проверьте.',
  'error.invalidJson': 'Что-то в отправленном не подходит. Пожалуйста, вернитесь и проверьте.',
  'error.unsupportedMediaType': 'Мы не можем это прочитать. Пожалуйста, вернитесь и попробуйте снова.',
  'error.databaseAway': 'Сейчас мы ничего не можем сохранить. Пожалуйста, попробуйте через несколько минут.',
  'error.auth.originMissing':
    'Браузер не сообщил, с какой страницы это пришло. Пожалуйста, откройте страницу заново и отправьте ещё раз.',
  'error.auth.otherOrigin':
    'Это пришло с другого сайта. Пожалуйста, откройте нашу страницу и отправьте оттуда.',
  'error.intake.formExpired':
    'Страница долго была открыта. Пожалуйста, отправьте ещё раз: всё, что вы написали, на месте.',

  'error.field.required': 'Пожалуйста, заполните это поле.',
  'error.field.invalid': 'Пожалуйста, проверьте это поле.',
  'error.field.wrongType': 'Пожалуйста, проверьте это поле.',
  'error.field.wrongFormat': 'Пожалуйста, проверьте, как это написано.',
  'error.field.notAnEmail': 'Проверьте адрес электронной почты. Он выглядит так: name@example.org.',
  'error.field.notAnOption': 'Пожалуйста, выберите один из ответов.',
  'error.field.tooLong': 'Пожалуйста, сократите.',
  'error.field.tooShort': 'Пожалуйста, напишите чуть больше.',
  'error.field.unknown': 'Этого мы не ждали. Пожалуйста, вернитесь и попробуйте снова.',

  'error.complaint.notFound': 'Мы не можем найти это обращение.',
  'error.complaint.alreadyClosed': 'Это обращение закрыто. Ниже видно, можно ли открыть его снова.',
  'error.complaint.stepNotPossible':
    'На этом шаге это уже невозможно. Страница ниже показывает, как обстоят дела сейчас.',
  'error.complaint.tooLateToChoose':
    'Мы уже приняли решение, поэтому ваш выбор опоздал. Но вы можете сказать, согласны ли с нашим ответом.',
  'error.complaint.cannotReopen': 'Это обращение нельзя открыть снова. Вы можете написать нам новое.',
  'error.edit.conflict':
    'Пока вы писали, здесь что-то изменилось. Пожалуйста, посмотрите, как обстоят дела, и отправьте ещё раз.',
  'error.idempotency.running': 'Мы ещё обрабатываем то, что вы отправили. Пожалуйста, немного подождите.',
  'error.idempotency.otherBody':
    'Эта форма уже была отправлена с другим текстом. Пожалуйста, откройте её заново.',
  'error.auth.signInFirst': 'Пожалуйста, сначала откройте обращение: нужны его номер и код доступа.',

  'error.organization.countryUnknown': 'Выберите страну.',
  'error.organization.timeZoneUnknown': 'Выберите часовой пояс.',
  'error.organization.languagesMissing': 'Выберите хотя бы один язык.',
  'error.organization.slugTaken': 'Организация с таким названием уже есть. Пожалуйста, выберите другое.',
  'error.staff.emailTaken': 'Здесь уже работает человек с таким адресом электронной почты.',
  'error.setup.tokenWrong':
    'Откройте ссылку для настройки, которую Redress показал при запуске. Она действует один раз.',
  'error.setup.alreadyDone': 'Redress уже настроен. Пожалуйста, войдите.',
  'error.setup.nameMissing': 'Введите название организации.',
  'error.setup.countryMissing': 'Выберите страну.',
  'error.setup.timeZoneMissing': 'Выберите часовой пояс.',
  'error.setup.languagesMissing': 'Выберите хотя бы один язык.',
  'error.setup.sizeMissing': 'Выберите, сколько людей будет здесь работать: один человек или несколько.',
  'error.setup.administratorNameMissing': 'Введите своё имя.',
  'error.setup.emailInvalid': 'Проверьте адрес электронной почты. Он выглядит так: name@example.org.',
  'error.setup.passwordTooShort':
    'Пароль слишком короткий. Наименьшее число знаков: {{min}}. Несколько слов подряд легко запомнить.',
  'error.setup.passwordTooCommon': 'Этот пароль известен злоумышленникам. Пожалуйста, выберите другой.',

  'failure.notFound.title': 'Мы не можем найти эту страницу',
  'failure.notFound.text':
    'Возможно, в адресе ошибка или страница переехала. На ваше обращение это не влияет.',
  'failure.tooMany.title': 'Пожалуйста, немного подождите',
  'failure.tooMany.text':
    'Из вашей сети пришло слишком много запросов сразу. Попробуйте через несколько минут. Всё, что вы отправили раньше, сохранено.',
  'failure.refused.title': 'Не получилось',
  'failure.unexpected.title': 'У нас что-то пошло не так',
  'failure.unexpected.text':
    'Просим прощения. Пожалуйста, попробуйте через несколько минут. Если это повторится, позвоните или напишите нам и назовите этот номер: {{number}}',
  'failure.noOrganization.title': 'По этому адресу ничего нет',
  'failure.noOrganization.text':
    'Пожалуйста, проверьте адрес в письме, на плакате или в сообщении, которое привело вас сюда.',
  'failure.links': 'Отсюда можно продолжить:',
}
