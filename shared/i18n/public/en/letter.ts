/**
 * First wordings of the letter templates, which each organization can change. They are
 * Markdown: an empty line between paragraphs, `## ` for a heading. The placeholders that
 * stand alone on a line ({{points}}, {{remedies}}, {{outsideRoutes}}, {{restatement}}, …)
 * are filled with lists or paragraphs; keep them alone on their line.
 */
export const letter = {
  'letter.salutation': 'Dear {{name}},',
  'letter.salutation.noName': 'Dear Sir or Madam,',
  'letter.closing': 'Kind regards',
  'letter.follow': 'See where your case stands: {{url}}',

  'letter.acknowledgement.subject': 'We have your complaint of {{receivedOn}}',
  'letter.acknowledgement.body': `Thank you for telling us what happened. We have your complaint and are looking into it with care.

Your reference is {{reference}}. Your access code is {{accessCode}}. With both you can see where your case stands at {{trackingUrl}}, or call us and give the reference.

A person will tell you in plain words what we understood, by this day at the latest: {{restatementDueOn}}.

You get our answer with reasons by this day at the latest: {{decisionDueOn}}. If we need longer, we tell you beforehand, and why.

This costs you nothing and will never count against you.`,

  'letter.restatement.subject': 'Did we understand you?',
  'letter.restatement.body': `I have read your complaint of {{receivedOn}}. This is what I understood:

{{restatement}}

You asked us for this:

{{remedySought}}

Is something wrong or missing? Then please tell us by letter, by phone or at {{trackingUrl}}. If we do not hear from you, we go on with it like this.

You get our answer by this day at the latest: {{decisionDueOn}}.`,

  'letter.holding.subject': 'We need more time for your complaint',
  'letter.holding.body': `We wanted to answer your complaint of {{receivedOn}} by now. We are sorry that we cannot yet.

The reason is this:

{{reason}}

You get our answer by this day at the latest: {{decisionDueOn}}. You can go to someone independent even now:

{{outsideRoutes}}`,

  'letter.decision.subject': 'Our answer to your complaint',
  'letter.decision.body': `Thank you for your patience. We have looked into your complaint of {{receivedOn}}. It was about this:

{{restatement}}

## What we found and decided

{{points}}

## What we do

{{remedies}}

## If you do not agree

Please tell us whether you accept this answer, by this day: {{answerBy}}. If you do not accept it, ask us for a review, by letter, by phone or at {{trackingUrl}}. A person who had no part in this answer then looks at your complaint again. It is free.

You can also go to someone independent of us:

{{outsideRoutes}}`,

  'letter.reviewDecision.subject': 'Our answer after the review of your complaint',
  'letter.reviewDecision.body': `You did not agree with our answer of {{decidedOn}} and asked for a review. I had no part in that answer and have looked at everything again.

## What I found and decided

{{points}}

## What we do

{{remedies}}

## If you still do not agree

This is our final answer. You can now go to someone independent of us:

{{outsideRoutes}}

They need this letter and your reference {{reference}}.`,

  'letter.closing.subject': 'Your case is closed',
  'letter.closing.body': `Your case {{reference}} is now closed:

{{closingReason}}

Is something still not right? You can have your case opened again until {{reopenUntil}}: by letter, by phone or at {{trackingUrl}}.

Thank you for telling us. It helps us to do better.`,

  'letter.point.upheld': 'We agree with you on this point.',
  'letter.point.partlyUpheld': 'We agree with you in part on this point.',
  'letter.point.notUpheld': 'We do not agree with you on this point.',
  'letter.point.reasons': 'Our reasons: {{reasons}}',
  'letter.remedies.none': 'We do not offer a remedy. The reasons are above.',
  'letter.remedies.by': '{{remedy}}, {{date}} at the latest',
  'letter.remedySought.none': 'You did not name anything. Tell us if there is something.',
  'letter.outsideRoute.window': 'possible until {{date}}',
  'letter.outsideRoutes.none': 'You can turn to the courts or to a public authority at any time.',
} as const
