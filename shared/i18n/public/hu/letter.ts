import type { Translation } from '../../keys.ts'
import type { letter as english } from '../en/letter.ts'

export const letter: Translation<typeof english> = {
  'letter.salutation': 'Tisztelt {{name}}!',
  'letter.salutation.noName': 'Tisztelt Hölgyem/Uram!',
  'letter.closing': 'Üdvözlettel',
  'letter.follow': 'Nézze meg, hol tart az ügye: {{url}}',

  'letter.acknowledgement.subject': 'Megkaptuk a panaszát ({{receivedOn}})',
  'letter.acknowledgement.body': `Köszönjük, hogy elmondta, mi történt. Megkaptuk a panaszát, és gondosan utánajárunk.

Az Ön ügyszáma: {{reference}}. A hozzáférési kódja: {{accessCode}}. Ezekkel megnézheti, hol tart az ügye: {{trackingUrl}}, vagy felhívhat minket, és megmondhatja az ügyszámát.

Munkatársunk egyszerű szavakkal megírja, hogyan értettük, legkésőbb ezen a napon: {{restatementDueOn}}

Indokolt válaszunkat legkésőbb ezen a napon megkapja: {{decisionDueOn}}

Ha több időre van szükségünk, előre szólunk, és megmondjuk az okát.

Ez ingyenes, és soha nem válik a hátrányára.`,

  'letter.restatement.subject': 'Jól értettük?',
  'letter.restatement.body': `Elolvastam a panaszát ({{receivedOn}}). Így értettem:

{{restatement}}

Ezt kérte tőlünk:

{{remedySought}}

Valami nem jó vagy hiányzik? Akkor kérjük, írja meg levélben, mondja el telefonon vagy jelezze itt: {{trackingUrl}}. Ha nem kapunk hírt, így folytatjuk.

Válaszunkat legkésőbb ezen a napon megkapja: {{decisionDueOn}}`,

  'letter.holding.subject': 'Több időre van szükségünk a panaszához',
  'letter.holding.body': `Mostanra szerettünk volna válaszolni a panaszára ({{receivedOn}}). Sajnáljuk, hogy még nem tudunk.

Ennek az oka:

{{reason}}

Válaszunkat legkésőbb ezen a napon megkapja: {{decisionDueOn}}

Tőlünk független szervezethez már most is fordulhat:

{{outsideRoutes}}`,

  'letter.decision.subject': 'Válaszunk a panaszára',
  'letter.decision.body': `Köszönjük a türelmét. Utánajártunk a panaszának ({{receivedOn}}). Erről szólt:

{{restatement}}

## Mit derítettünk ki, és hogyan döntöttünk?

{{points}}

## Mit teszünk?

{{remedies}}

## Ha nem ért egyet

Kérjük, legkésőbb a megadott napig ({{answerBy}}) mondja meg, elfogadja-e ezt a választ. Ha nem fogadja el, kérjen felülvizsgálatot levélben, telefonon vagy itt: {{trackingUrl}}. Akkor olyan munkatársunk nézi meg újra a panaszát, aki ebben a válaszban nem vett részt. Ingyenes.

Tőlünk független szervezethez is fordulhat:

{{outsideRoutes}}`,

  'letter.reviewDecision.subject': 'Válaszunk a panasza felülvizsgálata után',
  'letter.reviewDecision.body': `Nem értett egyet a válaszunkkal ({{decidedOn}}), és felülvizsgálatot kért. Én abban a válaszban nem vettem részt, és mindent újra megnéztem.

## Mit derítettem ki, és hogyan döntöttem?

{{points}}

## Mit teszünk?

{{remedies}}

## Ha továbbra sem ért egyet

Ez a végső válaszunk. Most már tőlünk független szervezethez fordulhat:

{{outsideRoutes}}

Ott szükség lesz erre a levélre és az ügyszámára: {{reference}}.`,

  'letter.closing.subject': 'Az ügye lezárult',
  'letter.closing.body': `Az ügye ({{reference}}) most lezárult:

{{closingReason}}

Mégsem jó valami? Kérheti az ügye újranyitását levélben, telefonon vagy itt: {{trackingUrl}}. Ennek utolsó napja: {{reopenUntil}}

Köszönjük, hogy írt nekünk. Segít, hogy jobban dolgozzunk.`,

  'letter.point.upheld': 'Ebben egyetértünk Önnel.',
  'letter.point.partlyUpheld': 'Ebben részben egyetértünk Önnel.',
  'letter.point.notUpheld': 'Ebben nem értünk egyet Önnel.',
  'letter.point.reasons': 'Indokaink: {{reasons}}',
  'letter.remedies.none': 'Jóvátételt nem ajánlunk fel. Az indokok fent olvashatók.',
  'letter.remedies.by': '{{remedy}}, legkésőbb: {{date}}',
  'letter.remedySought.none': 'Nem nevezett meg semmit. Írja meg, ha van ilyen.',
  'letter.outsideRoute.window': 'utolsó nap: {{date}}',
  'letter.outsideRoutes.none': 'Bármikor fordulhat bírósághoz vagy hatósághoz.',
}
