import type { Translation } from '../../keys.ts'
import type { merging as english } from '../en/merging.ts'

export const merging: Translation<typeof english> = {
  'case.action.merge': 'Объединить с другим делом',
  'case.action.split': 'Выделить часть в отдельное дело',
  'case.merge.other': 'Другое дело',
  'case.merge.other.hint': 'Введите его номер или слова из него.',
  'case.merge.thisLeads': 'Дальше идёт это дело: оно поступило раньше. Другое рассматривается здесь.',
  'case.merge.otherLeads': 'Дальше идёт другое дело: оно поступило раньше. Это рассматривается там.',
  'case.merge.stays':
    'Сообщения, файлы, заметки, черновики и задачи остаются на месте и читаются вместе. Сроки дела, которое идёт дальше, не меняются. Отменить можно в любое время.',
  'case.merge.told':
    'Заявитель узнает об этом через 20 секунд. Номер и код доступа обоих дел продолжают действовать.',
  'case.merge.otherPerson': 'Возможно, это разные люди',
  'case.merge.otherPerson.why':
    'Неизвестно, один ли это заявитель. Каждый видит только свою страницу и ничего не узнаёт о другом; ваши письма получает только заявитель дела, которое идёт дальше.',
  'case.merge.otherPerson.sure': 'Двое людей, один вопрос: всё равно объединить',
  'case.merge.submit': 'Объединить дела',
  'case.merge.undo': 'Отменить объединение',
  'case.done.merged': 'Дела объединены.',
  'case.done.unmerged': 'Объединение отменено.',
  'case.done.split': 'Эта часть теперь отдельное дело.',
  'case.merged.hidden': 'Этот вопрос рассматривается в деле, которое вам не видно',
  'case.merged.into': 'Это дело продолжается в {{reference}}',
  'case.merged.by': 'Объединение: {{name}}, {{day}}. Всё, что приходит по нему, видно там.',
  'case.merged.open': 'Открыть {{reference}}',
  'case.merged.here': 'Объединены с этим делом',
  'case.merged.line': 'Из {{reference}}',
  'case.merged.otherPerson': 'Другого человека: этого дела он не видит.',
  'case.merged.draft': 'Вы начали там что-то писать.',
  'case.split.what': 'О чём эта часть?',
  'case.split.what.hint': 'Словами заявителя. Это станет текстом нового дела.',
  'case.split.kind': 'Вид',
  'case.split.messages': 'Сообщения, которые к ней относятся',
  'case.split.files': 'Файлы, которые к ней относятся',
  'case.split.hint':
    'Передаются копии, из этого дела ничего не уходит. У нового дела свой номер и свои сроки, считая с момента, когда об этом сообщили, и заявитель получит подтверждение. Чтобы отменить, объедините дела.',
  'case.split.submit': 'Создать новое дело',
  'case.split.empty': 'Напишите, о чём эта часть.',
  'relation.partOf': 'Было частью дела',
  'relation.hasPart': 'Часть продолжается в деле',
  'event.complaint.merged': 'Продолжается в другом деле',
  'event.complaint.merged.lead': 'Другое дело продолжается в этом',
  'event.complaint.mergeUndone': 'Снова идёт само по себе',
  'event.complaint.mergeUndone.lead': 'Другое дело больше не продолжается в этом',
  'event.complaint.split': 'Было частью другого дела',
  'event.complaint.split.origin': 'Часть стала отдельным делом',
  'error.complaint.mergeClosed': 'Одно из дел закрыто. Объединять можно только открытые.',
  'error.complaint.mergeOtherKind': 'Они разного вида. Сначала измените вид одного из них.',
  'error.complaint.mergeAnswered':
    'На дело, поступившее позже, уже дан ответ, и оно идёт своим путём. Свяжите их.',
  'error.complaint.mergeAboutHandling':
    'Одно дело — жалоба на то, как вели другое; его рассматривают другие люди. Свяжите их.',
  'error.complaint.mergeConfidential':
    'Одно из дел конфиденциально. Сначала сделайте конфиденциальными оба или ни одного.',
  'error.complaint.mergeOwnerConcerned':
    'На ответственного за дело, которое пойдёт дальше, жалуются в другом. Сначала передайте дело кому-то ещё.',
  'error.complaint.mergeOtherPerson':
    'Неизвестно, один ли это заявитель. Подтвердите, что объединяете дела двух людей.',
  'error.complaint.notMerged': 'Это дело не объединено с другим.',
  'error.complaint.isMerged': 'Это дело продолжается в другом. Отмените объединение.',
  'error.complaint.splitClosed': 'Дело закрыто. Сначала откройте его снова.',
  'error.complaint.splitForeign': 'Выбранное сообщение или файл не из этого дела. Выберите заново.',
}
