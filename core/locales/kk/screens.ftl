# Қосымша беттерінің сөздері: батырмалар, тақырыптар, түсіндірмелер. Екі қосымшада да бірдей.
# …-a11y – көрмейтін адамға дауыспен оқылатын сөз. Күйлер мен қателерді өз файлдары айтады.

## Барлық бетке ортақ

screen-common-back-a11y = Артқа
screen-common-close-a11y = Жабу
screen-common-language-short = ҚАЗ
screen-common-language-name = Қазақша
screen-common-language-a11y = Тілді ауыстыру. Қазір: қазақша
screen-common-language-changed-a11y = Қосымша енді қазақша
screen-common-help = Көмек
screen-common-help-a11y = Көмек: 1414 байланыс орталығы
screen-common-call-1414 = 1414-ке қоңырау шалу
screen-common-offline = Желі жоқ. Каталог пен құжаттар ашық.
screen-common-covered = Экранды басқа қолданбаның терезесі жауып тұр, сондықтан түймелер істемейді. Ол қолданбаны жабыңыз.
screen-common-captured = Экран жазылып не басқа құрылғыда көрсетіліп жатыр. Алдымен соны тоқтатыңыз: оған дейін құпия цифрлар жасырулы.
screen-common-online-a11y = Желі қайта қосылды
screen-common-loading = Жүктеліп жатыр
screen-common-slow = Байланыс баяу. Күте тұрыңыз немесе кейінірек оралыңыз.
screen-common-slow-work = Байланыс баяу, бірақ іс жүріп жатыр. Ештеңе жоғалмайды.
screen-common-may-leave = Бұл беттен шыға беруге болады, іс тоқтамайды.
screen-common-continue = Жалғастыру
screen-common-stop = Тоқтату
screen-common-retry = Қайталап көру
screen-common-retry-online = Байланыс шыққанда өзі қайталанады.
screen-common-needs-network = Бұған желі керек. Байланыс шыққанда жалғастырыңыз.
screen-common-error-code = Қатенің коды (1414-ке айтыңыз): { $code }
screen-common-error-a11y = Қате
screen-common-more = Тағы көрсету
screen-common-step = { $n }-қадам, барлығы { $of }
screen-common-no = Жоқ, қайту
screen-common-here = Осында өтініш беріледі

## Төменгі мәзір

screen-tab-services = Қызметтер
screen-tab-requests = Өтініштер
screen-tab-documents = Құжаттар
screen-tab-settings = Баптаулар
screen-tab-requests-badge-a11y = { $n } өтініш сізді күтіп тұр

## Суреттердің сипаттамасы

screen-art-search-a11y = Сурет: лупа және бос бет
screen-art-requests-a11y = Сурет: өтініш пен қалам
screen-art-documents-a11y = Сурет: ою салынған құжат қалтасы
screen-art-offline-a11y = Сурет: дала, киіз үй және үзілген байланыс

## Басты бет

screen-start-title = Сізге не керек?
screen-start-search-hint = Мысалы: мекенжай анықтамасы
screen-start-welcome = Қош келдіңіз!
screen-start-welcome-text = Қызмет таңдап, осы телефоннан өтініш беріңіз. Каталогты желі жоқта да, телефонды байламай да оқи бересіз.
screen-start-urgent = Сізді күтіп тұр
screen-start-continue = Аяқталмаған өтініштер
screen-start-popular = Жиі сұралатын қызметтер
screen-start-categories = Барлық қызметтер
screen-start-count = { $n } қызмет

## Іздеу

screen-search-title = Қызмет іздеу
screen-search-start = Не керегін өз сөзіңізбен жазыңыз. Қазақша әріптерсіз де түсінеміз.
screen-search-clear-a11y = Іздеуді тазалау
screen-search-nearly = Дәл өзі табылмады. Мүмкін, мынаны іздедіңіз:
screen-search-here = Осы қосымшада беруге болады
screen-search-elsewhere = Басқа жерде беріледі
screen-search-found-a11y = { $n } қызмет табылды
screen-search-none = Ештеңе табылмады
screen-search-none-text = Қысқарақ немесе басқаша жазып көріңіз. 1414 те қай қызмет керегін айтып береді.

## Санат

screen-category-none = Бұл санатта әзірге қызмет жоқ.

## Қызмет

screen-service-result = Не аласыз
screen-service-price = Бағасы
screen-service-term = Мерзімі
screen-service-provider = Кім көрсетеді
screen-service-need = Не керек болады
screen-service-need-none = Ешқандай құжат керек емес.
screen-service-where = Қайда өтініш беруге болады
screen-service-steps = Қадам-қадаммен
screen-service-offline = Желі жоқта да толтырып, қол қоя аласыз. Байланыс шыққанда өзі жіберіледі.
screen-service-link-later = Қол қоярда телефонды байлау керек болады. Оған дейін толтыра беріңіз.
screen-service-elsewhere = Бұл қызметке мұнда өтініш берілмейді. Қайда баруға болатыны жоғарыда жазылған.
screen-service-apply = Өтініш беру
screen-service-continue = Өтінішті жалғастыру
screen-service-anew = Жаңадан бастау

## Телефонды байлау

screen-link-title = Телефонды байлау
screen-link-why = Осылай өтінішті сіз беріп тұрғаныңызды білеміз, ал аты-жөніңіз бен мекенжайыңыз өтінішке өзі жазылады.
screen-link-reprove = Нөмірді қайта растау
screen-link-reprove-why = SIM-карта ауысқан соң нөмір әлі сіздікі екенін тексереміз: жеке куәліктің PIN-коды мен SMS-код керек. Кілт пен PIN-код бұрынғыдай қалады.
screen-link-need = Мыналарды дайындаңыз
screen-link-need-iin = ЖСН – жеке куәлікте жазылған 12 цифр
screen-link-need-phone = Осы телефонның нөмірі
screen-link-need-card = Жеке куәліктің PIN-коды
screen-link-centre = ХҚКО-да байлату
screen-link-centre-text = Жеке куәлігіңіз бен телефоныңызды алып, ХҚКО-ға барыңыз. Қызметкер нөміріңізді ЖСН-іңізге байлайды.
screen-link-iin = ЖСН-іңіз
screen-link-iin-hint = Жеке куәлігіңізде жазылған 12 цифр
screen-link-phone = Телефон нөміріңіз
screen-link-phone-hint = Осы нөмірге SMS-код келеді
screen-link-card = Жеке куәліктің PIN-коды
screen-link-card-hint = Білмесеңіз, ХҚКО-дан сұраңыз. Ол бұл телефонда сақталмайды.
screen-link-code = SMS-тегі код
screen-link-code-hint = SMS 1414 нөмірінен келеді. Кодты ешкімге айтпаңыз.
screen-link-expires = Кодтың қалған уақыты: { $time }
screen-link-expires-a11y = Кодтың уақыты аз қалды: { $time }
screen-link-resend-in = Жаңа код сұрауға дейін: { $time }
screen-link-resend = Жаңа код сұрау
screen-link-other-number = Нөмірді түзету
screen-link-begin = Байлауды бастау
screen-link-send-code = SMS-код сұрау
screen-link-confirm = Кодты растау
screen-link-sending = SMS-код сұралып жатыр, бір минутқа дейін…
screen-link-checking = Код тексеріліп жатыр, бір минутқа дейін…
screen-link-again = Телефонды қайта байлау
screen-link-to-settings = Баптауларды ашу
screen-sign-in-title = Қайта кіру
screen-sign-in-why = Қауіпсіздік үшін кіру мерзімі бітті. SMS күтпей, кіру PIN-кодын енгізіңіз. Өтініштеріңіз бен құжаттарыңыз орнында.
screen-sign-in-pin = Кіру PIN-кодыңыз: бес цифр
screen-sign-in-by-sms = SMS арқылы кіру
screen-sign-in = Кіру
screen-sign-in-checking = PIN-код тексеріліп жатыр, бір минутқа дейін…

## Қолтаңба кілті мен PIN-код

screen-key-title = Қолтаңба кілті
screen-key-why = Кілт осы телефонда жасалады. Қол қойған сайын PIN-кодыңызды енгізесіз.
screen-key-rules = Алты цифр ойлап табыңыз. Туған күніңіз бен қатар тұрған цифрлар болмайды. Оны ешкімге айтпаңыз, ұмытсаңыз, жаңа кілт жасайсыз.
screen-key-begin = PIN-код ойлап табу
screen-key-first = Жаңа PIN-код: алты цифр
screen-key-repeat = Сол PIN-кодты қайталаңыз
screen-key-mismatch = PIN-кодтар бірдей болмады. Басынан енгізіңіз.
screen-key-making = Кілт жасалып, сертификат сұралып жатыр, бір минутқа дейін…
screen-key-finish = Сертификатты сұрау
screen-key-replace = Жаңа кілт жасау
screen-key-replace-title = Ескі кілтті ауыстырасыз ба?
screen-key-replace-text = Ескі кілтпен енді қол қоя алмайсыз. Бұрын қойған қолтаңбаларыңыз күшінде қалады. Жаңа кілтке желі керек.
screen-key-chip = Ол телефонның чипінде сақталады, одан шықпайды. PIN-кодтан кейін телефон саусағыңызды, бетіңізді не экран кодын сұрайды.
screen-key-no-lock = Бұл телефонда экран құлпы жоқ, сондықтан кілт чипте емес, қолданбада PIN-кодпен жабулы сақталады. Чипте сақтау үшін алдымен телефон баптауларында экран құлпын қойыңыз.
screen-key-where = Кілт қайда тұрады?
screen-card-title = Кілт SIM-картада
screen-card-need = Бұған оператордың хаты керек: картадағы кілттің PIN-коды сонда.
screen-card-none = Бұл телефонда кілт жасауға келетін SIM-карта жоқ. Картаны салып, қайталап көріңіз немесе кілтті телефонда жасаңыз.
screen-card-to-phone = Кілтті телефонда жасау
screen-card-choose = Қай SIM-картада болсын?
screen-card-slot = { $n }-SIM-карта
screen-card-pin = Картадағы кілттің PIN-коды
screen-card-pin-hint = Ол оператордың хатында жазылған. Телефон қосылғанда сұралатын PIN-код емес. Келесі бетте оны ауыстырасыз.
screen-card-pin-maybe = Өткен жолы іс үзіліп қалды, сондықтан картада жаңа PIN-кодыңыз тұруы мүмкін. Ескісі қате десе, жаңасын енгізіңіз.
screen-card-keep-pin = Картаның PIN-кодын қалдыру
screen-card-code = Оператордың коды
screen-card-code-hint = Ол картаға жазу үшін керек. Оператордың хатында жазылған, болмаса, операторға қоңырау шалыңыз.
screen-card-keep-in = SIM-картаны шығармай, телефонды сөндірмей тұрыңыз.
screen-card-blocked-before = Хат қолыңызда болмаса, операторға барыңыз немесе кілтті әзірге телефонда жасаңыз.
screen-card-not-on = Сертификат осы телефонда, картаға әлі жазылған жоқ. Қол қоя беруге болады.
screen-card-write = Сертификатты картаға жазу
screen-card-ask-again-text = Оператор картаны кейін растаса, сертификатты қайта сұраңыз: онда кілттің SIM-картада екені жазылады.
screen-card-ask-again = Сертификатты қайта сұрау
screen-card-puk-there = PIN-код ұмытылса не бұғатталса, оператордың хатындағы PUK-код көмектеседі.
screen-card-puk = SIM-карта кілтінің PUK-коды
screen-card-puk-hint = Ол оператордың хатында жазылған. Тым көп қате енгізсеңіз, картадағы кілт енді жұмыс істемейді.
screen-confirm-sign = Қол қоюды растаңыз
screen-confirm-key = Жаңа кілтті растаңыз
screen-confirm-locked = Телефон сізді бірнеше рет танымады да, саусақ пен бетті уақытша қабылдамай қойды. Ештеңеге қол қойылған жоқ, PIN-код мүмкіндігі жоғалмады. Экранды құлыптап, кодпен ашыңыз да, қайталап көріңіз.
screen-pin-digits-a11y = Енгізілген цифр саны: { $n }, керегі { $of }
screen-pin-delete-a11y = Соңғы цифрды өшіру
screen-pin-shuffle = Цифрлардың орнын ауыстыру
screen-pin-unshuffle = Цифрларды ретімен қою
screen-pin-tries = Тағы { $n } рет енгізуге болады
screen-pin-last = Бұл – соңғы мүмкіндік. Есіңізде болмаса, тоқтай тұрыңыз.
screen-pin-forgot = PIN-кодты ұмыттым
screen-pin-forgot-text = PIN-кодты ешкім, біз де қалпына келтіре алмаймыз. Жаңа кілт жасап, жаңа PIN-код ойлап табыңыз. Өтініштеріңіз бен құжаттарыңыз сақтаулы.

## Өтініш толтыру

screen-form-errors = { $n } жауапты түзету керек
screen-form-optional = міндетті емес
screen-form-why = Бұл не үшін керек?
screen-form-prefilled = Өзі толтырылды: { $from }. Қате болса, түзетіңіз.
screen-form-choose = Біреуін таңдау
screen-form-choose-search = Тізімнен іздеу
screen-form-saved = Жауаптарыңыз осы телефонда сақталды
screen-form-to-check = Жауаптарды тексеру
screen-form-discard = Өтінішті өшіру
screen-form-discard-title = Аяқталмаған өтінішті өшіресіз бе?
screen-form-discard-text = Жазған жауаптарыңыз өшеді, қайтаруға болмайды. Ештеңе жіберілген жоқ.
screen-form-discard-yes = Иә, өшіру

## Тексеру

screen-check-title = Жауаптарыңызды тексеріңіз
screen-check-intro = Қате болса, қазір түзетіңіз: қол қойылғаннан кейін өзгертілмейді.
screen-check-change = Өзгерту
screen-check-change-a11y = Өзгерту: { $step }
screen-check-mend = Жауаптарды түзету
screen-check-link-first = Қол қоюға дейін телефонды байлау керек. Жауаптарыңыз сақталады.
screen-check-to-sign = Қол қоюға өту

## Қол қою

screen-sign-title = Қол қою
screen-sign-read = Осы мәтінге қол қоясыз. Басынан аяғына дейін оқып шығыңыз.
screen-sign-to-pin = PIN-код енгізу
screen-sign-to-key = Кілтті дайындау
screen-sign-pin = Қол қою үшін PIN-кодыңызды енгізіңіз
screen-sign-signing = Қол қойылып жатыр…
screen-sign-until = Қол қою мерзімі: { $time }

## Дайын

screen-done-queued-title = Қол қойылды, желіні күтіп тұр
screen-done-queued-what = Телефонды өшірсеңіз де жоғалмайды. Байланыс шыққанда қосымшаны ашсаңыз, өзі жіберіледі.
screen-done-filed-title = Өтінішіңіз тіркелді
screen-done-next = Енді не болады
screen-done-next-wait = Өтінішіңіз қаралады. Сізден ештеңе керек емес.
screen-done-next-where = Жауабы мен құжаты осы қосымшаның «Өтініштер» бөліміне келеді.
screen-done-next-late = Мерзімінде жауап келмесе, 1414-ке қоңырау шалып, өтініш нөмірін айтыңыз.
screen-done-to-request = Өтінішті ашу
screen-done-home = Басты бетке өту
screen-done-a11y = Дайын. Өтінішіңіз тіркелді.

## Өтініштерім

screen-requests-title = Өтініштерім
screen-requests-outbox = { $n } өтініш әлі жіберілген жоқ
screen-requests-needs-me = Сізді күтіп тұр
screen-requests-drafts = Аяқталмаған өтініштер
screen-requests-running = Жүріп жатқандары
screen-requests-done = Жауабы келгендер
screen-requests-none = Әзірге өтініш жоқ
screen-requests-none-text = Берген өтініштеріңіз осында тұрады: қай жерде екені мен жауабының мерзімі көрінеді.
screen-requests-find = Қызмет табу

## Өтініш

screen-request-number = Өтініш нөмірі
screen-request-deadline = Жауап беру мерзімі
screen-request-filed-at = Тіркелген уақыты
screen-request-rule = Мерзімді белгілейтін ереже
screen-request-may-move = Демалыс күндері ауысса, бұл күн өзгеруі мүмкін.
screen-request-unconfirmed = Бұл күнді жүйе айтты, ол біздің есебімізге сәйкес келмеді. Күмәндансаңыз, 1414-тен сұраңыз.
screen-request-bar-a11y = Мерзімнің { $n } пайызы өтті
screen-request-documents = Құжаттары
screen-request-history = Өтініш тарихы
screen-request-signed-text = Қол қойылған мәтінді көру
screen-request-signed-title = Қол қойылған мәтін
screen-request-export = Өтініш файлдарын жіберу
screen-request-mend = Жауаптарды түзету
screen-request-send-now = Қазір жіберіп көру
screen-request-sending = Жіберіліп жатыр, бір минутқа дейін…
screen-request-open-result = Нәтижесін ашу

## Құжаттар

screen-documents-title = Құжаттарым
screen-documents-offline = Бәрі осы телефонда, желісіз де ашылады.
screen-documents-none = Әзірге құжат жоқ
screen-documents-none-text = Өтінішіңіз бойынша берілген құжат осында сақталады, оны кез келген уақытта көрсете аласыз.
screen-document-signer = Қол қойған
screen-document-signed-at = Қол қойылған уақыты
screen-document-size = Көлемі: { $n } КБ
screen-document-page-a11y = Құжаттың { $n }-беті, барлығы { $of }
screen-document-no-viewer = Құжатты мұнда көрсете алмаймыз. Оны жіберіп, басқа бағдарламада ашыңыз.
screen-document-verify = Қолтаңбасын тексеру
screen-document-request = Өтінішін ашу
screen-document-share = Құжатты жіберу
screen-document-share-title = Құжатты жібересіз бе?
screen-document-share-text = Құжатта жеке деректеріңіз бар. Алған адам оны оқи алады және басқаға бере алады. Қолтаңба файлы бірге жіберіледі.
screen-document-share-yes = Иә, жіберу

## Баптаулар

screen-settings-title = Баптаулар
screen-settings-language = Қосымшаның тілі
screen-settings-text = Мәтіннің өлшемі
screen-settings-text-system = Телефондағыдай
screen-settings-text-large = Үлкен
screen-settings-text-largest = Өте үлкен
screen-settings-phone = Сіз және телефон
screen-settings-link = Телефонды байлау
screen-settings-signature = Осы телефондағы қолтаңба
screen-settings-level = Ол неден қорғайды
screen-settings-offline-left = Желісіз тағы { $n } рет қол қоюға болады
screen-settings-certificate = Қолтаңба сертификаты
screen-settings-certificate-issuer = Кім берген
screen-settings-certificate-until = Жарамдылық мерзімі
screen-settings-key-make = Кілт жасау
screen-settings-pin = PIN-код, PUK-код, неге қол қойылды
screen-settings-catalogue = Қызметтер тізімі
screen-settings-sync = Тізімді жаңарту
screen-settings-syncing = Тізім жаңартылып жатыр…
screen-settings-synced = Тізім жаңартылды.
screen-settings-same = Тізімнен жаңа ештеңе шыққан жоқ.
screen-settings-stored = Бұл телефонда не сақтаулы
screen-settings-stored-text = Өтініштеріңіз, құжаттарыңыз, аяқталмаған жауаптарыңыз бен қолтаңба кілтіңіз. Бәрі шифрланған.
screen-settings-stored-size = Алып тұрған орны: { $n } КБ
screen-settings-offline = Желі жоқта не істейді?
screen-settings-about = Қосымша туралы
screen-settings-version = Нұсқасы: { $version }

## Осы телефондағы қолтаңба: PIN-код, PUK-код, неге қол қойылды

screen-signature-title = Осы телефондағы қолтаңба
screen-signature-sim = SIM-картаңыз
screen-signature-do = Не істей аласыз
screen-signature-log = Неге қол қойылды
screen-signature-log-under = Кілтіңіздің әр қолданылуы: қашан және немен бітті
screen-signature-puk-none = PUK-код жоқ. PIN-кодты ұмытсаңыз, тек жаңа кілт көмектеседі.
screen-signature-puk-there = PUK-код бар. PIN-код ұмытылса немесе құлыпталса, кілтті сол ашады.
screen-pin-change-title = PIN-кодты ауыстыру
screen-pin-change-old = Қазіргі PIN-кодыңыз
screen-pin-change-new = Жаңа PIN-код: алты цифр
screen-pin-change-rules = Туған күніңіз бен қатар тұрған цифрлар жарамайды. Ешкімге айтпаңыз.
screen-pin-change-working = PIN-код ауыстырылып жатыр, бір минутқа дейін…
screen-pin-change-done = PIN-кодыңыз ауыстырылды
screen-pin-change-done-text = Енді жаңа PIN-кодпен қол қоясыз. Ескісі жұмыс істемейді.
screen-puk-title = PUK-кодыңыз
screen-puk-make = PUK-код жасау
screen-puk-make-anew = Басқа PUK-код жасау
screen-puk-under = PIN-код ұмытылғанда көмектесетін сегіз цифр
screen-puk-pin = PIN-кодыңызды енгізіңіз, сонда PUK-код жасалады
screen-puk-making = PUK-код жасалып жатыр, бір минутқа дейін…
screen-puk-write = Осы цифрларды қағазға жазып алыңыз
screen-puk-write-text = Қағазды үйде, телефоннан бөлек сақтаңыз. PUK-код тек қазір көрінеді: оны енді ешкім көрсете алмайды. Ешкімге, тіпті 1414-ке де айтпаңыз.
screen-puk-before = Бұрынғы PUK-кодыңыз болса, ол енді жұмыс істемейді.
screen-puk-wrote = PUK-кодты қағазға жазып алдым
screen-puk-wrote-first = Алдымен цифрларды жазып алыңыз, сосын жоғарыдағы жолды белгілеңіз.
screen-unlock-title = PUK-кодпен жаңа PIN-код
screen-unlock-under = PIN-код ұмытылса немесе құлыпталса
screen-unlock-puk = PUK-кодыңыз: сегіз цифр
screen-unlock-puk-hint = Ол PUK-код жасалғанда жазып алған қағазыңызда.
screen-unlock-puk-tries = PUK-кодты тағы { $n } рет енгізуге болады
screen-unlock-working = Жаңа PIN-код қойылып жатыр, бір минутқа дейін…
screen-log-title = Неге қол қойылды
screen-log-none = Әзірге ештеңе жоқ
screen-log-none-text = Кілтіңіздің әр қолданылуы осында тұрады: қашан, не болғаны және немен біткені.
screen-log-code = Тексеру коды: { $code }
screen-sign-in-key = PIN-кодпен кіру
screen-sign-in-make = Кіру кілтін жасау
screen-sign-in-make-anew = Жаңа кіру кілтін жасау
screen-sign-in-make-under = Қайта кіргенде SMS күтпейсіз, бес цифр енгізесіз
screen-sign-in-change = Кіру PIN-кодын ауыстыру
screen-sign-in-old = Қазіргі кіру PIN-кодыңыз
screen-sign-in-new = Жаңа кіру PIN-коды: бес цифр
screen-sign-in-rules = Туған күніңіз бен қатар тұрған цифрлар жарамайды. Бұл PIN-кодпен қол қойылмайды. Ешкімге айтпаңыз.
screen-sign-in-making = Кіру кілті жасалып жатыр, бір минутқа дейін…
screen-sign-in-made = Кіру кілті жасалды
screen-sign-in-made-text = Қайта кіру керек болғанда SMS күтпейсіз, осы PIN-кодты енгізесіз.
screen-sign-in-changed = Кіру PIN-коды ауыстырылды
screen-sign-in-changed-text = Енді жаңа PIN-кодпен кіресіз. Ескісі жұмыс істемейді.
screen-sign-in-remove = Кіру кілтін өшіру
screen-sign-in-remove-title = Кіру кілтін өшіресіз бе?
screen-sign-in-remove-text = Қайта кіру үшін SMS-код керек болады. Қолтаңба кілтіңіз бен өтініштеріңіз орнында қалады.

## Басқа біреу сұраған қолтаңба

screen-other-title = Сұралған қолтаңба
screen-other-under = Банк, нотариус немесе сайт қолтаңбаңызды сұрайды
screen-other-what = QR-кодты телефонның камерасына көрсетіңіз: осы бет өзі ашылады. Ашылмаса немесе сізге сілтеме берсе, мәтінін осында қойыңыз. Кім және не үшін сұрайтынын көресіз. Әзірге ештеңеге қол қойылмайды.
screen-other-link = Сілтеме немесе QR-код мәтіні
screen-other-link-hint = Мәтінін түгел көшіріп қойыңыз
screen-other-clear = Тазалау
screen-other-open = Кім сұрайтынын көру
screen-other-opening = Кім екені сұралып жатыр, бір минутқа дейін…
screen-other-waiting = Сізді күтіп тұр
screen-other-before = Бұрынғылары
screen-other-party = Кім сұрайды
screen-other-party-why = Атауы сілтемеден емес, мемлекеттік тізілімнен алынды.
screen-other-documents = Неге қол қоясыз
screen-other-compare = Екінші экранға қараңыз: код бірдей болуы керек. Басқа болса, қол қоймаңыз.
screen-other-no = Қол қоймаймын
screen-other-no-title = Бас тартасыз ба?
screen-other-no-text = Ештеңеге қол қойылмайды. Кейін керек болса, сұраған жақтан жаңа код алыңыз.
screen-other-no-yes = Иә, бас тарту
screen-other-send = Қолтаңбаны қазір жіберу
screen-other-sending = Қолтаңба жіберіліп жатыр, бір минутқа дейін…
screen-other-done = Дайын
screen-other-signing = Қол қойылып жатыр, бір минутқа дейін…

## Құжат пен қолтаңба: тексеру, файлға қол қою

screen-examine-title = Қолтаңбаны тексеру
screen-settings-examine-under = Сізге қол қойылған файл берілсе: кім қойғанын, файл өзгермегенін көресіз
screen-examine-text = Қол қойылған файлды таңдаңыз: құжаттың өзін, қолтаңба файлын (.p7s, .cms, .sig) немесе екеуі бірге тұрған файлды (.asice). Қайсысы екенін өзіміз анықтаймыз.
screen-examine-kept = Файл осы телефонда тексеріледі: ешқайда жіберілмейді және сақталмайды.
screen-examine-pick = Файл таңдау
screen-examine-pick-document = Құжатты таңдау
screen-examine-pick-signature = Қолтаңба файлын таңдау
screen-examine-working = Тексеріліп жатыр, бір минутқа дейін…
screen-examine-anew = Басқа файлды тексеру
screen-examine-files = Сіз таңдаған файл
screen-examine-signers = Кім қол қойды
screen-examine-documents = Ішіндегі құжаттар
screen-examine-signed-a11y = Қол қойылған, өзгермеген
screen-examine-chain = Сертификаттарын көру
screen-examine-number = Сертификат нөмірі: { $number }
screen-pick-unreadable = Бұл файл ашылмады. Телефонға көшіріп алып, қайта таңдаңыз.
screen-sign-file-title = Файлға қол қою
screen-settings-sign-file-under = Телефондағы кез келген құжатқа қол қойып, жібересіз
screen-sign-file-text = Бір немесе бірнеше файл таңдаңыз. Бір файл болса, қасына қолтаңба файлы (.p7s) жасалады. Бірнешеу болса, бәрі қолтаңбасымен бірге бір файлға (.asice) жиналады.
screen-sign-file-pick = Файл таңдау
screen-sign-file-reading = Файл оқылып жатыр…
screen-sign-file-lost = Файлды қайта таңдаңыз: қолданба жабылғанда немесе басқа бетке өткенде файл сақталмайды. Әзірге ештеңеге қол қойылған жоқ.
screen-sign-file-many = Осы файлдардың бәріне бірден қол қоясыз. Олар қолтаңбасымен бірге бір файлға (.asice) жиналады.
screen-sign-file-code = Осы код «Неге қол қойылды» бетінде де тұрады: қолтаңбаны содан табасыз.
screen-sign-file-signing = Қол қойылып жатыр, бір минутқа дейін…
screen-sign-file-anew = Басқа файл таңдау
screen-sign-file-done = Қол қойылды
screen-sign-file-done-one = Қолтаңба құжаттың қасындағы бөлек файлда (.p7s). Екеуін бірге жіберіңіз: бірінсіз бірі тексерілмейді.
screen-sign-file-done-many = Құжаттар мен қолтаңба бір файлда (.asice). Соны жіберіңіз.
screen-sign-file-share = Жіберу
screen-sign-file-next = Тағы бір файлға қол қою

## Бейне қоңырау; сертификатты ұзарту және кері қайтару


screen-identify-title = Оператормен бейне қоңырау
screen-identify-what = Оператор сізді және жеке куәлігіңізді бейне арқылы көреді. Бұл шамамен он минут алады.
screen-identify-have = Дайындап алыңыз: жеке куәлік, бетке түсетін жарық, оңаша бөлме.
screen-identify-begin = Бейне қоңырауды бастау
screen-identify-beginning = Бейне қоңырау сұралып жатыр, бір минутқа дейін…
screen-identify-version = Мәтін нұсқасы: { $version }
screen-identify-agree = Келісемін
screen-identify-agreeing = Оператормен қосылып жатыр, бір минутқа дейін…
screen-identify-disagree = Келіспеймін
screen-identify-queue = Кезегіңіз
screen-identify-may-leave = Басқа бетке өте беруге болады, бәрі өзі жалғасады. Қайтатын жол басты бетте тұрады.
screen-identify-asked = Енді мынаны жасаңыз
screen-identify-number = Оқитын сан
screen-identify-reason = Не болды
screen-identify-last = Бұл – соңғы мүмкіндік. Болмаса, ХҚКО-ға барасыз.
screen-identify-again = Тағы бір рет көру
screen-identify-centre = Қаласаңыз, жеке куәлігіңізді алып, ХҚКО-ға барыңыз: сертификатты сол жерде де растайды.
screen-identify-stop = Бейне қоңырауды тоқтату
screen-identify-stop-title = Бейне қоңырау тоқтасын ба?
screen-identify-stop-text = Кезектегі орныңыз бен жазба жойылады. Кілтіңіз қалады, кейін қайта бастай аласыз.
screen-identify-stop-yes = Иә, тоқтату
screen-renew = Сертификатты ұзарту
screen-renew-working = Сертификат ұзартылып жатыр, бір минутқа дейін…
screen-renew-done = Сертификат ұзартылды.
screen-revoke-title = Сертификатты кері қайтару
screen-revoke-under = PIN-кодыңызды біреу білсе немесе қолтаңба енді керек болмаса
screen-revoke-what = Бұдан кейін осы кілтпен қол қойылмайды. Қайтып орнына келмейді: қол қою үшін жаңа кілт жасайсыз.
screen-revoke-stays = Бұрын қол қойғаныңыз күшінде қалады, өтініштер мен құжаттар сақтаулы.
screen-revoke-offline = Желі жоқ. Бұл телефон енді қол қоймайды, ал өзгелер байланыс шыққанда біледі.
screen-revoke-why = Неге кері қайтарасыз?
screen-revoke-why-first = Алдымен себебін таңдаңыз.
screen-revoke-pin = Кері қайтару үшін PIN-кодыңызды енгізіңіз
screen-revoke-working = Кері қайтарылып жатыр, бір минутқа дейін…

## Өшіру

screen-erase-title = Барлығын өшіру
screen-erase-button = Деректерімді өшіру
screen-erase-what = Бұл телефоннан өшеді: жіберілмеген өтініштер, аяқталмаған жауаптар, құжаттар мен қолтаңба кілті. Қайтаруға болмайды.
screen-erase-stays = Тіркелген өтініштеріңіз күшінде қалады, олар бойынша жауап бәрібір дайындалады.
screen-erase-tick = Қайтаруға болмайтынын түсіндім
screen-erase-tick-first = Алдымен жоғарыдағы белгіні қойыңыз.
screen-erase-yes = Иә, бәрін өшіру
screen-erase-working = Өшіріліп жатыр…
screen-erase-done = Деректеріңіз бұл телефоннан өшірілді.

## Желі жоқта

screen-offline-title = Желі жоқта не істейді
screen-offline-intro = Ауылда да, жолда да: желісіз істеген ісіңіз жоғалмайды.
screen-offline-now = Қазір болмайды:

## 1414 көмегі

screen-help-title = Көмек: 1414
screen-help-what = 1414 – бірыңғай байланыс орталығы. Онда сұрағыңызға адам жауап береді.
screen-help-can-explain = Қай қызмет керегін және не дайындау керегін айтады.
screen-help-can-status = Өтінішіңіздің нөмірін айтсаңыз, оның жайын сұрай аласыз.
screen-help-can-trouble = Қосымшада бірдеңе шықпай жатса, кеңес береді.
screen-help-say = Былай айтыңыз: «{ $service }» қызметі бойынша сұрағым бар.
screen-help-say-number = Өтініш нөмірін айтыңыз: { $number }
screen-help-never = PIN-код пен SMS-кодты ешкімге, 1414-ке де айтпаңыз.
screen-help-no-dialer = Бұл құрылғыдан қоңырау шалынбайды. Телефоннан 1414 нөмірін теріңіз.

## Қосымша ашылмаса

screen-fault-library = Қосымша толық орнатылмаған
screen-fault-library-text = Қосымшаның бір бөлігі жетіспейді. Оны қосымшалар дүкенінен қайта орнатыңыз. Болмаса, 1414-ке қоңырау шалыңыз.
screen-fault-vault = Деректеріңіз ашылмай тұр
screen-fault-suspended = Қосымша үзілісте тұр
screen-fault-other = Қосымша басқа терезеде ашық
screen-fault-again = Қайта ашып көру
screen-fault-resume = Жалғастыра беру
screen-fault-catalogue = Қызметтерді қарау
