# Слова экранов: кнопки, заголовки, пояснения. В обоих приложениях одни и те же.
# …-a11y – слова, которые читаются вслух. Состояния и ошибки – в своих файлах.

## Общее для всех экранов

screen-common-back-a11y = Назад
screen-common-close-a11y = Закрыть
screen-common-language-short = РУС
screen-common-language-name = Русский
screen-common-language-a11y = Сменить язык. Сейчас: русский
screen-common-language-changed-a11y = Теперь приложение на русском языке
screen-common-help = Помощь
screen-common-help-a11y = Помощь: контакт-центр 1414
screen-common-call-1414 = Позвонить на 1414
screen-common-offline = Нет сети. Каталог и документы доступны.
screen-common-covered = Экран закрывает окно другого приложения, поэтому кнопки не работают. Закройте его и попробуйте снова.
screen-common-captured = Экран записывается или показывается на другом устройстве. Пожалуйста, остановите это: до тех пор секретные цифры скрыты.
screen-common-online-a11y = Сеть снова есть
screen-common-loading = Загружаем
screen-common-slow = Связь медленная. Подождите или вернитесь позже.
screen-common-slow-work = Связь медленная, но работа идёт. Ничего не пропадёт.
screen-common-may-leave = Этот экран можно закрыть, работа не остановится.
screen-common-continue = Продолжить
screen-common-stop = Остановить
screen-common-retry = Попробовать ещё раз
screen-common-retry-online = Повторится само, когда появится связь.
screen-common-needs-network = Для этого нужна сеть. Продолжите, когда появится связь.
screen-common-error-code = Код ошибки (назовите его на 1414): { $code }
screen-common-error-a11y = Ошибка
screen-common-more = Показать ещё
screen-common-step = Шаг { $n } из { $of }
screen-common-no = Нет, вернуться
screen-common-here = Можно подать здесь

## Нижнее меню

screen-tab-services = Услуги
screen-tab-requests = Заявления
screen-tab-documents = Документы
screen-tab-settings = Настройки
screen-tab-requests-badge-a11y = { $n ->
    [one] { $n } заявление ждёт вас
    [few] { $n } заявления ждут вас
   *[many] { $n } заявлений ждут вас
}

## Описания рисунков

screen-art-search-a11y = Рисунок: лупа и пустой лист
screen-art-requests-a11y = Рисунок: заявление и ручка
screen-art-documents-a11y = Рисунок: папка для документов с орнаментом
screen-art-offline-a11y = Рисунок: степь, юрта и прерванная связь

## Главная

screen-start-title = Что вам нужно?
screen-start-search-hint = Например: адресная справка
screen-start-welcome = Здравствуйте!
screen-start-welcome-text = Выберите услугу и подайте заявление с этого телефона. Каталог можно читать без сети и без привязки телефона.
screen-start-urgent = Ждёт вас
screen-start-continue = Незаконченные заявления
screen-start-popular = Частые услуги
screen-start-categories = Все услуги
screen-start-count = { $n ->
    [one] { $n } услуга
    [few] { $n } услуги
   *[many] { $n } услуг
}

## Поиск

screen-search-title = Поиск услуги
screen-search-start = Напишите своими словами, что вам нужно. Можно и с ошибками.
screen-search-clear-a11y = Очистить поиск
screen-search-nearly = Точно такого нет. Возможно, вы искали:
screen-search-here = Можно подать в этом приложении
screen-search-elsewhere = Подают в другом месте
screen-search-found-a11y = { $n ->
    [one] { $n } услуга найдена
    [few] { $n } услуги найдены
   *[many] { $n } услуг найдено
}
screen-search-none = Ничего не нашлось
screen-search-none-text = Напишите короче или другими словами. На 1414 тоже подскажут, какая услуга нужна.

## Раздел

screen-category-none = В этом разделе пока нет услуг.

## Услуга

screen-service-result = Что вы получите
screen-service-price = Стоимость
screen-service-term = Срок
screen-service-provider = Кто оказывает
screen-service-need = Что понадобится
screen-service-need-none = Никаких документов не нужно.
screen-service-where = Где подать заявление
screen-service-steps = Шаг за шагом
screen-service-offline = Заполнить и подписать можно и без сети. Когда появится связь, заявление уйдёт само.
screen-service-link-later = Перед подписью нужно будет привязать телефон. Заполнять можно уже сейчас.
screen-service-elsewhere = Заявление на эту услугу здесь не подать. Выше написано, куда обратиться.
screen-service-apply = Подать заявление
screen-service-continue = Продолжить заявление
screen-service-anew = Начать новое

## Привязка телефона

screen-link-title = Привязка телефона
screen-link-why = Так мы узнаем, что заявление подаёте именно вы, а имя и адрес впишутся в него сами.
screen-link-reprove = Подтвердить номер ещё раз
screen-link-reprove-why = SIM-карта сменилась, и мы проверим, что номер всё ещё ваш: понадобятся PIN-код удостоверения и код из SMS. Ключ и его PIN-код останутся прежними.
screen-link-need = Подготовьте
screen-link-need-iin = ИИН – 12 цифр на удостоверении
screen-link-need-phone = Номер этого телефона
screen-link-need-card = PIN-код удостоверения
screen-link-centre = Привязать в ЦОНе
screen-link-centre-text = Возьмите удостоверение и телефон и придите в ЦОН. Сотрудник привяжет ваш номер к ИИН.
screen-link-iin = Ваш ИИН
screen-link-iin-hint = 12 цифр с вашего удостоверения
screen-link-phone = Ваш номер телефона
screen-link-phone-hint = На этот номер придёт код в SMS
screen-link-card = PIN-код удостоверения
screen-link-card-hint = Если не знаете его, спросите в ЦОНе. В этом телефоне он не хранится.
screen-link-code = Код из SMS
screen-link-code-hint = SMS придёт с номера 1414. Никому не говорите код.
screen-link-expires = Код действует ещё { $time }
screen-link-expires-a11y = Код скоро истечёт, осталось { $time }
screen-link-resend-in = Новый код можно запросить через { $time }
screen-link-resend = Запросить новый код
screen-link-other-number = Исправить номер
screen-link-begin = Начать привязку
screen-link-send-code = Получить код в SMS
screen-link-confirm = Подтвердить код
screen-link-sending = Запрашиваем код, до одной минуты…
screen-link-checking = Проверяем код, до одной минуты…
screen-link-again = Привязать телефон снова
screen-link-to-settings = Открыть настройки
screen-sign-in-title = Войти снова
screen-sign-in-why = Для безопасности время входа закончилось. Введите PIN-код для входа, ждать SMS не нужно. Заявления и документы на месте.
screen-sign-in-pin = Ваш PIN-код для входа: пять цифр
screen-sign-in-by-sms = Войти по SMS
screen-sign-in = Войти
screen-sign-in-checking = Проверяем PIN-код, до одной минуты…

## Ключ подписи и PIN-код

screen-key-title = Ключ подписи
screen-key-why = Ключ создаётся в этом телефоне. Для каждой подписи вы вводите PIN-код.
screen-key-rules = Придумайте шесть цифр. Не берите день рождения и цифры подряд. Никому не говорите их. Забудете – создадите новый ключ.
screen-key-begin = Придумать PIN-код
screen-key-first = Новый PIN-код: шесть цифр
screen-key-repeat = Повторите этот PIN-код
screen-key-mismatch = PIN-коды не совпали. Введите с начала.
screen-key-making = Создаём ключ и запрашиваем сертификат, до одной минуты…
screen-key-finish = Запросить сертификат
screen-key-replace = Создать новый ключ
screen-key-replace-title = Заменить старый ключ?
screen-key-replace-text = Старым ключом подписать уже не получится. Прежние подписи останутся в силе. Для нового ключа нужна сеть.
screen-key-chip = Он хранится в чипе телефона и не покидает его. После PIN-кода телефон попросит палец, лицо или код экрана.
screen-key-no-lock = На этом телефоне нет блокировки экрана, поэтому ключ хранится не в чипе, а в приложении под PIN-кодом. Чтобы хранить его в чипе, сначала включите блокировку экрана в настройках телефона.
screen-key-where = Где будет ключ?
screen-card-title = Ключ на SIM-карте
screen-card-need = Для этого нужно письмо оператора: в нём PIN-код ключа на карте.
screen-card-none = В этом телефоне нет SIM-карты, на которой можно создать ключ. Вставьте карту и попробуйте ещё раз или создайте ключ в телефоне.
screen-card-to-phone = Создать ключ в телефоне
screen-card-choose = На какой SIM-карте?
screen-card-slot = SIM-карта { $n }
screen-card-pin = PIN-код ключа на карте
screen-card-pin-hint = Он есть в письме оператора. Это не тот PIN-код, который телефон спрашивает при включении. Дальше вы его смените.
screen-card-pin-maybe = В прошлый раз всё прервалось, и на карте может стоять уже ваш новый PIN-код. Если старый не подойдёт, введите новый.
screen-card-keep-pin = Оставить PIN-код карты
screen-card-code = Код оператора
screen-card-code-hint = Он нужен, чтобы записать на карту. Он есть в письме оператора, а если нет – позвоните оператору.
screen-card-keep-in = Не вынимайте SIM-карту и не выключайте телефон.
screen-card-blocked-before = Если письма нет под рукой, обратитесь к оператору или пока создайте ключ в телефоне.
screen-card-not-on = Сертификат в этом телефоне, на карту он ещё не записан. Подписывать уже можно.
screen-card-write = Записать сертификат на карту
screen-card-ask-again-text = Если оператор подтвердит карту позже, запросите сертификат снова: в нём будет сказано, что ключ на SIM-карте.
screen-card-ask-again = Запросить сертификат снова
screen-card-puk-there = Если PIN-код забыт или заблокирован, поможет PUK-код из письма оператора.
screen-card-puk = PUK-код ключа на SIM-карте
screen-card-puk-hint = Он есть в письме оператора. Если ошибиться слишком много раз, ключ на карте больше не будет работать.
screen-confirm-sign = Подтвердите подпись
screen-confirm-key = Подтвердите новый ключ
screen-confirm-locked = Телефон несколько раз вас не узнал и пока не принимает палец и лицо. Ничего не подписано, попытка PIN-кода не потеряна. Заблокируйте экран, откройте его кодом и попробуйте ещё раз.
screen-pin-digits-a11y = Введено { $n } из { $of }
screen-pin-delete-a11y = Стереть последнюю цифру
screen-pin-shuffle = Перемешать цифры
screen-pin-unshuffle = Цифры по порядку
screen-pin-tries = { $n ->
    [one] Осталась { $n } попытка
    [few] Осталось { $n } попытки
   *[many] Осталось { $n } попыток
}
screen-pin-last = Это последняя попытка. Если не помните, остановитесь.
screen-pin-forgot = Не помню PIN-код
screen-pin-forgot-text = PIN-код не восстановит никто, и мы тоже. Создайте новый ключ с новым PIN-кодом. Заявления и документы сохранены.

## Заполнение заявления

screen-form-errors = { $n ->
    [one] Нужно исправить { $n } ответ
    [few] Нужно исправить { $n } ответа
   *[many] Нужно исправить { $n } ответов
}
screen-form-optional = не обязательно
screen-form-why = Зачем это нужно?
screen-form-prefilled = Заполнено само: { $from }. Если неверно, исправьте.
screen-form-choose = Выбрать
screen-form-choose-search = Найти в списке
screen-form-saved = Ответы сохранены в этом телефоне
screen-form-to-check = Проверить ответы
screen-form-discard = Удалить заявление
screen-form-discard-title = Удалить незаконченное заявление?
screen-form-discard-text = Ответы удалятся, вернуть их нельзя. Ничего не отправлено.
screen-form-discard-yes = Да, удалить

## Проверка

screen-check-title = Проверьте ответы
screen-check-intro = Если есть ошибка, исправьте сейчас: после подписи изменить нельзя.
screen-check-change = Изменить
screen-check-change-a11y = Изменить: { $step }
screen-check-mend = Исправить ответы
screen-check-link-first = Перед подписью нужно привязать телефон. Ответы сохранятся.
screen-check-to-sign = Перейти к подписи

## Подпись

screen-sign-title = Подпись
screen-sign-read = Вы подписываете этот текст. Прочитайте его до конца.
screen-sign-to-pin = Ввести PIN-код
screen-sign-to-key = Подготовить ключ
screen-sign-pin = Введите PIN-код, чтобы подписать
screen-sign-signing = Подписываем…
screen-sign-until = Подписать можно до: { $time }

## Готово

screen-done-queued-title = Подписано, ждёт сети
screen-done-queued-what = Не пропадёт, даже если выключить телефон. Откройте приложение, когда будет связь, и оно уйдёт само.
screen-done-filed-title = Заявление подано
screen-done-next = Что будет дальше
screen-done-next-wait = Заявление рассмотрят. От вас ничего не нужно.
screen-done-next-where = Ответ и документ придут сюда, в раздел «Заявления».
screen-done-next-late = Если ответа не будет в срок, позвоните на 1414 и назовите номер заявления.
screen-done-to-request = Открыть заявление
screen-done-home = На главную
screen-done-a11y = Готово. Заявление подано.

## Мои заявления

screen-requests-title = Мои заявления
screen-requests-outbox = { $n ->
    [one] { $n } заявление ещё не отправлено
    [few] { $n } заявления ещё не отправлены
   *[many] { $n } заявлений ещё не отправлено
}
screen-requests-needs-me = Ждут вас
screen-requests-drafts = Незаконченные
screen-requests-running = В работе
screen-requests-done = С ответом
screen-requests-none = Заявлений пока нет
screen-requests-none-text = Здесь будут ваши заявления: где они сейчас и когда придёт ответ.
screen-requests-find = Найти услугу

## Заявление

screen-request-number = Номер заявления
screen-request-deadline = Срок ответа
screen-request-filed-at = Когда подано
screen-request-rule = По какому правилу
screen-request-may-move = Если перенесут выходные, этот день может измениться.
screen-request-unconfirmed = Эту дату назвала система, наш расчёт её не подтвердил. Если сомневаетесь, спросите на 1414.
screen-request-bar-a11y = { $n ->
    [one] Прошёл { $n } процент срока
    [few] Прошло { $n } процента срока
   *[many] Прошло { $n } процентов срока
}
screen-request-documents = Документы по заявлению
screen-request-history = История заявления
screen-request-signed-text = Показать подписанный текст
screen-request-signed-title = Подписанный текст
screen-request-export = Отправить файлы заявления
screen-request-mend = Исправить ответы
screen-request-send-now = Попробовать отправить
screen-request-sending = Отправляем, до одной минуты…
screen-request-open-result = Открыть результат

## Документы

screen-documents-title = Мои документы
screen-documents-offline = Все они в этом телефоне и открываются без сети.
screen-documents-none = Документов пока нет
screen-documents-none-text = Здесь хранятся документы, выданные по вашим заявлениям. Их можно показать в любое время.
screen-document-signer = Кто подписал
screen-document-signed-at = Когда подписан
screen-document-size = Размер: { $n } КБ
screen-document-page-a11y = Страница документа { $n } из { $of }
screen-document-no-viewer = Здесь документ показать нельзя. Отправьте его и откройте в другой программе.
screen-document-verify = Проверить подпись
screen-document-request = Открыть заявление
screen-document-share = Отправить документ
screen-document-share-title = Отправить документ?
screen-document-share-text = В документе ваши личные данные. Получатель сможет прочитать его и передать дальше. Вместе уйдёт файл подписи.
screen-document-share-yes = Да, отправить

## Настройки

screen-settings-title = Настройки
screen-settings-language = Язык приложения
screen-settings-text = Размер текста
screen-settings-text-system = Как в телефоне
screen-settings-text-large = Крупный
screen-settings-text-largest = Очень крупный
screen-settings-phone = Вы и телефон
screen-settings-link = Привязать телефон
screen-settings-signature = Подпись в этом телефоне
screen-settings-level = От чего она защищает
screen-settings-offline-left = { $n ->
    [one] Без сети можно поставить { $n } подпись
    [few] Без сети можно поставить { $n } подписи
   *[many] Без сети можно поставить { $n } подписей
}
screen-settings-certificate = Сертификат подписи
screen-settings-certificate-issuer = Кто выдал
screen-settings-certificate-until = Действует до
screen-settings-key-make = Создать ключ
screen-settings-pin = PIN-код, PUK-код и что подписано
screen-settings-catalogue = Список услуг
screen-settings-sync = Обновить список
screen-settings-syncing = Обновляем список…
screen-settings-synced = Список обновлён.
screen-settings-same = В списке ничего нового.
screen-settings-stored = Что хранится в этом телефоне
screen-settings-stored-text = Заявления, документы, незаконченные ответы и ключ подписи. Всё зашифровано.
screen-settings-stored-size = Занимает { $n } КБ
screen-settings-offline = Что работает без сети?
screen-settings-about = О приложении
screen-settings-version = Версия { $version }

## Подпись этого телефона: PIN-код, PUK-код, что подписано

screen-signature-title = Подпись на этом телефоне
screen-signature-sim = Ваша SIM-карта
screen-signature-do = Что можно сделать
screen-signature-log = Что подписано
screen-signature-log-under = Каждое действие вашим ключом: когда и чем кончилось
screen-signature-puk-none = PUK-кода нет. Если забудете PIN-код, поможет только новый ключ.
screen-signature-puk-there = PUK-код есть. Он открывает ключ, если PIN-код забыт или закрыт.
screen-pin-change-title = Сменить PIN-код
screen-pin-change-old = PIN-код, который у вас сейчас
screen-pin-change-new = Новый PIN-код: шесть цифр
screen-pin-change-rules = Не день рождения и не цифры подряд. Не говорите его никому.
screen-pin-change-working = Меняем PIN-код, до минуты…
screen-pin-change-done = PIN-код сменён
screen-pin-change-done-text = Теперь подписывайте новым PIN-кодом. Старый больше не работает.
screen-puk-title = Ваш PUK-код
screen-puk-make = Создать PUK-код
screen-puk-make-anew = Создать другой PUK-код
screen-puk-under = Восемь цифр на случай, если забудете PIN-код
screen-puk-pin = Введите PIN-код, и мы создадим PUK-код
screen-puk-making = Создаём PUK-код, до минуты…
screen-puk-write = Запишите эти цифры на бумаге
screen-puk-write-text = Храните бумагу дома, отдельно от телефона. PUK-код виден только сейчас: больше его никто не покажет. Не говорите его никому, даже 1414.
screen-puk-before = Если у вас был PUK-код раньше, он больше не работает.
screen-puk-wrote = PUK-код записан
screen-puk-wrote-first = Сначала запишите цифры, потом отметьте строку выше.
screen-unlock-title = Новый PIN-код по PUK-коду
screen-unlock-under = Если PIN-код забыт или закрыт
screen-unlock-puk = Ваш PUK-код: восемь цифр
screen-unlock-puk-hint = Он на бумаге, которую вы записали, когда создавали PUK-код.
screen-unlock-puk-tries = { $n ->
    [one] Осталась { $n } попытка с PUK-кодом
    [few] Осталось { $n } попытки с PUK-кодом
   *[many] Осталось { $n } попыток с PUK-кодом
}
screen-unlock-working = Ставим новый PIN-код, до минуты…
screen-log-title = Что подписано
screen-log-none = Пока ничего
screen-log-none-text = Здесь будет каждое действие вашим ключом: когда, что и чем кончилось.
screen-log-code = Проверочный код: { $code }
screen-sign-in-key = Вход по PIN-коду
screen-sign-in-make = Создать ключ для входа
screen-sign-in-make-anew = Создать новый ключ для входа
screen-sign-in-make-under = Войти снова можно будет пятью цифрами, без SMS
screen-sign-in-change = Сменить PIN-код для входа
screen-sign-in-old = PIN-код для входа, который у вас сейчас
screen-sign-in-new = Новый PIN-код для входа: пять цифр
screen-sign-in-rules = Не день рождения и не цифры подряд. Этим PIN-кодом ничего не подписывают. Не говорите его никому.
screen-sign-in-making = Создаём ключ для входа, до минуты…
screen-sign-in-made = Ключ для входа создан
screen-sign-in-made-text = Когда понадобится войти снова, введите этот PIN-код: ждать SMS не нужно.
screen-sign-in-changed = PIN-код для входа сменён
screen-sign-in-changed-text = Теперь входите новым PIN-кодом. Старый больше не работает.
screen-sign-in-remove = Удалить ключ для входа
screen-sign-in-remove-title = Удалить ключ для входа?
screen-sign-in-remove-text = Чтобы войти снова, понадобится код из SMS. Ключ подписи и заявления останутся на месте.

## Подпись, о которой просят

screen-other-title = Подпись по запросу
screen-other-under = Банк, нотариус или сайт просит вашу подпись
screen-other-what = Наведите камеру телефона на QR-код: эта страница откроется сама. Если не открылась или вам дали ссылку, вставьте её текст сюда. Вы увидите, кто и зачем просит. Пока ничего не подписано.
screen-other-link = Ссылка или текст QR-кода
screen-other-link-hint = Вставьте текст целиком
screen-other-clear = Очистить
screen-other-open = Посмотреть, кто просит
screen-other-opening = Узнаём, кто просит, до минуты…
screen-other-waiting = Ждёт вас
screen-other-before = Раньше
screen-other-party = Кто просит
screen-other-party-why = Имя взято из государственного реестра, а не из ссылки.
screen-other-documents = Что вы подписываете
screen-other-compare = Посмотрите на другой экран: код должен быть тот же. Если другой – не подписывайте.
screen-other-no = Не подписывать
screen-other-no-title = Отказаться?
screen-other-no-text = Ничего не будет подписано. Если всё же понадобится, попросите у них новый код.
screen-other-no-yes = Да, отказаться
screen-other-send = Отправить подпись сейчас
screen-other-sending = Отправляем подпись, до минуты…
screen-other-done = Готово
screen-other-signing = Подписываем, до минуты…

## Документ и подпись: проверить, подписать файл

screen-examine-title = Проверить подпись
screen-settings-examine-under = Если вам дали подписанный файл: увидите, кто подписал и не изменён ли он
screen-examine-text = Выберите подписанный файл: сам документ, файл подписи (.p7s, .cms, .sig) или файл, где они вместе (.asice). Что это за файл, мы определим сами.
screen-examine-kept = Файл проверяется на этом телефоне: он никуда не отправляется и не сохраняется.
screen-examine-pick = Выбрать файл
screen-examine-pick-document = Выбрать документ
screen-examine-pick-signature = Выбрать файл подписи
screen-examine-working = Проверяем, до минуты…
screen-examine-anew = Проверить другой файл
screen-examine-files = Что вы выбрали
screen-examine-signers = Кто подписал
screen-examine-documents = Документы внутри
screen-examine-signed-a11y = Подписан, не изменён
screen-examine-chain = Показать сертификаты
screen-examine-number = Номер сертификата: { $number }
screen-pick-unreadable = Этот файл не открылся. Скопируйте его на телефон и выберите снова.
screen-sign-file-title = Подписать файл
screen-settings-sign-file-under = Подпишите любой документ с телефона и отправьте его
screen-sign-file-text = Выберите один файл или несколько. К одному файлу рядом создаётся файл подписи (.p7s). Несколько собираются вместе с подписью в один файл (.asice).
screen-sign-file-pick = Выбрать файл
screen-sign-file-reading = Читаем файл…
screen-sign-file-lost = Выберите файл снова: когда приложение закрыто или открыт другой экран, файл не сохраняется. Пока ничего не подписано.
screen-sign-file-many = Вы подписываете сразу все эти файлы. Вместе с подписью они соберутся в один файл (.asice).
screen-sign-file-code = Этот же код стоит на странице «Что подписано»: по нему найдёте эту подпись.
screen-sign-file-signing = Подписываем, до минуты…
screen-sign-file-anew = Выбрать другой файл
screen-sign-file-done = Подписано
screen-sign-file-done-one = Подпись – в отдельном файле рядом с документом (.p7s). Отправляйте оба: один без другого не проверить.
screen-sign-file-done-many = Документы и подпись – в одном файле (.asice). Его и отправляйте.
screen-sign-file-share = Отправить
screen-sign-file-next = Подписать ещё один файл

## Видеозвонок; продление и отзыв сертификата


screen-identify-title = Видеозвонок с оператором
screen-identify-what = Оператор увидит по видео вас и ваше удостоверение. Это займёт около десяти минут.
screen-identify-have = Приготовьте: удостоверение, свет на лицо, комнату, где вы одни.
screen-identify-begin = Начать видеозвонок
screen-identify-beginning = Запрашиваем видеозвонок, до минуты…
screen-identify-version = Редакция текста: { $version }
screen-identify-agree = Даю согласие
screen-identify-agreeing = Соединяем с оператором, до минуты…
screen-identify-disagree = Не даю согласия
screen-identify-queue = Ваша очередь
screen-identify-may-leave = Можно перейти на другой экран: всё продолжится само. Путь назад – на главном экране.
screen-identify-asked = Теперь сделайте вот что
screen-identify-number = Число, которое нужно прочитать
screen-identify-reason = Что случилось
screen-identify-last = Это последняя попытка. Если не получится, сходите в ЦОН.
screen-identify-again = Попробовать ещё раз
screen-identify-centre = Можно и сходить с удостоверением в ЦОН: там тоже подтвердят сертификат.
screen-identify-stop = Прервать видеозвонок
screen-identify-stop-title = Прервать видеозвонок?
screen-identify-stop-text = Место в очереди и запись пропадут. Ключ останется, начать снова можно в любое время.
screen-identify-stop-yes = Да, прервать
screen-renew = Продлить сертификат
screen-renew-working = Продлеваем сертификат, до минуты…
screen-renew-done = Сертификат продлён.
screen-revoke-title = Отозвать сертификат
screen-revoke-under = Если PIN-код мог узнать кто-то другой или подпись больше не нужна
screen-revoke-what = После этого этим ключом ничего нельзя подписать. Вернуть нельзя: чтобы подписывать, вы создадите новый ключ.
screen-revoke-stays = Подписанное раньше остаётся в силе, заявления и документы сохранены.
screen-revoke-offline = Сети нет. Этот телефон больше ничего не подпишет, а другие узнают, когда появится связь.
screen-revoke-why = Почему вы отзываете?
screen-revoke-why-first = Сначала выберите причину.
screen-revoke-pin = Введите PIN-код, чтобы отозвать
screen-revoke-working = Отзываем, до минуты…

## Удаление

screen-erase-title = Удалить всё
screen-erase-button = Удалить мои данные
screen-erase-what = Из этого телефона удалятся неотправленные заявления, незаконченные ответы, документы и ключ подписи. Вернуть их нельзя.
screen-erase-stays = Поданные заявления остаются в силе, ответ на них всё равно подготовят.
screen-erase-tick = Понимаю, что вернуть нельзя
screen-erase-tick-first = Сначала отметьте пункт выше.
screen-erase-yes = Да, удалить всё
screen-erase-working = Удаляем…
screen-erase-done = Данные удалены из этого телефона.

## Без сети

screen-offline-title = Что работает без сети
screen-offline-intro = В ауле и в дороге: сделанное без сети не пропадёт.
screen-offline-now = Сейчас нельзя:

## Помощь 1414

screen-help-title = Помощь: 1414
screen-help-what = 1414 – единый контакт-центр. На ваш вопрос ответит человек.
screen-help-can-explain = Подскажут, какая услуга нужна и что подготовить.
screen-help-can-status = По номеру заявления можно узнать, что с ним.
screen-help-can-trouble = Посоветуют, если в приложении что-то не получается.
screen-help-say = Скажите: у меня вопрос об услуге «{ $service }».
screen-help-say-number = Назовите номер заявления: { $number }
screen-help-never = PIN-код и код из SMS не говорите никому, даже на 1414.
screen-help-no-dialer = С этого устройства позвонить нельзя. Наберите 1414 на телефоне.

## Если приложение не открылось

screen-fault-library = Приложение установлено не полностью
screen-fault-library-text = Не хватает части приложения. Установите его из магазина приложений ещё раз. Не поможет – позвоните на 1414.
screen-fault-vault = Ваши данные не открываются
screen-fault-suspended = Приложение на паузе
screen-fault-other = Приложение открыто в другом окне
screen-fault-again = Открыть ещё раз
screen-fault-resume = Продолжить работу
screen-fault-catalogue = Посмотреть услуги
