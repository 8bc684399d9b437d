/** What is said when something was refused or failed, by code; areas keep their own beside their texts. */
export const errors = {
  'error.unexpected': 'Something went wrong on our side. Try again; if it stays, tell your administrator.',
  'error.offline': 'The server cannot be reached. Nothing is lost: try again when you are connected.',
  'error.unavailable': 'The server is busy or being updated. Try again in a minute.',
  'error.signedOut': 'You were signed out. Sign in to go on.',
  'error.forbidden': 'You may not do this. Ask your administrator if you need to.',
  'error.notFound': 'This does not exist, or you may not see it.',
  'error.tooLarge': 'This is too large to be sent.',
  'error.tooManyRequests': 'Too many tries. Wait a minute and try again.',
  'error.invalid': 'Some answers are missing or not right.',
  'error.field.required': 'Fill this in.',
  'error.field.invalid': 'This is not right. Check it.',
  'error.field.tooLong': 'This is too long. Shorten it.',
  'error.field.tooShort': 'This is too short.',
  'error.field.number': 'Enter a number.',
  'error.documents.renderFailed':
    'The PDF could not be made. Try again; if it stays, the log of the server says why.',
  'error.template.valueMissing':
    'The text asks for {{name}}, which is not known yet. Fill it in or take the placeholder out.',

  'error.invalidInput': 'Some answers are missing or not right.',
  'error.bodyTooLarge': 'This is too large to be sent.',
  'error.databaseAway': 'The database does not answer. Nothing is lost: try again in a minute.',
  'error.edit.conflict':
    'Somebody changed this while you were working on it. Load the newer state, look at it, and send yours again.',
  'error.idempotency.running': 'This is being saved already. Wait a moment and look again.',
  'error.idempotency.otherBody': 'This was sent before with other words. Load the page again and repeat it.',
  'error.list.unknownCursor': 'The list has changed. Start from its first page.',
  'error.field.notAnEmail': 'Enter an e-mail address, like name@example.com.',
  'error.field.notAnOption': 'Choose one of the options.',
  'error.field.wrongType': 'This is not right. Check it.',
  'error.field.wrongFormat': 'This is not right. Check it.',
  'error.field.unknown': 'This cannot be sent here.',

  'error.auth.signInFirst': 'Sign in to go on.',
  'error.auth.notPermitted': 'Your role does not allow this. Ask your administrator if you need to.',
  'error.auth.staffOnly': 'Only a person can do this, not a program.',
  'error.auth.otherOrigin': 'This was sent from another site and was not accepted. Open Redress itself.',
  'error.auth.originMissing': 'Your browser did not say which site this came from. Load the page again.',

  'error.policy.notPermitted': 'Your role does not allow this. Ask a complaints manager.',
  'error.policy.staffOnly': 'Only staff can do this.',
  'error.policy.otherSite': 'This case belongs to a site that is not yours.',
  'error.policy.confidential': 'This case is confidential and you are not among its readers.',
  'error.policy.notYours': 'You see only the cases that you took in.',
  'error.policy.isSubject': 'The complaint is about this person: they are heard, but do not handle it.',
  'error.policy.handledTheFirst':
    'This is a complaint about the handling: who handled the first case does not handle this one.',
  'error.policy.ownDecision': 'Nobody reviews or approves what they decided or handled themselves.',
  'error.policy.notReviewer': 'Only the reviewer who was named for this case can do this.',
  'error.policy.nobodyElseReviews':
    'One person does everything here, so nobody else can review. The way on is an outside body.',
  'error.policy.notNow': 'This is not possible at this stage of the case.',
  'error.policy.otherKind': 'This is not possible for this kind of feedback.',

  'error.complaint.notFound': 'This case does not exist, or you may not see it.',
  'error.complaint.alreadyClosed': 'The case is closed. Reopen it first.',
  'error.complaint.notClosed': 'The case is still open.',
  'error.complaint.otherKind': 'This is not possible for this kind of feedback.',
  'error.complaint.sameKind': 'It is of this kind already. Choose another.',
  'error.complaint.tooLateToConvert': 'It is too far along to change its kind.',
  'error.complaint.tooLateToChoose': 'The answer is out: the preferred remedy can no longer change.',
  'error.complaint.stepNotPossible': 'The case has moved on: this step is no longer possible. Load it again.',
  'error.complaint.notRestated':
    'Restate the matter to the complainant first: they must know what we understood before we decide.',
  'error.complaint.notInvestigated': 'Write a plan first: it starts the investigation.',
  'error.complaint.noOwner': 'Nobody has this case yet. Give it to someone first.',
  'error.complaint.noOriginal': 'Say which case goes on: this one is closed as its duplicate.',
  'error.complaint.ownerCannotHandle': 'This person’s role does not include handling cases here.',
  'error.complaint.mentionCannotSee':
    '{{names}} may not see this case. Take the name out of the note, or give them access first.',
  'error.complaint.notSubject': 'This person is not among those the complaint is about.',
  'error.complaint.notReferred': 'No outside body has this case now.',
  'error.complaint.cannotReopen': 'It cannot be reopened for this reason after the way it was closed.',
  'error.complaint.cannotClose': 'It cannot be closed like this at this stage.',
  'error.complaint.remediesOpen': 'Something that was promised has not been carried out yet. Do that first.',

  'error.decision.everyPointOnce': 'Decide every point, each of them once.',
  'error.decision.stepsMissing':
    'Steps that this category requires are still open. Do them, or say why they are left out.',
  'error.decision.noApprovalNeeded': 'This decision waits for nobody’s approval.',
  'error.decision.notApproved': 'The decision still waits for approval by someone with a higher limit.',
  'error.decision.aboveYourLimit':
    'The cost is above the amount that you may approve. Ask someone with a higher limit.',
  'error.decision.noOpenRemedy': 'Everything that was promised has been carried out.',

  'error.settle.notComplaint': 'Only a complaint is settled on the spot.',
  'error.settle.tooLate': 'The case has moved on: it goes its usual way now.',
  'error.settle.safety': 'Somebody’s safety is at stake. Register it, so that it is looked into.',
  'error.settle.severe': 'A grave matter needs more than a talk. Register it, so that it is looked into.',
  'error.settle.aboutHandling':
    'It is about how a complaint was handled, so somebody else looks into it. Register it.',
  'error.settle.aboutStaff':
    'It is about somebody who works here. They have to be heard first, so register it.',
  'error.assess.belowFloor': 'Matters of this category are more serious than that. Choose a higher severity.',
  'error.settle.approvalRequired':
    'In this category a second person approves every decision. Register it, so that it is looked into.',
  'error.settle.belowFloor': 'Matters of this category are more serious than that. Choose a higher severity.',
  'error.catalogue.ownerUnknown': 'This person no longer works here. Choose somebody else.',
  'error.settle.stepsRequired':
    'This category asks for steps that a talk cannot make. Register it, so that they are made.',
  'error.settle.aboveYourLimit':
    'This costs more than you may promise on the spot. Promise less, or register it.',
  'error.settle.noRepresentative': 'Nobody is named who speaks for them. Write down who it is.',

  'error.files.empty': 'This file is empty.',
  'error.files.missing': 'This file is no longer there.',
  'error.files.tooLarge': 'A file may have at most {{megabytes}} MB.',
  'error.files.tooMany': 'At most {{max}} files can be added at once.',
  'error.files.typeNotAllowed': 'Files of this type are not accepted.',
  'error.files.diskFull': 'There is no room for more files. Tell your administrator.',
  'error.files.notAnImage': 'This file is not a picture.',

  'error.staff.emailTaken': 'Somebody with this e-mail address works here already.',
  'error.cannedText.ofSomeoneElse': 'This text is somebody else’s.',
  'error.cannedText.sharedNeedsSettings':
    'Texts for everybody are changed by those who may change the settings.',
  'error.cannedText.nameTaken': 'There is a text of this name in this language already.',
  'error.cannedText.unknownPlaceholders': 'No case can fill in: {{names}}.',
  'error.complaint.linkToItself': 'A case cannot be linked with itself.',
  'error.complaint.linkedAlready': 'They are linked already.',
  'error.complaint.followsAnother': 'It follows another case already. Take that link away first.',
  'error.complaint.followsInCircle': 'The other case follows this one already.',
  'error.complaint.notLinked': 'They are not linked any more.',
  'error.restriction.running': 'Contact is restricted already.',
  'error.restriction.notRunning': 'Contact is not restricted any more.',
  'error.restriction.reviewDay': 'Name a day after today, within a year.',
  'error.restriction.appealedAlready': 'Their objection is recorded and waits for its decision.',
  'error.restriction.ownDecision': 'You closed the channels: somebody else decides on the objection.',
  'error.representative.noName': 'Write down who speaks for them first.',
  'error.representative.noAuthority':
    'Nothing goes to a representative without evidence of authority: choose a file, or say why none is asked for.',
  'error.representative.unreachable': 'Write down how to reach the representative.',
  'error.message.channelRestricted': 'This channel is closed to them at present. Choose another.',
  'error.message.representativesAddress':
    'Correct the address at the representative of the case, then try again.',
  'error.message.needsSpeaker': 'Name who speaks this language and has read it.',
  'error.survey.noComment': 'Nothing was said in their own words.',
  'error.survey.takenUp': 'Somebody took it up already.',
  'error.survey.isConfidential':
    'The case is confidential: register the feedback by hand, and make that confidential too.',
}
