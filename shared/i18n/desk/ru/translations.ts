import type { Translation } from '../../keys.ts'
import type { translations as english } from '../en/translations.ts'

export const translations: Translation<typeof english> = {
  'speaker.label': 'Кто знает язык ({{language}}) и прочёл это?',
  'speaker.hint':
    'Вы не назвали этот язык своим. Пока его не прочтёт тот, кто им владеет, ничего не уйдёт; имя останется в деле.',
  'translation.add': 'Добавить перевод',
  'translation.again': 'Перевести заново',
  'translation.language': 'На какой язык',
  'translation.maker': 'Кто переводил?',
  'translation.maker.person': 'Человек',
  'translation.maker.machine': 'Программа, внесено вручную',
  'translation.name.person': 'Имя человека',
  'translation.name.machine': 'Какая программа',
  'translation.body': 'Перевод',
  'translation.body.hint': 'Оригинал выше остаётся без изменений.',
  'translation.by.person': 'Перевод ({{language}}): {{name}}',
  'translation.by.machine': 'Перевод ({{language}}) программой: {{name}}',
  'translation.writtenBy': 'внёс: {{name}}',
  'event.complaint.translated': 'Переведено, язык: {{language}}',
  'event.complaint.speakerConfirmed': 'Текст ({{language}}), по словам автора, прочёл: {{speaker}}',
  'profile.languages': 'Языки, на которых вы пишете заявителям',
  'profile.languages.hint':
    'Для любого другого Redress спросит, кто им владеет и прочёл ваши слова до отправки. Не выберете ни одного, и он не спросит.',
}
