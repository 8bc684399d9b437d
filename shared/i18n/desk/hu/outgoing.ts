import type { Translation } from '../../keys.ts'
import type { outgoing as english } from '../en/outgoing.ts'

export const outgoing: Translation<typeof english> = {
  'settings.outgoing-mail': 'Kimenő levelek',
  'settings.outgoing-mail.hint':
    'Hogyan indulnak a levelek, és az aláírás, amelyről látszik, hogy Önöktől jönnek.',
  'dkim.signing': 'Aláírás (DKIM)',
  'dkim.signing.text':
    'A levelek innen indulnak: {{sender}}. Ha olyan kulccsal vannak aláírva, amelyért az Önök DNS-e kezeskedik, ritkábban nézik őket kéretlennek, és senki sem hamisíthatja őket észrevétlenül. Hagyják kikapcsolva, ha a levelezőkiszolgálójuk maga ír alá.',
  'dkim.state.on': 'A levelek alá vannak írva ({{domain}})',
  'dkim.state.broken': 'A levelek alá vannak írva ({{domain}}), de mások nem tudják ellenőrizni',
  'dkim.state.off': 'A levelek aláírás nélkül indulnak ({{domain}})',
  'dkim.key.add': 'Kulcs készítése',
  'dkim.key.replace': 'Új kulcs készítése',
  'dkim.key.made': 'Még nem ír alá',
  'dkim.key.signs': 'Most ezzel írunk alá',
  'dkim.key.ended': 'Már nem ír alá',
  'dkim.key.otherDomain': 'Ehhez a tartományhoz tartozik: {{domain}}; onnan most nem indul levél',
  'dkim.key.createdAt': 'Készült',
  'dkim.key.beganAt': 'Aláír ettől',
  'dkim.key.endedAt': 'Aláírt eddig',
  'dkim.key.neededUntil': 'A rekord maradjon a DNS-ben eddig',
  'dkim.key.checkedAt': 'A DNS utolsó ellenőrzése',
  'dkim.record.text':
    'Tegyék közzé ezt a TXT rekordot ott, ahol a tartományt kezelik, majd ellenőrizzék. Egy óráig is eltarthat, mire mindenki látja.',
  'dkim.record.name': 'Név',
  'dkim.record.value': 'Érték',
  'dkim.record.zone': 'Zónafájl soraként',
  'dkim.record.copy': 'Másolás: {{what}}',
  'dkim.check': 'A DNS ellenőrzése',
  'dkim.begin': 'Aláírás ezzel a kulccsal',
  'dkim.end': 'Ne írjon alá többé',
  'dkim.end.title': 'Aláírás nélkül induljanak a levelek?',
  'dkim.end.text': 'A rekord maradjon a DNS-ben még két hétig: az úton lévő leveleket még azzal ellenőrzik.',
  'dkim.remove': 'A kulcs elfelejtése',
  'dkim.found': 'A DNS-ben ez áll:',
  'dkim.finding.ok': 'A rekord megvan a DNS-ben, és rendben van.',
  'dkim.finding.notFound':
    'Még nincs TXT rekord ezen a néven: {{name}}. Nézzék meg, nem került-e kétszer a tartomány a névbe, vagy várjanak: a DNS-nek akár egy óra is kellhet.',
  'dkim.finding.notAnswered': 'A DNS nem válaszolt. Próbálják újra kicsit később.',
  'dkim.finding.otherKey': 'Van rekord, de más kulccsal. Másolják át újra az egész értéket.',
  'dkim.finding.revoked': 'A rekord szerint ez a kulcs már nem érvényes: a p= üres.',
  'dkim.finding.several': 'Több rekord is van ezen a néven. Csak ez maradjon.',
  'dkim.finding.notAKey': 'Ami ott áll, nem DKIM-rekord. Az így kezdődik: v=DKIM1.',
  'dkim.finding.wrongType': 'A rekord másfajta kulcshoz való. k=rsa kell bele.',
  'dkim.finding.wrongHash': 'A rekord nem engedi az SHA-256-ot. Vegyék ki belőle: h=.',
  'dkim.finding.notForMail': 'A rekord nem levelezéshez való. Vegyék ki belőle: s=.',
  'dkim.finding.testing':
    'A rekord szerint a kulcsot még csak próbálják (t=y), ezért senki sem bízik benne. Vegyék ki belőle: t=y.',
  'mailFiles.title': 'Nagy fájlok',
  'mailFiles.text':
    'Ha egy levél fájljai együtt ennél nagyobbak, itt maradnak; a levél megmondja, hol vannak, és az ügy oldala a hivatkozási számot és a hozzáférési kódot kéri. Útközben a fájlok egyharmaddal nőnek, és sok kiszolgáló 20 vagy 25 MB-nál megáll.',
  'mailFiles.most': 'Egy levél fájljai együtt legfeljebb, MB',
  'error.mailSigning.keyWaits': 'Már van új kulcs. Tegyék közzé a rekordját, vagy előbb felejtsék el.',
  'error.mailSigning.notPublished':
    'A DNS-ben nincs rendben ennek a kulcsnak a rekordja. A vele aláírt leveleket hamisnak néznék.',
  'error.mailSigning.otherDomain': 'A kulcs más tartományé, mint a mostani feladócím.',
  'error.mailSigning.hasEnded': 'Ez a kulcs már nem ír alá. Készítsenek újat.',
  'error.mailSigning.stillNeeded': 'Az ezzel aláírt levelek még úton lehetnek, ezért a rekordra szükség van.',
}
