import type { Translation } from '../../keys.ts'
import type { staff as english } from '../en/staff.ts'

export const staff: Translation<typeof english> = {
  'signIn.title': 'Вход',
  'signIn.email': 'Электронная почта',
  'signIn.password': 'Пароль',
  'signIn.submit': 'Войти',
  'signIn.pending': 'Выполняется вход…',
  'signIn.back': 'Войдите, чтобы вернуться на страницу, где вы были.',
  'signIn.forgotten': 'Забыли пароль?',
  'signIn.email.required': 'Введите адрес электронной почты.',
  'signIn.password.required': 'Введите пароль.',
  'error.auth.wrongPassword': 'Адрес электронной почты или пароль неверны.',
  'error.auth.tooManyAttempts': 'Слишком много попыток. Подождите {{seconds}} с и попробуйте снова.',
  'error.auth.needsHttps':
    'Для входа нужно защищённое соединение (https). Спросите у администратора правильный адрес.',
  'error.password.tooShort': 'Выберите пароль не короче 12 знаков.',
  'error.password.tooCommon':
    'Этот пароль злоумышленники пробуют первым. Выберите такой, который труднее угадать.',
  'error.invitation.invalid': 'Это приглашение уже использовано или устарело. Попросите новое.',

  'forgotten.title': 'Забыли пароль?',
  'forgotten.intro':
    'Введите адрес почты, с которым вы входите. Мы пришлём ссылку, по которой можно выбрать новый пароль.',
  'forgotten.submit': 'Прислать ссылку',
  'forgotten.sent.title': 'Проверьте почту',
  'forgotten.sent.text':
    'Если для {{email}} есть учётная запись, письмо со ссылкой уже отправлено. Ссылка работает один час. Письма нет? Посмотрите в спаме или спросите администратора.',
  'forgotten.noMail.title': 'Обратитесь к администратору',
  'forgotten.noMail.text':
    'Этот Redress пока не отправляет почту, поэтому прислать ссылку нельзя. Администратор может создать для вас новую ссылку: «Настройки», «Сотрудники».',
  'forgotten.back': 'Назад ко входу',
  'newPassword.title': 'Выберите новый пароль',
  'newPassword.intro': 'С ним вы будете входить дальше. Везде, где вы сейчас вошли, вход завершится.',
  'newPassword.submit': 'Сохранить новый пароль',
  'newPassword.done': 'Пароль изменён. Войдите с новым паролем.',
  'newPassword.missing.text':
    'Откройте ссылку из письма ещё раз или скопируйте её целиком в адресную строку.',
  'error.passwordReset.invalid': 'Эта ссылка уже использована или устарела. Запросите новую.',
  'error.passwordReset.noMail':
    'Этот Redress пока не отправляет почту. Попросите у администратора новую ссылку.',

  'invitation.title': 'Добро пожаловать в Redress',
  'invitation.intro': 'Вас пригласили здесь работать. Скажите, как вас зовут, и выберите пароль.',
  'invitation.name': 'Ваше имя',
  'invitation.name.hint': 'Так, как вас знают коллеги',
  'invitation.name.required': 'Введите своё имя.',
  'invitation.password': 'Пароль',
  'invitation.password.hint': 'Не меньше 12 знаков. Несколько слов запомнить легче, чем набор знаков.',
  'invitation.submit': 'Начать',
  'invitation.missing.title': 'Ссылка неполная',
  'invitation.missing.text':
    'Откройте ссылку из приглашения ещё раз или скопируйте её целиком в адресную строку.',
  'invitation.missing.action': 'Ко входу',
}
