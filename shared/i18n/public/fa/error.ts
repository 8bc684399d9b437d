import type { Translation } from '../../keys.ts'
import type { error as english } from '../en/error.ts'

export const error: Translation<typeof english> = {
  'error.unexpected':
    'مشکلی از سوی ما پیش آمد. لطفاً چند دقیقه دیگر دوباره امتحان کنید. آنچه قبلاً فرستاده‌اید محفوظ است.',

  'error.intake.narrativeMissing.complaint': 'بنویسید چه اتفاقی افتاد. چند کلمه کافی است.',
  'error.intake.narrativeMissing.compliment': 'بنویسید چه چیزی خوب بود. چند کلمه کافی است.',
  'error.intake.narrativeMissing.suggestion': 'فکرتان را بنویسید. چند کلمه کافی است.',
  'error.intake.narrativeMissing.enquiry': 'پرسشتان را بنویسید.',
  'error.intake.narrativeTooLong':
    'این بلندتر از آن است که بتوانیم دریافت کنیم: حداکثر {{max}} نویسه ممکن است. لطفاً کوتاهش کنید یا آن را به صورت فایل بیفزایید.',
  'error.intake.fieldTooLong': 'لطفاً این را کوتاه‌تر کنید.',
  'error.intake.contactMissing': 'یک راه تماس به ما بدهید یا ناشناس ماندن را انتخاب کنید.',
  'error.intake.emailInvalid': 'نشانی ایمیل را بررسی کنید. شکل آن مانند name@example.org است.',
  'error.intake.phoneInvalid': 'شماره تلفن را بررسی کنید. اگر از کشور دیگری است، با + و کد کشور شروع کنید.',
  'error.intake.postIncomplete': 'نشانی را کامل بنویسید: خیابان، کد پستی، شهر.',
  'error.intake.anonymousWithContact':
    'ناشناس ماندن را انتخاب کرده‌اید اما راه تماسی هم نوشته‌اید. لطفاً یکی از این دو را بردارید.',
  'error.intake.representedNameMissing': 'نام کسی را که از طرف او می‌نویسید بنویسید.',
  'error.intake.representativeNameMissing': 'نام خودتان را هم بنویسید.',

  'error.files.tooMany': 'می‌توانید {{max}} فایل بیفزایید. لطفاً مهم‌ترین‌ها را انتخاب کنید.',
  'error.files.tooLarge': '«{{name}}» بیش از اندازه بزرگ است. هر فایل تا {{megabytes}} مگابایت ممکن است.',
  'error.files.typeNotAllowed':
    'نمی‌توانیم «{{name}}» را دریافت کنیم. عکس، PDF، متن، سند اداری، صدا و ویدئو پذیرفته می‌شود.',
  'error.files.empty': '«{{name}}» خالی است. لطفاً دوباره انتخابش کنید.',
  'error.files.missing': 'این فایل دیگر وجود ندارد.',
  'error.files.quotaReached': 'امروز نمی‌توانیم فایل بیشتری از شما دریافت کنیم. لطفاً فردا یا با پست بفرستید.',
  'error.files.diskFull':
    'در حال حاضر نمی‌توانیم فایل دریافت کنیم. لطفاً متنتان را بدون فایل بفرستید؛ بعداً می‌توانید فایل‌ها را بیفزایید.',

  'error.documents.renderFailed':
    'الان نتوانستیم PDF را بسازیم. لطفاً چند دقیقه دیگر دوباره امتحان کنید؛ آنچه فرستاده‌اید محفوظ است.',

  'error.tracking.wrongPair': 'شماره پیگیری و کد دسترسی با هم نمی‌خوانند. لطفاً هر دو را بررسی کنید.',
  'error.tracking.referenceMissing': 'شماره پیگیری را وارد کنید.',
  'error.tracking.accessCodeMissing': 'کد دسترسی را وارد کنید.',
  'error.tracking.correctionMissing': 'بنویسید چه چیزی را اصلاح کنیم.',
  'error.tracking.answerMissing': 'یکی از پاسخ‌ها را انتخاب کنید.',
  'error.tracking.reasonMissing': 'دلیلش را بنویسید. چند کلمه کافی است.',
  'error.tracking.messageMissing': 'پیامی بنویسید یا فایلی انتخاب کنید.',
  'error.tracking.informationMissing': 'دست‌کم یکی را پر کنید یا در پایین برای ما پیام بنویسید.',
  'error.tracking.remedyMissing': 'انتخاب کنید کدام را ترجیح می‌دهید.',
  'error.tracking.notNow': 'این کار در این مرحله دیگر ممکن نیست. صفحه زیر وضعیت کنونی را نشان می‌دهد.',

  'error.notFound': 'این صفحه را پیدا نمی‌کنیم.',
  'error.organization.unknown': 'در این نشانی چیزی نیست.',
  'error.tooManyRequests': 'درخواست‌ها یکباره زیاد شد. لطفاً کمی صبر کنید و دوباره امتحان کنید.',
  'error.bodyTooLarge': 'این برای یک بار زیاد بود. لطفاً فایل‌های کمتر یا کوچک‌تری بفرستید.',
  'error.invalidInput': 'چیزی در آنچه فرستادید درست نیست. لطفاً برگردید و بررسی کنید.',
  'error.invalidJson': 'چیزی در آنچه فرستادید درست نیست. لطفاً برگردید و بررسی کنید.',
  'error.unsupportedMediaType': 'نمی‌توانیم آنچه را فرستادید بخوانیم. لطفاً برگردید و دوباره امتحان کنید.',
  'error.outcomeUnknown':
    'هنگام ذخیره مشکلی پیش آمد و نمی‌دانیم ذخیره شده است یا نه. لطفاً پیش از ارسال دوباره نگاه کنید که آنجا هست یا نه.',
  'error.intake.notSaved':
    'چیزی ذخیره نشد، چون در حال حاضر نمی‌توانیم ذخیره کنیم. آنچه نوشته‌اید هنوز همین‌جاست: لطفاً چند دقیقه دیگر دوباره بفرستید. فایل‌ها را باید دوباره انتخاب کنید.',
  'error.intake.perhapsSaved':
    'هنگام ذخیره ارتباط قطع شد. لطفاً یک بار دیگر بفرستید: فقط یک بار ثبت می‌شود. فایل‌ها را باید دوباره انتخاب کنید.',
  'error.databaseAway': 'در حال حاضر نمی‌توانیم چیزی ذخیره کنیم. لطفاً چند دقیقه دیگر دوباره امتحان کنید.',
  'error.auth.originMissing':
    'مرورگر شما نگفت این از کدام صفحه آمده است. لطفاً صفحه را دوباره باز کنید و یک بار دیگر بفرستید.',
  'error.auth.otherOrigin': 'این از وب‌سایت دیگری آمده است. لطفاً صفحه ما را باز کنید و از آنجا بفرستید.',
  'error.intake.formExpired': 'این صفحه مدت زیادی باز بود. لطفاً دوباره بفرستید: هر چه نوشته‌اید هنوز اینجاست.',

  'error.field.required': 'لطفاً این را پر کنید.',
  'error.field.invalid': 'لطفاً این را بررسی کنید.',
  'error.field.wrongType': 'لطفاً این را بررسی کنید.',
  'error.field.wrongFormat': 'لطفاً شکل نوشتن این را بررسی کنید.',
  'error.field.notAnEmail': 'نشانی ایمیل را بررسی کنید. شکل آن مانند name@example.org است.',
  'error.field.notAnOption': 'لطفاً یکی از پاسخ‌ها را انتخاب کنید.',
  'error.field.tooLong': 'لطفاً این را کوتاه‌تر کنید.',
  'error.field.tooShort': 'لطفاً کمی بیشتر بنویسید.',
  'error.field.unknown': 'انتظار این را نداشتیم. لطفاً برگردید و دوباره امتحان کنید.',

  'error.complaint.notFound': 'این پرونده را پیدا نمی‌کنیم.',
  'error.complaint.alreadyClosed': 'این پرونده بسته است. در پایین می‌بینید که آیا می‌توان دوباره بازش کرد.',
  'error.complaint.stepNotPossible':
    'این کار در این مرحله دیگر ممکن نیست. صفحه زیر وضعیت کنونی را نشان می‌دهد.',
  'error.complaint.tooLateToChoose':
    'پیش از رسیدن انتخاب شما تصمیم گرفته بودیم. همچنان می‌توانید بگویید پاسخ ما را می‌پذیرید یا نه.',
  'error.complaint.cannotReopen':
    'این پرونده را نمی‌توان دوباره باز کرد. می‌توانید پرونده تازه‌ای برای ما بنویسید.',
  'error.edit.conflict':
    'هنگام نوشتن شما چیزی در اینجا تغییر کرد. لطفاً وضعیت کنونی را ببینید و دوباره بفرستید.',
  'error.idempotency.running': 'هنوز روی آنچه فرستادید کار می‌کنیم. لطفاً کمی صبر کنید.',
  'error.idempotency.otherBody': 'این فرم قبلاً با متن دیگری فرستاده شده است. لطفاً دوباره بازش کنید.',
  'error.auth.signInFirst': 'لطفاً نخست با شماره پیگیری و کد دسترسی پرونده‌تان را باز کنید.',

  'error.organization.countryUnknown': 'یک کشور را انتخاب کنید.',
  'error.organization.timeZoneUnknown': 'یک منطقه زمانی را انتخاب کنید.',
  'error.organization.languagesMissing': 'دست‌کم یک زبان را انتخاب کنید.',
  'error.organization.slugTaken': 'سازمانی با این نام از قبل هست. لطفاً نام دیگری انتخاب کنید.',
  'error.staff.emailTaken': 'کسی با این نشانی ایمیل از قبل اینجا کار می‌کند.',
  'error.setup.tokenWrong': 'پیوند راه‌اندازی را که هنگام شروع Redress چاپ شد باز کنید. فقط یک بار کار می‌کند.',
  'error.setup.alreadyDone': 'Redress از قبل راه‌اندازی شده است. لطفاً وارد شوید.',
  'error.setup.nameMissing': 'نام سازمانتان را وارد کنید.',
  'error.setup.countryMissing': 'یک کشور را انتخاب کنید.',
  'error.setup.timeZoneMissing': 'یک منطقه زمانی را انتخاب کنید.',
  'error.setup.languagesMissing': 'دست‌کم یک زبان را انتخاب کنید.',
  'error.setup.sizeMissing': 'انتخاب کنید که یک نفر اینجا کار می‌کند یا چند نفر.',
  'error.setup.administratorNameMissing': 'نام خودتان را وارد کنید.',
  'error.setup.emailInvalid': 'نشانی ایمیل را بررسی کنید. شکل آن مانند name@example.org است.',
  'error.setup.passwordTooShort': 'دست‌کم {{min}} نویسه به کار ببرید. چند کلمه پشت سر هم آسان به یاد می‌ماند.',
  'error.setup.passwordTooCommon': 'این گذرواژه برای مهاجمان شناخته‌شده است. لطفاً گذرواژه دیگری انتخاب کنید.',

  'failure.notFound.title': 'این صفحه را پیدا نمی‌کنیم',
  'failure.notFound.text': 'شاید نشانی اشتباه باشد یا صفحه جابه‌جا شده باشد. این بر پرونده شما اثری ندارد.',
  'failure.tooMany.title': 'لطفاً کمی صبر کنید',
  'failure.tooMany.text':
    'از شبکه شما یکباره درخواست‌های زیادی آمد. چند دقیقه دیگر دوباره امتحان کنید. آنچه قبلاً فرستاده‌اید محفوظ است.',
  'failure.refused.title': 'این کار انجام نشد',
  'failure.unexpected.title': 'مشکلی از سوی ما پیش آمد',
  'failure.unexpected.text':
    'متأسفیم. لطفاً چند دقیقه دیگر دوباره امتحان کنید. اگر باز هم پیش آمد، با ما تماس بگیرید یا برایمان بنویسید و این شماره را بگویید: {{number}}',
  'failure.noOrganization.title': 'در این نشانی چیزی نیست',
  'failure.noOrganization.text': 'لطفاً نشانی را در نامه، پوستر یا پیامی که شما را به اینجا آورد بررسی کنید.',
  'failure.sendAgain': 'ارسال دوباره',
  'failure.filesAgain': 'فایل‌های خود را دوباره انتخاب کنید',
  'failure.links': 'از اینجا می‌توانید ادامه دهید:',
}
