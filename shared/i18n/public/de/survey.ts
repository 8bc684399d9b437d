import type { Translation } from '../../keys.ts'
import type { survey as english } from '../en/survey.ts'

export const survey: Translation<typeof english> = {
  'survey.title': 'Wie sind wir mit Ihrer Beschwerde umgegangen?',
  'survey.lead':
    'Fünf kurze Fragen dazu, wie {{organization}} mit Ihrem Anliegen umgegangen ist, nicht zum Produkt oder zur Leistung selbst. Lassen Sie aus, was Sie möchten. Niemand, der Ihr Anliegen bearbeitet hat, sieht Ihre Antworten.',
  'survey.score.5': 'Viel besser als erwartet',
  'survey.score.4': 'Besser als erwartet',
  'survey.score.3': 'Wie erwartet',
  'survey.score.2': 'Schlechter als erwartet',
  'survey.score.1': 'Viel schlechter als erwartet',
  'survey.score.none': 'Keine Meinung',
  'survey.question.reach': 'Wie leicht Sie uns mit Ihrer Beschwerde gefunden und erreicht haben',
  'survey.question.quality': 'Wie gut wir zugehört, verstanden und erklärt haben',
  'survey.question.effort': 'Wie viel Zeit und Mühe es Sie gekostet hat',
  'survey.question.benefit': 'Was für Sie dabei herausgekommen ist',
  'survey.question.followUp': 'Wie wir Wort gehalten und Sie bis zum Schluss informiert haben',
  'survey.comment.label': 'Was möchten Sie uns sonst noch sagen?',
  'survey.comment.hint':
    'Auf das, was Sie hier schreiben, antwortet niemand. Brauchen Sie noch etwas von uns, schreiben Sie es bitte auf der Seite Ihres Anliegens.',
  'survey.once': 'Ihre Antwort zählt einmal und lässt sich später nicht ändern.',
  'survey.send': 'Antworten absenden',
  'survey.thanks.title': 'Danke',
  'survey.thanks.text': 'Ihre Antworten sind aufbewahrt. Sie helfen uns, besser mit Beschwerden umzugehen.',
  'survey.kept.title': 'Ihre Antworten liegen uns schon vor',
  'survey.kept.text':
    'Danke, Sie haben bereits geantwortet: {{date}}. Für jedes Anliegen zählt eine Antwort, deshalb bleibt sie, wie Sie sie gegeben haben.',
  'survey.gone.title': 'Dieser Link gilt nicht mehr',
  'survey.gone.text':
    'Wie wir mit einer Beschwerde umgegangen sind, fragen wir nur 60 Tage lang. Auf der Seite Ihres Anliegens können Sie uns weiterhin schreiben.',
  'survey.toCase': 'Zur Seite Ihres Anliegens',
  'survey.track.title': 'Wie waren wir?',
  'survey.track.text':
    'Fünf kurze Fragen dazu, wie wir mit Ihrem Anliegen umgegangen sind. Niemand, der es bearbeitet hat, sieht Ihre Antworten.',
  'survey.track.link': 'Fragen beantworten',
  'error.survey.nothingSaid': 'Bitte beantworten Sie mindestens eine Frage oder schreiben Sie uns etwas.',
  'error.survey.kept': 'Ihre Antworten liegen uns schon vor. Sie bleiben, wie Sie sie gegeben haben.',
  'error.survey.notAsked': 'Zu diesem Anliegen fragen wir nicht.',
  'mail.survey.subject': 'Wie sind wir mit Ihrer Beschwerde umgegangen? ({{reference}})',
  'mail.survey.body':
    'Ihr Anliegen bei uns ist abgeschlossen. Wir möchten gern wissen, wie Sie unseren Umgang damit fanden, was auch immer dabei herausgekommen ist.\n\nEs dauert etwa eine Minute: fünf kurze Fragen und Platz für eigene Worte. Niemand, der Ihr Anliegen bearbeitet hat, sieht Ihre Antworten, und Sie müssen gar nicht antworten.',
  'mail.survey.action': 'Fragen beantworten',
}
