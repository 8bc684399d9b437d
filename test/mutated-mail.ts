const seeds = [
  'From: =?utf-8?q?J=C3=BCrgen?= <j@x.example>\r\nTo: a@b.c, "X, Y" <d@e.f>\r\nSubject: =?koi8-r?B?8NLJ18XU?=\r\nIn-Reply-To: <a@b>\r\nContent-Type: multipart/mixed; boundary="abc"\r\n\r\n--abc\r\nContent-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\nContent-Type: text/plain; charset=windows-1251; format=flowed\r\n\r\nHello \r\nyou\r\n\r\nOn Mon Acme wrote:\r\n> old\r\n--in\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p style=3D"x">Hello <img src=3D"cid:i@x"></p><blockquote type=3Dcite>old</blockquote>\r\n--in--\r\n--abc\r\nContent-Type: image/png; name*0*=utf-8\'\'%C3%BC; name*1=b.png\r\nContent-ID: <i@x>\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--abc--\r\n',
  'From: MAILER-DAEMON@x\nSubject: Undelivered Mail\nContent-Type: multipart/report; report-type=delivery-status; boundary=r\n\n--r\n\nFailed.\n--r\nContent-Type: message/delivery-status\n\nAction: failed\nStatus: 5.1.1\n--r\nContent-Type: message/rfc822\n\nMessage-ID: <m@x>\n\nbody\n--r--\n',
  'From: Colleague <c@x>\nSubject: Fwd: x\n\n---------- Forwarded message ---------\nFrom: Joan <joan@x>\nDate: Mon\nSubject: y\nTo: z\n\nwords\n-- \nme\n',
] as const

/** Numbers that a seed repeats (mulberry32). */
export function chanceOf(start: number): (below: number) => number {
  let state = start
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const tokens = [
  '--abc',
  '--in--',
  '\r\n\r\n',
  '\n',
  '"',
  '<',
  '>',
  '=?utf-8?b?',
  '?=',
  'boundary=',
  'Content-Type: ',
  'multipart/mixed',
  '(',
  '\\',
  '\u0000',
  '=',
  '&#',
  '<div>',
  '</p>',
  '> ',
  ':',
  ';',
  '\u00ff\u00fe',
  '+ADw-',
  '\u001b$B',
] as const

/** A mail with a handful of accidents. */
export function mutatedMail(chance: (below: number) => number): Buffer {
  let raw = Buffer.from(seeds[chance(seeds.length)] ?? '', 'latin1')
  for (let round = chance(12) + 1; round > 0; round--) {
    const at = chance(raw.length + 1)
    const [before, after] = [raw.subarray(0, at), raw.subarray(at)]
    const token = Buffer.from(tokens[chance(tokens.length)] ?? '', 'latin1')
    switch (chance(6)) {
      case 0:
        raw = Buffer.concat([before, token, after])
        break
      case 1:
        raw = Buffer.concat([before, after.subarray(chance(40))])
        break
      case 2:
        raw = Buffer.concat([before, Buffer.from([chance(256)]), after.subarray(1)])
        break
      case 3:
        raw = Buffer.concat([before, raw.subarray(chance(raw.length + 1), at), after])
        break
      case 4:
        raw = Buffer.concat([before, ...Array.from({ length: chance(300) }, () => token), after])
        break
      default:
        raw = Buffer.from(before)
    }
  }
  return raw
}
