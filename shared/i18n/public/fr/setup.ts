import type { Translation } from '../../keys.ts'
import type { setup as english } from '../en/setup.ts'

export const setup: Translation<typeof english> = {
  'setup.title': 'Installer Redress',
  'setup.lead': 'Quelques réponses, et vous pouvez commencer. Vous pourrez tout modifier plus tard.',
  'setup.organization.title': 'Votre organisme',
  'setup.name.label': 'Nom de l’organisme',
  'setup.name.hint': 'Tel que les gens le connaissent. Il figure sur chaque page et chaque lettre.',
  'setup.country.label': 'Pays',
  'setup.country.choose': 'Choisir un pays',
  'setup.country.hint': 'Il détermine les jours fériés et les règles proposées.',
  'setup.timeZone.label': 'Fuseau horaire',
  'setup.timeZone.choose': 'Choisir un fuseau horaire',
  'setup.languages.label': 'Langues des pages publiques',
  'setup.languages.hint':
    'On peut écrire dans n’importe quelle langue. Celles-ci sont celles dans lesquelles vous répondez.',
  'setup.people.label': 'Qui va travailler avec Redress ?',
  'setup.people.one': 'Une seule personne',
  'setup.people.oneHint': 'Vous faites tout vous-même. Les réexamens vont à quelqu’un d’extérieur.',
  'setup.people.several': 'Plusieurs personnes',
  'setup.people.severalHint': 'Les rôles sont séparés : personne ne réexamine sa propre décision.',
  'setup.complaintsManager.label': 'Je dirige aussi le traitement des réclamations',
  'setup.complaintsManager.hint':
    'Vous voyez et traitez les réclamations. Sinon, invitez quelqu’un pour cela avant l’arrivée de la première.',
  'setup.administrator.title': 'Vous',
  'setup.administratorName.label': 'Votre nom',
  'setup.email.label': 'Votre adresse e-mail',
  'setup.email.hint': 'Elle vous sert à vous connecter.',
  'setup.password.label': 'Mot de passe',
  'setup.password.hint': 'Au moins {{min}} caractères. Quelques mots à la suite conviennent bien.',
  'setup.button': 'Installer',
  'setup.done.title': 'Tout est prêt : {{organization}}',
  'setup.done.text': 'On peut maintenant vous écrire.',
  'setup.done.desk': 'Se connecter et découvrir',
  'setup.done.portal': 'Voir la page publique',
  'setup.done.mail':
    'L’envoi d’e-mails n’est pas encore configuré. En attendant, les messages restent dans la boîte d’envoi, où vous pouvez les voir.',
}
