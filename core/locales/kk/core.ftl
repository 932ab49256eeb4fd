# Карточкалар мен беттерде, қол қою мәтінінде және тексеру есебінде айтылатын сөздер.

## Айлар

month-1 = қаңтар
month-2 = ақпан
month-3 = наурыз
month-4 = сәуір
month-5 = мамыр
month-6 = маусым
month-7 = шілде
month-8 = тамыз
month-9 = қыркүйек
month-10 = қазан
month-11 = қараша
month-12 = желтоқсан

## Мерзім мен баға

term-minutes = { $n } минут
term-hours = { $n } сағат
term-working-days = { $n } жұмыс күні
term-calendar-days = { $n } күнтізбелік күн
left-working-days = { $n ->
    [0] соңғы күн – бүгін
   *[other] { $n } жұмыс күні қалды
}
deadline-line = Жауап беру мерзімі: { $due } – { $rule }
price-free = Тегін
price-fee = Ақылы

## Қайда өтініш беруге болады

channel-app = Осы қосымша
channel-portal = egov.kz порталы
channel-bot = Telegram-бот
channel-sms = 414 нөміріне SMS
channel-centre = ХҚКО

## Иә, жоқ, жауап берілмеген

answer-yes = Иә
answer-no = Жоқ
answer-empty = жауап берілмеген

## Қолтаңба неден қорғайды

level-software = Кілт осы телефонның жадында PIN-кодыңызбен жабық тұр. Деректерді көшіріп алған адам PIN-кодты болжап таба алмайды: бірнеше қатеден кейін жүйе тоқтатады. Бірақ ол телефондағы зиянды бағдарламадан және деректер мен PIN-код бірге біреудің қолына түскеннен қорғамайды.
    .short = Кілт телефон жадында
level-sim-applet = Кілт SIM-картада жасалған әрі одан ешқашан шықпайды; қате PIN-кодты картаның өзі санайды. Телефон деректерін көшіріп алған адамға кілт түспейді. Бірақ ол сізге басқа мәтін көрсететін зиянды бағдарламадан және карта мен PIN-код бірге біреудің қолына түскеннен қорғамайды.
    .short = Кілт SIM-картада
level-card-unproved = Кілт картада жасалған әрі одан ешқашан шықпайды, бірақ операторыңыз мұны әлі растаған жоқ. Растағанша, қолтаңбаны тексеретін адам оны телефон жадындағы кілт деп есептеуі керек.
    .short = Кілт картада, расталмаған
level-card-number-only = Нөміріңіз SMS-кодпен тексерілді. Нөмір басқа адамға өтсе, код соған келеді; ал кілт картада қалады, нөмірмен бірге өтпейді.
    .short = Тек нөмір тексерілген
level-device-se = Кілт телефонның қорғалған чипінде жасалған әрі одан шықпайды; мұны сертификат берген жақ тексерді. Қол қоюға PIN-код пен саусақ, бет не экран құлпы керек. Деректердің көшірмесі кілт бермейді. Бірақ ол басқа мәтін көрсететін бағдарламадан және тексерулер арасында ауысқан SIM-картадан қорғамайды.
    .short = Кілт телефонның қорғалған чипінде
level-device-unproved = Кілт телефонның өзінде жасалған, бірақ мұны тексеру мүмкін болмады: { $reason } Қолтаңбаны тексеретін адам оны телефон жадындағы кілт деп есептеуі керек.
    .short = Кілт телефонда, расталмаған
level-split-key = Бұл тәжірибе, әлі жасалған жоқ: кілттің жартысы телефонда, жартысы жүйеде тұрар еді де, екеуінің ешқайсысы жалғыз қол қоя алмас еді. Екеуін де басып алған адамнан ол қорғамас еді.
    .short = Екіге бөлінген кілт (тәжірибе)
evidence-not-heard = жауап әлі келген жоқ.
evidence-none = телефон өндірушісінің растауын бермеді.
evidence-software-level = телефонда кілтке арналған қорғалған чип жоқ.
evidence-boot-unlocked = телефонның жүйесі құлыптан шығарылған немесе ауыстырылған.
evidence-no-screen-lock = кілт саусағыңызға, бетіңізге немесе экран құлпына байланбаған.
evidence-revoked = өндірушінің осы үлгіге арналған кілттері ұрланған.
evidence-maker = өндірушінің растауы белгісіз немесе ескірген.
evidence-other = өндірушінің растауы басқа нәрсе туралы.
level-sim-proved = { $time } оператор осы телефондағы SIM-картаның нөмірі сіздікі екенін растады. Кейін карта не нөмір басқа адамға өтсе, ол тек келесі тексеруде білінеді.
    .short = SIM-картаны оператор растаған
level-sim-changed = SIM-карта тексерілген кездегіден басқа, сондықтан ол туралы қазір ештеңе белгісіз. Нөміріңізді қайта растаңыз.
    .short = SIM-карта ауысқан, тексерілмеген
level-sim-number-only = Тек нөміріңіз тексерілді: оған SMS-код келді. Кілт SIM-картада емес, сондықтан нөмір басқа адамға өтсе, мұны SIM-картадан біле алмаймыз.
    .short = Тек нөмір тексерілген
level-sim-unknown = SIM-карта туралы ештеңе белгісіз: оның сіздікі екені тексерілген жоқ.
    .short = SIM-карта тексерілмеген

## Қол қою

sign-text =
    Өтініш: { $service }
    Өтініш беруші: { $name }, ЖСН { $iin }

    { $answers }

    Мен осы өтінішке қол қоямын және жоғарыдағы жауаптарды тексердім. Өтініш түбіртегі келгенде ғана тіркелген болып саналады.
verification-code = Тексеру коды
verification-code-hint = Қол қоятын өтінішіңіз осы екенін растау үшін кодты салыстырыңыз.
signed-by = { $name } қол қойды, { $time }
not-filed-yet = Әлі тіркелген жоқ. Мерзім түбіртек келгенде басталады.
queued-hint = Желі жоқ: өтініш телефонда сақталады да, байланыс шыққанда өзі жіберіледі.

## Ескертулер

sandbox-notice = Бұл – сынақ режимі. Мұндағы өтініштер мен құжаттардың заңды күші жоқ.
catalogue-notice = Бұл – қызметтердің үлгі тізімі, мемлекеттік тізілім емес. Нақты шартын 1414-тен сұраңыз.

## Не істеуге болады

op-catalogue = Қызметтер тізімін қарау
op-search = Қызмет іздеу
op-form = Өтініш толтыру
op-sign = Өтінішке қол қою
op-submit = Өтінішті жіберу
op-documents = Құжаттарды қарау
op-link = Телефонды байлау
op-sign-in = SMS-сіз, PIN-кодпен кіру
op-sync = Қызметтер тізімін жаңарту
op-verify = Қолтаңбаны тексеру
op-identify = Оператормен бейне қоңырау
op-renew = Сертификатты ұзарту
op-revoke = Сертификатты кері қайтару

## Қолтаңбаны тексеру нәтижесі

verify-valid = Қолтаңба дұрыс, файл қол қойылғаннан бері өзгермеген.
verify-altered = Файл қол қойылғаннан кейін өзгерген. Оған сенбеңіз.
verify-bad-signature = Қолтаңба дұрыс емес. Файлға сенбеңіз.
verify-untrusted = Қолтаңба бар, бірақ кім қойғаны расталмады.
verify-expired = Қол қойылғанда сертификаттың мерзімі өтіп кеткен немесе әлі басталмаған.
verify-wrong-usage = Бұл сертификат мұндай қол қоюға арналмаған.
verify-revoked = Сертификат осы қолтаңбаның болғаны расталғанға дейін қайтарып алынған.
verify-unsupported = Қолтаңбаның бұл түрін ({ $algorithm }) әзірге тексере алмаймыз: дұрыс та, бұрыс та дей алмаймыз.
verify-signer = Қол қойған: { $name }. Көрсетілген уақыты: { $time }
verify-signer-stamped = Қол қойған: { $name }. Уақыт белгісі бойынша: { $time }
verify-issuer = Сертификатты шығарған: { $name }
verify-in-force = Күшінде: { $since } – { $until }
verify-level-sim-applet = Кілт SIM-картада тұр әрі одан ешқашан шықпайды; мұны оператор растады. Қол қоюшыға басқа мәтін көрсеткен бағдарламадан ол қорғамайды.
verify-level-device-se = Кілт телефонның қорғалған чипінде тұр әрі одан ешқашан шықпайды; мұны сертификат берген жақ тексерді. Қол қоюшыға басқа мәтін көрсеткен бағдарламадан ол қорғамайды.
verify-level-software = Кілт телефон жадында PIN-кодпен жабық тұр. Сол телефондағы зиянды бағдарламадан ол қорғамайды.
verify-sim-proved = { $time } оператор қол қоюшының SIM-картасында осы нөмір екенін растады.
verify-sim-number-only = SIM-карта бойынша тек нөмір SMS-кодпен тексерілген.
verify-sim-unknown = Қол қоюшының SIM-картасы туралы ештеңе белгісіз.
verify-stamp-holds = Уақыт белгісі: { $time }, қойған: { $name }
verify-stamp-none = Уақыт белгісі жоқ: уақыт қол қоюшының өз сөзінен ғана белгілі.
verify-stamp-fails = Уақыт белгісі ештеңені дәлелдемейді. Қолтаңба онсыз тексерілді.
verify-stamp-unsupported = Уақыт белгісін ({ $algorithm }) әзірге тексере алмаймыз: дұрыс та, бұрыс та дей алмаймыз. Қолтаңба онсыз тексерілді.
verify-judged-stated = Сағат бойынша сертификаттың мерзімі сәйкес емес, сондықтан көрсетілген уақыт алынды.
verify-plain = Жай қолтаңба (CMS): сертификаты немесе уақыты қолтаңбаның өзімен қорғалмаған.
verify-line-ends = Қол осы мәтінге поштадағыдай жол соңдарымен (CRLF) қойылған; файлда жол соңдары басқаша (LF). Мәтіннің өзі сол қалпында.
verify-revocation-good = Сертификат қайтарып алынбаған, тексерілген уақыты: { $time }
verify-revocation-revoked = Сертификат қайтарып алынған: { $time }
verify-revocation-unknown = Куәландырушы орталық бұл сертификатты білмейді.
verify-revocation-no-answer = Сертификаттың қайтарып алынғаны белгісіз: куәландырушы орталықтан жауап жоқ.
verify-document-altered = Қол қойылған күйінде емес: { $name }
verify-document-unsigned = Қол қойылмаған: { $name }
verify-document-unsupported = Мұнда тексеруге болмайды: { $name }

## Файлға қол қою

sign-file-text =
    Файл: { $name }
    Көлемі: { $size } байт
    SHA-256: { $hash }

    Мен осы файлға қол қоямын.
sign-file-unnamed = Атауы жоқ файл
party-gateway = Мобильді үкімет жүйесі
party-own-file = Өзіңіз (телефондағы файл)

## Кілт журналы

audit-key-made = Кілт жасалды
audit-certificate = Сертификат алынды
audit-sign = Қол қою
audit-sign-in = Кіру
audit-pin-change = PIN-кодты ауыстыру
audit-puk-made = PUK-код жасалды
audit-unlock = Кілтті PUK-кодпен ашу
audit-lock = Кілт құлыпталды
audit-destroy = Кілт жойылды
audit-session = Қол қою сұралды
audit-unreadable = Бұл жазба оқылмайды
audit-newer = Мұны қолданбаның жаңа нұсқасы жазған
audit-outcome-done = орындалды
audit-outcome-pin-wrong = PIN-код қате
audit-outcome-puk-wrong = PUK-код қате
audit-outcome-not-judged = PIN-код тексерілмеді, қол қойылған жоқ
audit-outcome-broken-off = қолданба жұмысын аяқтамай жабылды
audit-outcome-not-confirmed = PIN-код дұрыс, бірақ телефонда расталмады
audit-outcome-discarded = уақыты өтті немесе мәтін өзгерді, қолтаңба сақталған жоқ
audit-outcome-refused = тізілімде жоқ немесе көрсетуге болмайтын сұрау, қабылданбады
audit-outcome-unreadable = белгісіз
audit-outcome-ok = қол қойылды
audit-outcome-timeout = уақыты өтті
audit-outcome-not-registered = жарамды кілт жоқ
audit-outcome-user-cancelled = сіз бас тарттыңыз
audit-outcome-hash-mismatch = құжат басқа болып шықты
audit-outcome-phone-absent = байланыс болмады
audit-outcome-delivery-error = қолтаңба жетпеді
audit-outcome-sim-error = SIM-карта жауап бермеді
audit-outcome-pin-blocked = PIN-код құлыпталды
audit-outcome-card-blocked = кілт құлыпталды
audit-level-sim-applet = Кілт SIM-картада
audit-level-device-se = Кілт телефонның қорғалған чипінде
audit-level-software-sealed = Кілт телефон жадында
audit-level-split-key = Кілттің жартысы телефонда, жартысы жүйеде
audit-level-none = Сертификат жоқ
audit-sim-proved = SIM-карта тексерілген
audit-sim-number-only = Тек нөмір тексерілген
audit-sim-unknown = SIM-карта тексерілмеген

## Басқа біреу сұраған қолтаңба

sign-link-text =
    { $party } сізден қол қоюды сұрайды.
    { $description }

    { $documents }

    Мен осы құжаттарға қол қоямын.
sign-link-file = Файлдың түрі: { $type }, көлемі { $size } байт
sign-link-content = Мәтіні:

## Бейне қоңырау және сертификатты кері қайтару

identification-queue = { $n ->
    [0] Келесі кезек сіздікі.
    [one] Алдыңызда { $n } адам бар, шамамен { $minutes } минут күтесіз.
   *[other] Алдыңызда { $n } адам бар, шамамен { $minutes } минут күтесіз.
}
identification-prompt-look-straight = Камераға тура қараңыз.
identification-prompt-turn-left = Басыңызды солға ақырын бұрыңыз.
identification-prompt-turn-right = Басыңызды оңға ақырын бұрыңыз.
identification-prompt-come-closer = Сәл жақындаңыз.
identification-prompt-more-light = Жарығырақ жерге отырыңыз.
identification-prompt-show-document = Жеке куәлігіңіздің алдыңғы бетін көрсетіңіз.
identification-prompt-show-document-back = Жеке куәлігіңіздің артқы бетін көрсетіңіз.
identification-prompt-read-number = Мына санды дауыстап оқыңыз: { $number }
identification-prompt-other = Оператордың айтқанын жасаңыз.
identification-reason-document-unreadable = Жеке куәлікті оқу мүмкін болмады.
identification-reason-document-expired = Жеке куәліктің мерзімі өтіп кеткен.
identification-reason-face-mismatch = Жүзіңіз жеке куәліктегі суретке сай келмеді.
identification-reason-poor-light = Жарық тым аз болды.
identification-reason-connection = Байланыс тым әлсіз болды.
identification-reason-not-alone = Бөлмеде басқа біреу болды немесе сізге айтып тұрды.
identification-reason-envelope-invalid = Жазба сол күйінде жетпеді, өзгеріп кеткен.
identification-reason-other = Оператор сізді тани алмады.
identification-hurdle-line = Қазір байланыс жоқ. Байланыс шыққанда өзі жалғасады.
identification-hurdle-busy = Операторлардың бәрі бос емес. Қайта көреміз: { $time }.
identification-hurdle-closed = Бұл уақытта операторлар жұмыс істемейді. Қайта келетін уақыты: { $time }.
identification-hurdle-provider = Бейне қоңырау үзіліп қалды. Мүмкіндік азайған жоқ, қайта көреміз: { $time }.
revocation-title = Сертификатты кері қайтару
revocation-text = Қолтаңба сертификатымды кері қайтарамын.
    Аты-жөні: { $name }
    Сертификат нөмірі: { $number }
    Себебі: { $reason }
    Бұдан кейін осы кілтпен қол қойылмайды. Мұны қайтарып алуға болмайды.
revocation-reason-unspecified = Басқа себеп
revocation-reason-key-compromise = PIN-кодымды біреу білуі немесе телефонымды алуы мүмкін
revocation-reason-affiliation-changed = Аты-жөнім не басқа деректерім өзгерді
revocation-reason-superseded = Менде жаңа кілт бар
revocation-reason-cessation-of-operation = Бұл қолтаңба маған енді керек емес
audit-revocation = Сертификат кері қайтарылды
audit-identification = Оператормен бейне қоңырау
audit-outcome-not-identified = оператор сізді танымады
