import type { Translation } from '../../keys.ts'
import type { privacy as english } from '../en/privacy.ts'

export const privacy: Translation<typeof english> = {
  'privacy.title': 'Ce que nous faisons de vos données',
  'privacy.lead':
    'En bref : nous utilisons ce que vous nous dites pour nous en occuper et pour en tirer des leçons, et pour rien d’autre.',
  'privacy.who.title': 'Qui est responsable',
  'privacy.who.text': 'Responsable de vos données : {{organization}}.',
  'privacy.who.officer': 'Pour joindre la personne chargée ici de la protection des données : {{contact}}',
  'privacy.what.title': 'Ce que nous gardons',
  'privacy.what.text':
    'Ce que vous écrivez, comment vous joindre, les fichiers que vous joignez, nos messages, ce que nous avons constaté et ce que nous avons décidé.',
  'privacy.why.title': 'Dans quel but, et de quel droit',
  'privacy.why.text':
    'Pour examiner l’affaire, vous répondre, y remédier et éviter que cela se reproduise. Nous avons l’obligation de traiter les réclamations, ou un intérêt légitime à le faire. Nous n’avons donc pas besoin de votre consentement. Quand il nous le faut, nous vous le demandons à part.',
  'privacy.see.title': 'Qui les voit',
  'privacy.see.text':
    'Seulement les personnes qui travaillent ici sur votre dossier ou qui vérifient qu’il est bien traité. Nous ne les transmettons à d’autres que si votre dossier l’exige, par exemple à un organisme indépendant auquel vous vous adressez, ou si la loi nous y oblige.',
  'privacy.long.title': 'Combien de temps nous les gardons',
  'privacy.long.text_one':
    'Nous effaçons vos données personnelles {{count}} an après la clôture de votre dossier.',
  'privacy.long.text_other':
    'Nous effaçons vos données personnelles {{count}} ans après la clôture de votre dossier.',
  'privacy.long.text_many':
    'Nous effaçons vos données personnelles {{count}} ans après la clôture de votre dossier.',
  'privacy.long.unset':
    'Nous effaçons vos données personnelles dès que la loi ne nous oblige plus à les garder et que personne n’en a plus besoin pour l’affaire.',
  'privacy.long.statistics': 'Les chiffres qui ne disent rien de vous sont conservés.',
  'privacy.rights.title': 'Vos droits',
  'privacy.rights.text':
    'Vous pouvez voir vos données, en recevoir une copie, faire corriger des erreurs, faire effacer des données, vous opposer et saisir l’autorité de protection des données.',
  'privacy.rights.authority': 'L’autorité est : {{authority}}',
  'privacy.cookies.title': 'Cookies',
  'privacy.cookies.text':
    'Nous plaçons un cookie quand vous ouvrez votre dossier, pour que vous n’ayez pas à saisir le code sur chaque page, et un autre qui retient votre langue. Personne ne vous suit ici. Un brouillon de votre texte reste sur votre appareil jusqu’à ce que vous l’envoyiez ou l’effaciez.',

  'accessibility.title': 'Accessibilité',
  'accessibility.lead':
    'Tout le monde doit pouvoir réclamer ici, avec n’importe quel appareil, et quelle que soit sa façon de voir, d’entendre, de bouger ou de lire.',
  'accessibility.can.title': 'Ce que ces pages permettent',
  'accessibility.can.keyboard': 'Vous pouvez tout utiliser au clavier seul.',
  'accessibility.can.reader': 'Les lecteurs d’écran peuvent tout lire, dans la langue de la page.',
  'accessibility.can.zoom':
    'Vous pouvez agrandir le texte quatre fois et utiliser les pages sur un petit téléphone.',
  'accessibility.can.contrast':
    'Les couleurs sont bien contrastées, et rien n’est indiqué par la couleur seule.',
  'accessibility.can.scripts': 'Tout marche sans JavaScript et sans connexion rapide.',
  'accessibility.can.time': 'Aucun temps n’est compté pendant que vous écrivez.',
  'accessibility.standard':
    'Nous visons le niveau AA des règles pour l’accessibilité des contenus Web (WCAG) 2.2.',
  'accessibility.limits.title': 'Ce qui peut mal marcher',
  'accessibility.limits.text':
    'Les fichiers ajoutés par d’autres, comme des lettres numérisées, peuvent être illisibles pour un lecteur d’écran. Dites-le-nous, et nous vous envoyons le texte.',
  'accessibility.other.title': 'Autres moyens',
  'accessibility.other.text':
    'Si ces pages ne vous conviennent pas, réclamez par téléphone, par courrier ou sur place. Cela vaut tout autant.',
  'accessibility.report.title': 'Signalez-nous un obstacle',
  'accessibility.report.text': 'Nous voulons savoir à quel endroit vous n’avez pas pu continuer.',
  'accessibility.report.link': 'Dites-nous ce qui n’a pas marché',
}
