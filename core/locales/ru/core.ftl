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
op-sync = Обновить список услуг
op-verify = Проверить подпись

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
verify-stamp-holds = Метка времени: { $time }, поставил { $name }
verify-stamp-none = Метки времени нет: время известно только со слов подписавшего.
verify-stamp-fails = Метка времени ничего не доказывает. Подпись проверена без неё.
verify-judged-stated = По часам сертификат не действует, поэтому взято указанное время.
verify-revocation-good = Сертификат не отозван, проверено: { $time }
verify-revocation-revoked = Сертификат отозван: { $time }
verify-revocation-unknown = Удостоверяющий центр не знает этого сертификата.
verify-revocation-no-answer = Неизвестно, отозван ли сертификат: никто не ответил.
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
