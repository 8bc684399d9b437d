/** What the shipped rule packs say beside their figures, as their files have it. */
export const packDuties = {
  'packs.duty.au-rg-271-super.1.1':
    'When the answer is late, a delay notice says why and names the outside body.',
  'packs.duty.au-rg-271.1.1': 'When the answer is late, a delay notice says why and names the outside body.',
  'packs.duty.au-rg-271.1.2':
    'What is settled within five business days needs no written answer but is recorded.',
  'packs.duty.eu-mdr-death.1.1':
    'The time runs from awareness: from the moment somebody marks the case as a matter of safety.',
  'packs.duty.eu-mdr-incident.1.1':
    'The time runs from awareness: from the moment somebody marks the case as a matter of safety.',
  'packs.duty.eu-mdr-public-health.1.1':
    'The time runs from awareness: from the moment somebody marks the case as a matter of safety.',
  'packs.duty.eu-payment-services.1.1':
    'If the answer is late for reasons beyond control, a holding reply says why and by when it comes.',
  'packs.duty.eu-payment-services.1.2': 'Name at least one alternative dispute resolution body.',
  'packs.duty.hu-consumer.1.1':
    'An oral complaint is settled at once; otherwise minutes are taken and a copy is handed over.',
  'packs.duty.hu-consumer.1.2': 'The answer to a written complaint deals with the substance.',
  'packs.duty.hu-consumer.1.3': 'How long records are kept (three years) was seen only second-hand.',
  'packs.duty.iso-13485.1.1': 'Complaints are handled in a timely way.',
  'packs.duty.iso-13485.1.2': 'Not investigating needs a written reason.',
  'packs.duty.ru-finance.1.1': 'Once, ten working days more, with a notice that says why.',
  'packs.duty.ru-finance.1.2': 'A copy goes to the central bank where it asks for one.',
  'packs.duty.tr-consumer-board.1.1': 'Missing papers are handed in to the board within 7 days.',
  'packs.duty.tr-consumer-board.1.2':
    'The value up to which the board decides changes every year: 186 000 TL in 2026.',
  'packs.duty.tr-insurers.1.1': 'A unit of at least two people handles complaints.',
  'packs.duty.tr-insurers.1.2': 'Quarterly tables are due within 10 days of the end of the quarter.',
  'packs.duty.tr-insurers.1.3':
    'After a refusal or silence the complainant may go to the arbitration commission.',
  'packs.duty.tr-kvkk.1.1': 'The request is answered free of charge.',
  'packs.duty.tr-kvkk.1.2':
    'The board takes complaints until 30 days after the answer, and at most 60 days after the request.',
  'packs.duty.uk-fca-disp.1.1': 'Acknowledge promptly in writing and keep the complainant informed.',
  'packs.duty.uk-fca-disp.1.2':
    'A summary resolution may go out by the close of the third business day after receipt.',
  'packs.duty.uk-fca-disp.1.3': 'Some records are kept five years instead of three.',
  'packs.duty.uk-telecoms.2.1':
    'The way to alternative dispute resolution opens at deadlock or after six weeks.',
  'packs.duty.uk-telecoms.1.1':
    'The way to alternative dispute resolution opens at deadlock or after eight weeks.',
  'packs.duty.us-cfpb-portal.1.1': 'Within 15 days answer, or say “in progress” and answer within 60.',
  'packs.duty.us-medical-devices.1.1':
    'The record holds seven fields: name of the device, date of receipt, UDI, name and contact of the complainant, nature and details, corrective action, reply.',
  'packs.duty.us-medical-devices.1.2': 'Not investigating needs a recorded reason.',
  'packs.sectorName.airlines': 'airlines',
  'packs.sectorName.airlines-complaints-about-disability': 'airlines: complaints about disability',
  'packs.sectorName.banking': 'banking',
  'packs.sectorName.banking-cards': 'banking: cards',
  'packs.sectorName.consumers': 'consumers',
  'packs.sectorName.data-protection': 'data protection',
  'packs.sectorName.financial-services': 'financial services',
  'packs.sectorName.insurance': 'insurance',
  'packs.sectorName.medical-devices': 'medical devices',
  'packs.sectorName.medical-devices-death-or-unexpected-serious-harm':
    'medical devices: death or unexpected serious harm',
  'packs.sectorName.medical-devices-serious-incident': 'medical devices: serious incident',
  'packs.sectorName.medical-devices-threat-to-public-health': 'medical devices: threat to public health',
  'packs.sectorName.payment-services': 'payment services',
  'packs.sectorName.social-housing': 'social housing',
  'packs.sectorName.superannuation': 'superannuation',
  'packs.sectorName.telecoms': 'telecoms',
}
