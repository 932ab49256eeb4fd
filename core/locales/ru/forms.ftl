# Формы: что не так и как исправить.

form-yes = Да
form-no = Нет

form-error-required = Ответьте на этот вопрос.
form-error-required-choice = Выберите один вариант.
form-error-required-checkbox = Здесь нужна отметка.
form-error-type = Напишите ответ словами.
form-error-number = Напишите число, например: 38,5.
form-error-integer = Напишите целое число, например: 2.
form-error-flag = Ответьте «да» или «нет».
form-error-choice = Выберите один вариант из списка.
form-error-min-length =
    { $limit ->
        [one] Слишком коротко: нужно не меньше { $limit } знака, сейчас { $actual }. Напишите подробнее.
       *[other] Слишком коротко: нужно не меньше { $limit } знаков, сейчас { $actual }. Напишите подробнее.
    }
form-error-max-length =
    { $limit ->
        [one] Слишком длинно: можно не больше { $limit } знака, сейчас { $actual }. Сократите ответ.
       *[other] Слишком длинно: можно не больше { $limit } знаков, сейчас { $actual }. Сократите ответ.
    }
form-error-pattern = Ответ нужно записать иначе. Прочтите подсказку и напишите ещё раз.
form-error-minimum = Слишком мало: нужно { $limit } или больше.
form-error-maximum = Слишком много: нужно { $limit } или меньше.
form-error-date = Не удалось прочитать дату. Напишите так: 21.11.2026.
form-error-iin = В ИИН 12 цифр. Сверьте с документом и наберите ещё раз.
form-error-phone = Напишите номер мобильного телефона Казахстана, например: +7 701 000 00 01.
form-error-hostile = В тексте есть невидимые знаки. Не вставляйте его, а наберите вручную.
form-error-too-long = Слишком длинно: можно не больше { $limit } знаков. Сократите ответ. Прежний ответ сохранён.
form-error-other = Ответы не подходят друг к другу. Просмотрите их ещё раз.

form-prefill-citizen-iin = ИИН, к которому привязан ваш телефон
form-prefill-citizen-full-name = взято из регистра населения
form-prefill-citizen-birth-date = взято из регистра населения
form-prefill-citizen-phone = номер телефона, привязанный к вам
form-prefill-citizen-address = взято из регистра населения

form-note-update = Чтобы ответить на этот вопрос, обновите приложение. Написанное сохранено.
form-note-depends = Этот вопрос зависит от ответа на другой: { $question }
form-note-redo = Форма изменилась: проверьте этот ответ ещё раз.
form-note-changed = С тех пор как вы начали, форма изменилась. Ваши ответы сохранены.
form-note-changed-redo = Проверьте ещё раз: { $questions }
form-note-dropped = Ответов, о которых больше не спрашивают: { $count }. Они не будут отправлены.
