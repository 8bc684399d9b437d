import type { Translation } from '../../keys.ts'
import type { outgoing as english } from '../en/outgoing.ts'

export const outgoing: Translation<typeof english> = {
  'settings.outgoing-mail': 'Kimenő levelek',
  'settings.outgoing-mail.hint':
    'Hogyan indulnak a levelek, és az aláírás, amelyről látszik, hogy Önöktől jönnek.',
  'outgoing.signing': 'Aláírás (DKIM)',
  'outgoing.signing.text':
    'A levelek innen indulnak: {{sender}}. Ha olyan kulccsal vannak aláírva, amelyért az Önök DNS-e kezeskedik, ritkábban nézik őket kéretlennek, és senki sem hamisíthatja őket észrevétlenül. Hagyják kikapcsolva, ha a levelezőkiszolgálójuk maga ír alá.',
  'outgoing.state.on': 'A levelek alá vannak írva ({{domain}})',
  'outgoing.state.broken': 'A levelek alá vannak írva ({{domain}}), de mások nem tudják ellenőrizni',
  'outgoing.state.off': 'A levelek aláírás nélkül indulnak ({{domain}})',
  'outgoing.key.add': 'Kulcs készítése',
  'outgoing.key.replace': 'Új kulcs készítése',
  'outgoing.key.made': 'Még nem ír alá',
  'outgoing.key.signs': 'Most ezzel írunk alá',
  'outgoing.key.ended': 'Már nem ír alá',
  'outgoing.key.otherDomain': 'Ehhez a tartományhoz tartozik: {{domain}}; onnan most nem indul levél',
  'outgoing.key.createdAt': 'Készült',
  'outgoing.key.beganAt': 'Aláír ettől',
  'outgoing.key.endedAt': 'Aláírt eddig',
  'outgoing.key.neededUntil': 'A rekord maradjon a DNS-ben eddig',
  'outgoing.key.checkedAt': 'A DNS utolsó ellenőrzése',
  'outgoing.record.text':
    'Tegyék közzé ezt a TXT rekordot ott, ahol a tartományt kezelik, majd ellenőrizzék. Egy óráig is eltarthat, mire mindenki látja.',
  'outgoing.record.name': 'Név',
  'outgoing.record.value': 'Érték',
  'outgoing.record.zone': 'Zónafájl soraként',
  'outgoing.record.copy': 'Másolás: {{what}}',
  'outgoing.check': 'A DNS ellenőrzése',
  'outgoing.begin': 'Aláírás ezzel a kulccsal',
  'outgoing.end': 'Ne írjon alá többé',
  'outgoing.end.title': 'Aláírás nélkül induljanak a levelek?',
  'outgoing.end.text':
    'A rekord maradjon a DNS-ben még két hétig: az úton lévő leveleket még azzal ellenőrzik.',
  'outgoing.remove': 'A kulcs elfelejtése',
  'outgoing.found': 'A DNS-ben ez áll:',
  'outgoing.finding.ok': 'A rekord megvan a DNS-ben, és rendben van.',
  'outgoing.finding.notFound':
    'Még nincs TXT rekord ezen a néven: {{name}}. Nézzék meg, nem került-e kétszer a tartomány a névbe, vagy várjanak: a DNS-nek akár egy óra is kellhet.',
  'outgoing.finding.notAnswered': 'A DNS nem válaszolt. Próbálják újra kicsit később.',
  'outgoing.finding.otherKey': 'Van rekord, de más kulccsal. Másolják át újra az egész értéket.',
  'outgoing.finding.revoked': 'A rekord szerint ez a kulcs már nem érvényes: a p= üres.',
  'outgoing.finding.several': 'Több rekord is van ezen a néven. Csak ez maradjon.',
  'outgoing.finding.notAKey': 'Ami ott áll, nem DKIM-rekord. Az így kezdődik: v=DKIM1.',
  'outgoing.finding.wrongType': 'A rekord másfajta kulcshoz való. k=rsa kell bele.',
  'outgoing.finding.wrongHash': 'A rekord nem engedi az SHA-256-ot. Vegyék ki belőle: h=.',
  'outgoing.finding.notForMail': 'A rekord nem levelezéshez való. Vegyék ki belőle: s=.',
  'outgoing.finding.testing':
    'A rekord szerint a kulcsot még csak próbálják (t=y), ezért senki sem bízik benne. Vegyék ki belőle: t=y.',
  'error.mailSigning.keyWaits': 'Már van új kulcs. Tegyék közzé a rekordját, vagy előbb felejtsék el.',
  'error.mailSigning.notPublished':
    'A DNS-ben nincs rendben ennek a kulcsnak a rekordja. A vele aláírt leveleket hamisnak néznék.',
  'error.mailSigning.otherDomain': 'A kulcs más tartományé, mint a mostani feladócím.',
  'error.mailSigning.hasEnded': 'Ez a kulcs már nem ír alá. Készítsenek újat.',
  'error.mailSigning.stillNeeded': 'Az ezzel aláírt levelek még úton lehetnek, ezért a rekordra szükség van.',
}
