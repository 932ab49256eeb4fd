# Слова на карточках и страницах, в тексте перед подписью и в отчёте о проверке.

## Месяцы

month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря

## Срок и цена

term-minutes = { $n ->
    [one] { $n } минута
    [few] { $n } минуты
   *[many] { $n } минут
}
term-hours = { $n ->
    [one] { $n } час
    [few] { $n } часа
   *[many] { $n } часов
}
term-working-days = { $n ->
    [one] { $n } рабочий день
    [few] { $n } рабочих дня
   *[many] { $n } рабочих дней
}
term-calendar-days = { $n ->
    [one] { $n } календарный день
    [few] { $n } календарных дня
   *[many] { $n } календарных дней
}
left-working-days = { $n ->
    [0] последний день – сегодня
    [one] остался { $n } рабочий день
    [few] осталось { $n } рабочих дня
   *[many] осталось { $n } рабочих дней
}
deadline-line = Срок ответа: { $due } – { $rule }
price-free = Бесплатно
price-fee = Платно

## Где подать заявление

channel-app = Это приложение
channel-portal = Портал egov.kz
channel-bot = Бот в Telegram
channel-sms = SMS на номер 414
channel-centre = ЦОН

## Да, нет, без ответа

answer-yes = Да
answer-no = Нет
answer-empty = нет ответа

## От чего защищает подпись

level-software = Ключ лежит в памяти этого телефона и закрыт вашим PIN-кодом. Тот, кто скопирует данные, не подберёт PIN-код: после нескольких ошибок система остановит. Но это не защищает от вредной программы в телефоне и от того, у кого окажутся и данные, и PIN-код.
    .short = Ключ в памяти телефона
level-sim-applet = Ключ создан на SIM-карте и никогда её не покидает; ошибки в PIN-коде считает сама карта. Кто скопирует данные телефона, ключа не получит. Но это не защищает от вредной программы, которая покажет вам другой текст, и от того, у кого окажутся и карта, и PIN-код.
    .short = Ключ на SIM-карте
level-card-unproved = Ключ создан на карте и никогда её не покидает, но ваш оператор этого ещё не подтвердил. Пока это так, тот, кто проверяет подпись, должен считать его ключом в памяти телефона.
    .short = Ключ на карте, не подтверждён
level-card-number-only = Номер проверен кодом из SMS. Если он перейдёт другому, код придёт тому человеку; но ключ остаётся на карте и с номером не переходит.
    .short = Проверен только номер
level-device-se = Ключ создан в защищённом чипе телефона и не покидает его; это проверил издатель сертификата. Для подписи нужны PIN-код и ваш палец, лицо или код экрана. Копия данных телефона ключа не даст. Но это не защищает от вредной программы, показавшей другой текст, и от смены SIM-карты между проверками.
    .short = Ключ в защищённом чипе телефона
level-device-unproved = Ключ создан в самом телефоне, но проверить это не удалось: { $reason } Тот, кто проверяет подпись, должен считать его ключом в памяти телефона.
    .short = Ключ в телефоне, не подтверждён
level-split-key = Это опыт, он не построен: половина ключа лежала бы в телефоне, половина в системе, и ни одна не подписала бы сама. От того, кто захватит обе, это не защитило бы.
    .short = Ключ из двух половин (опыт)
evidence-not-heard = ответ ещё не пришёл.
evidence-none = телефон не дал подтверждения своего изготовителя.
evidence-software-level = в телефоне нет защищённого чипа для ключей.
evidence-boot-unlocked = система телефона разблокирована или заменена.
evidence-no-screen-lock = ключ не связан с вашим пальцем, лицом или кодом экрана.
evidence-revoked = ключи изготовителя для этой модели украдены.
evidence-maker = подтверждение изготовителя неизвестно или устарело.
evidence-other = подтверждение изготовителя говорит о другом.
level-sim-proved = { $time } оператор подтвердил, что у SIM-карты в этом телефоне ваш номер. Если карта или номер потом перейдут другому, это станет известно только при следующей проверке.
    .short = SIM-карту подтвердил оператор
level-sim-changed = SIM-карта уже не та, которую проверяли, поэтому о ней сейчас ничего не известно. Подтвердите номер ещё раз.
    .short = SIM-карта сменилась, не проверена
level-sim-number-only = Проверен только номер: на него пришёл код в SMS. Ключ не в SIM-карте, поэтому, если номер перейдёт другому, по SIM-карте мы этого не узнаем.
    .short = Проверен только номер
level-sim-unknown = О SIM-карте ничего не известно: ваша ли она, не проверено.
    .short = SIM-карта не проверена

## Подпись

sign-text =
    Заявление: { $service }
    Заявитель: { $name }, ИИН { $iin }

    { $answers }

    Я подписываю это заявление и проверил(а) ответы выше. Заявление считается поданным, только когда придёт талон.
verification-code = Код проверки
verification-code-hint = Сравните код, чтобы убедиться, что подписываете именно это заявление.
signed-by = Подпись: { $name }, { $time }
not-filed-yet = Ещё не подано. Срок начнётся, когда придёт талон.
queued-hint = Сети нет: заявление сохранится в телефоне и уйдёт само, когда появится связь.

## Предупреждения

sandbox-notice = Это пробный режим. Заявления и документы здесь не имеют юридической силы.
catalogue-notice = Это образец списка услуг, а не государственный реестр. Точные условия узнайте на 1414.

## Что можно делать

op-catalogue = Смотреть список услуг
op-search = Искать услугу
op-form = Заполнить заявление
op-sign = Подписать заявление
op-submit = Отправить заявление
op-documents = Смотреть документы
op-link = Привязать телефон
op-sign-in = Войти по PIN-коду, без SMS
op-sync = Обновить список услуг
op-verify = Проверить подпись
op-identify = Видеозвонок с оператором
op-renew = Продлить сертификат
op-revoke = Отозвать сертификат

## Итог проверки подписи

verify-valid = Подпись верна, файл после неё не менялся.
verify-altered = Файл изменили после подписи. Не доверяйте ему.
verify-bad-signature = Подпись неверна. Не доверяйте файлу.
verify-untrusted = Подпись есть, но кто подписал, не подтверждено.
verify-expired = В момент подписи срок сертификата уже вышел или ещё не начался.
verify-wrong-usage = Этот сертификат не для таких подписей.
verify-revoked = Сертификат был отозван раньше, чем подтверждено существование этой подписи.
verify-unsupported = Такую подпись ({ $algorithm }) мы пока не умеем проверять: не можем сказать, верна она или нет.
verify-signer = Подписал(а): { $name }. Указанное время: { $time }
verify-signer-stamped = Подписал(а): { $name }. По метке времени: { $time }
verify-issuer = Сертификат выдал: { $name }
verify-in-force = Действует: { $since } – { $until }
verify-level-sim-applet = Ключ лежит на SIM-карте и никогда её не покидает; это подтвердил оператор. От программы, показавшей подписавшему другой текст, это не защищает.
verify-level-device-se = Ключ лежит в защищённом чипе телефона и никогда его не покидает; это проверил тот, кто выдал сертификат. От программы, показавшей подписавшему другой текст, это не защищает.
verify-level-software = Ключ лежит в памяти телефона и закрыт PIN-кодом. От вредной программы в этом телефоне это не защищает.
verify-sim-proved = { $time } оператор подтвердил, что у SIM-карты подписавшего этот номер.
verify-sim-number-only = Из SIM-карты проверен только номер, кодом в SMS.
verify-sim-unknown = О SIM-карте подписавшего ничего не известно.
verify-stamp-holds = Метка времени: { $time }, поставил { $name }
verify-stamp-none = Метки времени нет: время известно только со слов подписавшего.
verify-stamp-fails = Метка времени ничего не доказывает. Подпись проверена без неё.
verify-stamp-unsupported = Такую метку времени ({ $algorithm }) мы пока проверить не можем: верна она или нет, сказать нельзя. Подпись проверена без неё.
verify-judged-stated = По часам сертификат не действует, поэтому взято указанное время.
verify-plain = Простая подпись (CMS): сертификат или время она сама не защищает.
verify-line-ends = Подписан этот текст с концами строк, как в почте (CRLF); в файле концы строк другие (LF). Сам текст тот же.
verify-revocation-good = Сертификат не отозван, проверено: { $time }
verify-revocation-revoked = Сертификат отозван: { $time }
verify-revocation-unknown = Удостоверяющий центр не знает этого сертификата.
verify-revocation-no-answer = Неизвестно, отозван ли сертификат: ответа удостоверяющего центра нет.
verify-document-altered = Не то, что подписывали: { $name }
verify-document-unsigned = Без подписи: { $name }
verify-document-unsupported = Здесь проверить нельзя: { $name }

## Подпись файла

sign-file-text =
    Файл: { $name }
    Размер: { $size } байт
    SHA-256: { $hash }

    Я подписываю этот файл.
sign-file-unnamed = Файл без названия
party-gateway = Система мобильного правительства
party-own-file = Вы сами (файл в телефоне)

## Журнал ключа

audit-key-made = Ключ создан
audit-certificate = Сертификат получен
audit-sign = Подпись
audit-sign-in = Вход
audit-pin-change = Смена PIN-кода
audit-puk-made = Создан PUK-код
audit-unlock = Открытие ключа PUK-кодом
audit-lock = Ключ закрыт
audit-destroy = Ключ уничтожен
audit-session = Просили подпись
audit-unreadable = Эту запись нельзя прочесть
audit-newer = Это записала более новая версия приложения
audit-outcome-done = выполнено
audit-outcome-pin-wrong = PIN-код неверен
audit-outcome-puk-wrong = PUK-код неверен
audit-outcome-not-judged = PIN-код не проверяли, подписи нет
audit-outcome-broken-off = приложение закрылось, не закончив
audit-outcome-not-confirmed = PIN-код верен, но на телефоне не подтверждено
audit-outcome-discarded = время вышло или текст изменился, подпись не сохранена
audit-outcome-refused = просьба не принята: её автора нет в реестре или её нельзя показать
audit-outcome-unreadable = неизвестно
audit-outcome-ok = подписано
audit-outcome-timeout = время вышло
audit-outcome-not-registered = нет действующего ключа
audit-outcome-user-cancelled = вы отказались
audit-outcome-hash-mismatch = документ оказался другим
audit-outcome-phone-absent = не было связи
audit-outcome-delivery-error = подпись не дошла
audit-outcome-sim-error = SIM-карта не ответила
audit-outcome-pin-blocked = PIN-код закрыт
audit-outcome-card-blocked = ключ закрыт
audit-level-sim-applet = Ключ в SIM-карте
audit-level-device-se = Ключ в защищённом чипе телефона
audit-level-software-sealed = Ключ в памяти телефона
audit-level-split-key = Половина ключа в телефоне, половина в системе
audit-level-none = Сертификата нет
audit-sim-proved = SIM-карта проверена
audit-sim-number-only = Проверен только номер
audit-sim-unknown = SIM-карта не проверена

## Подпись по чужой просьбе

sign-link-text =
    { $party } просит вашу подпись.
    { $description }

    { $documents }

    Я подписываю эти документы.
sign-link-file = Файл: { $type }, { $size } байт
sign-link-content = Текст:

## Видеозвонок и отзыв сертификата

identification-queue = { $n ->
    [0] Вы следующий.
    [one] Перед вами { $n } человек, это примерно { $minutes } мин.
    [few] Перед вами { $n } человека, это примерно { $minutes } мин.
   *[other] Перед вами { $n } человек, это примерно { $minutes } мин.
}
identification-prompt-look-straight = Смотрите прямо в камеру.
identification-prompt-turn-left = Медленно поверните голову налево.
identification-prompt-turn-right = Медленно поверните голову направо.
identification-prompt-come-closer = Придвиньтесь немного ближе.
identification-prompt-more-light = Найдите место посветлее.
identification-prompt-show-document = Покажите лицевую сторону удостоверения.
identification-prompt-show-document-back = Покажите обратную сторону удостоверения.
identification-prompt-read-number = Прочитайте вслух это число: { $number }
identification-prompt-other = Делайте, что говорит оператор.
identification-reason-document-unreadable = Удостоверение не удалось прочитать.
identification-reason-document-expired = Срок удостоверения вышел.
identification-reason-face-mismatch = Лицо не совпало с удостоверением.
identification-reason-poor-light = Было слишком мало света.
identification-reason-connection = Связь была слишком слабой.
identification-reason-not-alone = В комнате был кто-то ещё или вам подсказывали.
identification-reason-envelope-invalid = Запись дошла не такой, какой была сделана.
identification-reason-other = Оператор не смог вас узнать.
identification-hurdle-line = Сейчас нет связи. Всё продолжится само.
identification-hurdle-busy = Все операторы заняты. Попробуем снова: { $time }.
identification-hurdle-closed = В это время операторы не работают. Они вернутся: { $time }.
identification-hurdle-provider = Видеозвонок прервался. Попытка не потеряна, попробуем снова: { $time }.
revocation-title = Отзыв сертификата
revocation-text = Я отзываю свой сертификат подписи.
    Имя: { $name }
    Номер сертификата: { $number }
    Причина: { $reason }
    После этого подписать этим ключом ничего нельзя. Отменить отзыв нельзя.
revocation-reason-unspecified = Другая причина
revocation-reason-key-compromise = Кто-то мог узнать мой PIN-код или взять мой телефон
revocation-reason-affiliation-changed = Изменились моё имя или другие данные
revocation-reason-superseded = У меня новый ключ
revocation-reason-cessation-of-operation = Эта подпись мне больше не нужна
audit-revocation = Сертификат отозван
audit-identification = Видеозвонок с оператором
audit-outcome-not-identified = оператор вас не узнал
