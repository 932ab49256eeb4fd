# Что говорит сам терминал. Состояния, ошибки и формы произносит ядро (core/locales).

## Что можно сделать

action-apply = Подать заявление
action-sign = Подписать
action-change = Изменить: { $what }
action-later = Оставить на потом
help-1414 = Не нашли? Позвоните 1414.

## Вопросы

ask-iin = ИИН, 12 цифр
ask-phone = Номер мобильного телефона
ask-card-pin = PIN-код удостоверения личности
ask-code = Код из SMS от 1414
ask-new-pin = Новый PIN-код, шесть цифр
ask-pin-again = Тот же PIN-код ещё раз
ask-pin = PIN-код
ask-what-next = Что дальше?
ask-choice-hint = ↑ ↓ – выбрать, Enter – ответить
ask-erase = Удалить всё это?
ask-destroy = Удалить ключ?

## Пока что-то длится

busy-link = Запрашиваем код…
busy-code = Запрашиваем новый код…
busy-code-check = Проверяем код…
busy-key = Создаём ключ и сертификат…
busy-sign = Подписываем…
busy-send = Отправляем… Можно выйти: ничего не потеряется и дважды не зарегистрируется.
busy-sync = Загружаем список услуг…

## Заголовки списков

head-can = Что
head-now = Сейчас
head-offline = Без сети
head-category = Раздел
head-code = Код
head-count = Услуг
head-due = Ответ до
head-inside = Что внутри
head-number = Номер
head-price = Цена
head-request = Заявление
head-signed = Подписан
head-state = Состояние
head-term = Срок
head-title = Название

## Подписи к данным

label-card-pin = PIN-код карты
label-catalogue = Список услуг
label-category = Раздел
label-certificate = Сертификат на имя
label-channels = Где
label-code = Код проверки
label-data = Папка
label-document = Документ
label-documents = Что нужно
label-due = Ответ до
label-due-check = Проверка
label-filed-at = Зарегистрировано
label-gateway = Шлюз
label-guide = Шаг за шагом
label-history = Как продвигалось
label-home = Папка
label-id = Идентификатор
label-iin = ИИН
label-issuer = Кем выдан
label-key-level = Подпись
label-line = Сеть
label-name = Имя
label-number = Номер
label-offline-left = Подписей без сети
label-phone = Телефон
label-price = Цена
label-provider = Кто оказывает
label-result = Что я получу
label-rule = Правило
label-signed = Подписан
label-signer = Кем подписан
label-situation = Жизненная ситуация
label-size = Размер
label-term = Срок
label-tries-left = Попыток PIN-кода
label-valid-until = Действует до
label-vault = Сохранённые данные
label-version = Версия

## Список услуг

catalogue-shown = Показано { $shown } из { $total }.
search-found = { $total ->
    [one] Найдена { $total } услуга.
    [few] Найдено { $total } услуги.
   *[other] Найдено { $total } услуг.
}
search-nearly = Всех этих слов нет нигде. Возможно, вы искали:
search-none = По запросу «{ $query }» ничего не нашлось. Попробуйте другие слова или меньше слов.
search-here = заявление можно подать здесь
search-elsewhere = другие каналы
apply-elsewhere = Здесь эту услугу не запросить. Где можно: { $channels }.
sync-new = Новый список услуг: версия { $version }, услуг: { $services }.
sync-same = Список услуг самый новый: версия { $version }.

## Привязка и ключ

link-why = Мы привязываем телефон к вашему ИИН, чтобы никто другой не подал заявление от вашего имени. Держите под рукой удостоверение: его PIN-код отправляется один раз и нигде не хранится.
key-why = Ключ создаётся на этом компьютере и не покидает его. Придумайте PIN-код из шести цифр, который никто не угадает; подсказать его вам никто не сможет.
key-destroy = Ключ будет удалён навсегда. Подписанное им остаётся в силе; чтобы подписывать снова, создайте новый.

## Заявление

apply-goes-on = Продолжаем форму от { $when }.
apply-kept = Сохранено. Ничего не отправлено.
apply-waits = Ждём сеть. Можно прервать по Ctrl-C: заявление сохранено и уйдёт позже.
check-title = Проверьте ответы: { $service }
sign-title = Вы подпишете этот текст:
drafts-none = Начатых форм нет.
draft-discarded = Черновик удалён.

## Заявления и документы

outbox-empty = Ничего не ждёт: всё подписанное зарегистрировано.
outbox-line = код проверки { $code } · { $id }
requests-none = Заявлений пока нет. Они появятся здесь, когда вы подпишете первое.
documents-none = Документов пока нет. Здесь будут результаты ваших заявлений.
due-confirmed = телефон насчитал тот же день
due-unconfirmed = телефон не смог подтвердить день
size-kb = { $kb } КБ

## Входящие SMS песочницы

inbox-sandbox = Это SMS песочницы, а не настоящего телефона: ни одно сообщение не покидает эту машину.
inbox-empty = Сообщений нет.

## Удаление

erase-what = Из папки { $home } удалится всё, что относится к этому человеку:
erase-drafts = начатых форм: { $n }
erase-unfiled = подписанных заявлений, которые ещё НЕ зарегистрированы: { $n }
erase-requests = заявлений с их талонами: { $n }
erase-documents = документов: { $n }
erase-key = привязка телефона и ключ подписи
erase-stays = Что зарегистрировано, остаётся зарегистрированным.
erase-done = Всё удалено.

## Самопроверка

doctor-catalogue = Версия { $version }, услуг: { $services }.
doctor-line-off = выключена (--offline)
doctor-line-unknown = выяснится, когда понадобится
doctor-set-aside = Данные, которые не открылись, отложены: { $file }
mode-works = работает
mode-queued = ждёт сеть
mode-refused = нельзя
vault-good = в порядке, { $kb } КБ
vault-absent = личного пока ничего не сохранено

## Шлюз

gateway-sandbox = Шлюз-песочница работает. Юридической силы здесь ничто не имеет. Для пробы возьмите этого человека:
gateway-stop = Остановить: Ctrl-C.

## Что может не выйти в самом терминале

fail-io = { $what }: { $why }
fail-no-input = Здесь нужен ответ, а ввод закончился. PIN-коды и коды читаются из стандартного ввода, по одному в строке.
fail-not-sandbox = { $gateway } – не песочница на этой машине: такое управление есть только у неё.
fail-pins-differ = PIN-коды не совпали. Начните, пожалуйста, снова.
fail-several-files = Несколько файлов подписываются в один контейнер: добавьте --container ФАЙЛ.
fail-stopped = Остановлено. Что уже сделано, сохранено.
fail-unasked = Нужно ваше согласие: с клавиатуры или через --yes.
fail-terminal = Это байты файла, не для экрана. Вот так: qyzmet documents export { $id } --to .
fail-answers = Ответы в { $file } не читаются: { $why }
fail-no-question = Форма не спрашивает «{ $name }» или не спрашивает при таких ответах.
fail-gateway = Шлюз не запускается: { $why }
fail-out-full = Папка { $dir } не пуста. Выберите для результатов новую папку.
fail-journey = Путь прошёл не так, как должен: { $what }

## Путь

journey-title = Путь гражданина: адресная справка
journey-intro = Всё ниже настоящее: процессы, HTTP, подписи. В рамке – то, что видит человек; строка со знаком ⚙ говорит, что произошло внутри.
journey-first = Первый запуск, сети нет
journey-first-under = Шлюз не запущен. Услуг из подписанного списка: { $services } (версия { $version }), прочитаны прямо из программы; на диск ничего не записано.
journey-link = Привязка телефона к человеку
journey-link-card-pin = Неверный PIN-код удостоверения. Выход: набрать ещё раз или пойти в ЦОН.
journey-link-taken = Номер привязан к другому человеку. Выход: указать свой номер.
journey-link-tries = Другой телефон, только неверные коды: придётся ждать. Выход: подождать или пойти в ЦОН.
journey-link-expired = Код набран слишком поздно (часы шлюза переведены на две минуты вперёд). Выход: новый код.
journey-link-right = Ещё раз: сначала опечатка, затем верный код.
journey-link-under = Обращений к /links: { $calls }. Попытки считают и телефон, и шлюз, верен меньший счёт; сессия запечатана в хранилище, PIN-код карты не хранился.
journey-key = Ключ подписи создаётся на телефоне
journey-key-under = Ключ P-256 запечатан AES-256-GCM под PIN-кодом (Argon2id) + часть устройства + часть сервера; PKCS#10 в службу EST, сертификат { $serial }… от { $issuer }.
journey-form = Форма с неверным ответом
journey-form-under = Каждый ответ сохранён раньше следующего вопроса (черновик { $draft }). JSON Schema и правила проверило ядро, терминал только рисовал.
journey-outage = Связь пропадает, телефон гаснет
journey-outage-again = Телефон запущен снова; сети всё ещё нет. Ничего не потеряно.
journey-outage-lost = Сеть вернулась, но ответ на первую отправку теряется в пути (так заказано у песочницы).
journey-outage-asks = Прежде чем отправить снова, шлюз спрашивают.
journey-outage-under = Запечатано, подписано (CAdES-B-B) и поставлено в очередь до SIGKILL; отправлено один раз, спрошено один раз. В книге шлюза заявлений: { $effects }, { $request }.
journey-result = Талон, ответ, документ
journey-result-slower = Рассмотрение идёт дольше, чем обещали. На каждый новый вопрос ответ: пока без изменений.
journey-result-offline = Сети снова нет. Документ всё равно открывается.
journey-result-pdf = PDF, { $kb } КБ
journey-openssl = Судит OpenSSL: сначала документ, затем копию, где изменён один байт.
journey-no-openssl = openssl здесь нет, поэтому никто другой не судил
journey-result-under = Срок по правилу { $rule }: шлюз и телефон насчитали одинаково; о состоянии спросили { $polls } раз, без изменений – { $unchanged } (ETag, 304). Судья: { $judge }.
journey-done = Весь путь за { $seconds } с. Что осталось от него:
