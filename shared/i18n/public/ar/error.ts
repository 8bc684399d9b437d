import type { Translation } from '../../keys.ts'
import type { error as english } from '../en/error.ts'

export const error: Translation<typeof english> = {
  'error.unexpected': 'حدث خطأ من جانبنا. يُرجى المحاولة من جديد بعد بضع دقائق. ما أرسلته من قبل محفوظ.',

  'error.intake.narrativeMissing.complaint': 'يُرجى كتابة ما حدث. تكفي بضع كلمات.',
  'error.intake.narrativeMissing.compliment': 'يُرجى كتابة ما أعجبك. تكفي بضع كلمات.',
  'error.intake.narrativeMissing.suggestion': 'يُرجى كتابة فكرتك. تكفي بضع كلمات.',
  'error.intake.narrativeMissing.enquiry': 'يُرجى كتابة سؤالك.',
  'error.intake.narrativeTooLong':
    'النص أطول مما يمكننا استقباله: الحد الأقصى {{max}} حرف. يُرجى اختصاره أو إضافته مع المرفقات.',
  'error.intake.fieldTooLong': 'يُرجى اختصار هذا النص.',
  'error.intake.contactMissing': 'يُرجى إعطاؤنا وسيلة واحدة للتواصل معك، أو اختيار عدم ذكر هويتك.',
  'error.intake.emailInvalid': 'يُرجى التحقق من عنوان البريد الإلكتروني. يكون على شكل name@example.org.',
  'error.intake.phoneInvalid':
    'يُرجى التحقق من رقم الهاتف. إن كان من بلد آخر فيجب أن يبدأ بعلامة + ورمز الدولة.',
  'error.intake.postIncomplete': 'يُرجى كتابة العنوان كاملًا: الشارع والرمز البريدي والمدينة.',
  'error.intake.anonymousWithContact':
    'اخترت عدم ذكر هويتك، لكنك كتبت وسيلة للتواصل معك. يُرجى حذف أحد الأمرين.',
  'error.intake.representedNameMissing': 'يُرجى كتابة اسم الشخص الذي كتبت نيابة عنه.',
  'error.intake.representativeNameMissing': 'يُرجى كتابة اسمك أنت أيضًا.',

  'error.files.tooMany': 'الحد الأقصى لعدد المرفقات هو {{max}}. يُرجى اختيار الأهم منها.',
  'error.files.tooLarge': '«{{name}}» كبير جدًا. يمكن أن يصل حجم المرفق إلى {{megabytes}} ميغابايت.',
  'error.files.typeNotAllowed':
    'لا يمكننا استقبال «{{name}}». يمكنك إرسال الصور وملفات PDF والنصوص والمستندات المكتبية والصوت والفيديو.',
  'error.files.empty': '«{{name}}» فارغ. يُرجى اختياره من جديد.',
  'error.files.missing': 'لم يعد هذا المرفق موجودًا.',
  'error.files.quotaReached': 'لا يمكننا استقبال مرفقات أخرى منك اليوم. يُرجى إرسالها غدًا أو بالبريد.',
  'error.files.diskFull':
    'لا يمكننا استقبال مرفقات في الوقت الحالي. يُرجى إرسال النص من دونها، ويمكنك إضافتها لاحقًا.',

  'error.documents.renderFailed':
    'لم نتمكن الآن من إعداد ملف PDF. يُرجى المحاولة من جديد بعد بضع دقائق. ما أرسلته محفوظ.',

  'error.tracking.wrongPair': 'الرقم المرجعي ورمز الدخول غير متطابقين. يُرجى التحقق منهما.',
  'error.tracking.referenceMissing': 'يُرجى إدخال الرقم المرجعي.',
  'error.tracking.accessCodeMissing': 'يُرجى إدخال رمز الدخول.',
  'error.tracking.correctionMissing': 'يُرجى كتابة ما يجب أن نصححه.',
  'error.tracking.answerMissing': 'يُرجى اختيار أحد الأجوبة.',
  'error.tracking.reasonMissing': 'يُرجى كتابة السبب. تكفي بضع كلمات.',
  'error.tracking.messageMissing': 'يُرجى كتابة رسالة أو اختيار مرفق.',
  'error.tracking.informationMissing': 'املأ خانة واحدة على الأقل، أو اكتب لنا رسالة أدناه.',
  'error.tracking.remedyMissing': 'يُرجى اختيار الأفضل لك.',
  'error.tracking.notNow': 'لم يعد هذا ممكنًا في هذه المرحلة. تعرض الصفحة أدناه الوضع الحالي.',

  'error.notFound': 'لم نجد هذه الصفحة.',
  'error.organization.unknown': 'لا يوجد شيء في هذا العنوان.',
  'error.tooManyRequests': 'وصلتنا طلبات كثيرة دفعة واحدة. يُرجى الانتظار قليلًا ثم المحاولة من جديد.',
  'error.bodyTooLarge': 'هذا أكثر مما يمكن إرساله دفعة واحدة. يُرجى إرسال مرفقات أقل أو أصغر.',
  'error.invalidInput': 'في ما أرسلته شيء غير مناسب. يُرجى الرجوع والتحقق منه.',
  'error.invalidJson': 'في ما أرسلته شيء غير مناسب. يُرجى الرجوع والتحقق منه.',
  'error.unsupportedMediaType': 'لا نستطيع قراءة ما أرسلته. يُرجى الرجوع والمحاولة من جديد.',
  'error.outcomeUnknown':
    'حدث خلل أثناء الحفظ، ولا نعرف هل حُفظ ما أُرسل. يُرجى التأكد من وجوده قبل إرساله مرة أخرى.',
  'error.intake.notSaved':
    'لم يُحفظ شيء لأننا لا نستطيع الحفظ في الوقت الحالي. ما كُتب ما زال هنا: يُرجى إرساله من جديد بعد بضع دقائق. ويجب اختيار الملفات من جديد.',
  'error.intake.perhapsSaved':
    'انقطع الاتصال أثناء الحفظ. يُرجى الإرسال مرة أخرى: لن يُسجَّل إلا مرة واحدة. ويجب اختيار الملفات من جديد.',
  'error.databaseAway': 'لا نستطيع حفظ أي شيء في الوقت الحالي. يُرجى المحاولة من جديد بعد بضع دقائق.',
  'error.auth.originMissing':
    'لم يذكر المتصفح الصفحة التي جاء منها هذا الطلب. يُرجى فتح الصفحة من جديد والإرسال مرة أخرى.',
  'error.auth.otherOrigin': 'جاء هذا الطلب من موقع آخر. يُرجى فتح صفحتنا والإرسال منها.',
  'error.intake.formExpired':
    'بقيت هذه الصفحة مفتوحة مدة طويلة. يُرجى الإرسال من جديد: كل ما كتبته ما زال هنا.',

  'error.field.required': 'يُرجى ملء هذا الحقل.',
  'error.field.invalid': 'يُرجى التحقق من هذا.',
  'error.field.wrongType': 'يُرجى التحقق من هذا.',
  'error.field.wrongFormat': 'يُرجى التحقق من طريقة كتابة هذا.',
  'error.field.notAnEmail': 'يُرجى التحقق من عنوان البريد الإلكتروني. يكون على شكل name@example.org.',
  'error.field.notAnOption': 'يُرجى اختيار أحد الأجوبة.',
  'error.field.tooLong': 'يُرجى اختصار هذا النص.',
  'error.field.tooShort': 'يُرجى كتابة المزيد قليلًا.',
  'error.field.unknown': 'لم نتوقع هذا. يُرجى الرجوع والمحاولة من جديد.',

  'error.complaint.notFound': 'لم نجد هذا الملف.',
  'error.complaint.alreadyClosed': 'هذا الملف مغلق. يظهر أدناه هل يمكن فتحه من جديد.',
  'error.complaint.stepNotPossible': 'لم يعد هذا ممكنًا في هذه المرحلة. تعرض الصفحة أدناه الوضع الحالي.',
  'error.complaint.tooLateToChoose':
    'كنا قد اتخذنا القرار حين وصل اختيارك. ما زال بإمكانك إخبارنا هل ردّنا مقبول لديك.',
  'error.complaint.cannotReopen': 'لا يمكن فتح هذا الملف من جديد. يمكنك الكتابة إلينا في ملف جديد.',
  'error.edit.conflict': 'تغير شيء هنا أثناء الكتابة. يُرجى الاطلاع على الوضع الحالي ثم الإرسال من جديد.',
  'error.idempotency.running': 'ما زلنا نعمل على ما أرسلته. يُرجى الانتظار لحظة.',
  'error.idempotency.otherBody': 'أُرسل هذا النموذج من قبل بكلمات أخرى. يُرجى فتحه من جديد.',
  'error.auth.signInFirst': 'يُرجى فتح ملفك أولًا بالرقم المرجعي ورمز الدخول.',

  'error.organization.countryUnknown': 'يُرجى اختيار بلد.',
  'error.organization.timeZoneUnknown': 'يُرجى اختيار منطقة زمنية.',
  'error.organization.languagesMissing': 'يُرجى اختيار لغة واحدة على الأقل.',
  'error.organization.slugTaken': 'توجد مؤسسة بهذا الاسم من قبل. يُرجى اختيار اسم آخر.',
  'error.staff.emailTaken': 'يعمل هنا من قبل شخص بعنوان البريد الإلكتروني هذا.',
  'error.setup.tokenWrong': 'يُرجى فتح رابط الإعداد الذي طُبع عند بدء تشغيل Redress. وهو صالح لمرة واحدة.',
  'error.setup.alreadyDone': 'أُعدّ Redress من قبل. يُرجى تسجيل الدخول.',
  'error.setup.nameMissing': 'يُرجى إدخال اسم مؤسستك.',
  'error.setup.countryMissing': 'يُرجى اختيار بلد.',
  'error.setup.timeZoneMissing': 'يُرجى اختيار منطقة زمنية.',
  'error.setup.languagesMissing': 'يُرجى اختيار لغة واحدة على الأقل.',
  'error.setup.sizeMissing': 'يُرجى تحديد هل سيعمل هنا شخص واحد أم عدة أشخاص.',
  'error.setup.administratorNameMissing': 'يُرجى إدخال اسمك.',
  'error.setup.emailInvalid': 'يُرجى التحقق من عنوان البريد الإلكتروني. يكون على شكل name@example.org.',
  'error.setup.passwordTooShort': 'الحد الأدنى لعدد الأحرف هو {{min}}. من السهل تذكّر بضع كلمات متتالية.',
  'error.setup.passwordTooCommon': 'كلمة المرور هذه معروفة لدى المخترقين. يُرجى اختيار كلمة أخرى.',

  'failure.notFound.title': 'لم نجد هذه الصفحة',
  'failure.notFound.text': 'ربما في العنوان خطأ، أو نُقلت الصفحة. لم يتأثر ملفك بذلك.',
  'failure.tooMany.title': 'يُرجى الانتظار لحظة',
  'failure.tooMany.text':
    'وصلتنا طلبات كثيرة دفعة واحدة من شبكتك. يُرجى المحاولة بعد بضع دقائق. ما أرسلته من قبل محفوظ.',
  'failure.refused.title': 'لم ينجح ذلك',
  'failure.unexpected.title': 'حدث خطأ من جانبنا',
  'failure.unexpected.text':
    'نعتذر لك. يُرجى المحاولة من جديد بعد بضع دقائق. إن تكرر ذلك، يُرجى الاتصال بنا أو الكتابة إلينا مع ذكر هذا الرقم: {{number}}',
  'failure.noOrganization.title': 'لا يوجد شيء في هذا العنوان',
  'failure.noOrganization.text':
    'يُرجى التحقق من العنوان الوارد في الخطاب أو الملصق أو الرسالة التي أوصلتك إلى هنا.',
  'failure.sendAgain': 'إرسال من جديد',
  'failure.filesAgain': 'اختيار الملفات من جديد',
  'failure.links': 'يمكنك المتابعة من هنا:',
}
