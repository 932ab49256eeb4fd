# Өтініш нысандары: не дұрыс емес және қалай түзетуге болады.

form-yes = Иә
form-no = Жоқ

form-error-required = Осы сұраққа жауап беріңіз.
form-error-required-choice = Біреуін таңдаңыз.
form-error-required-checkbox = Мұнда белгі қою керек.
form-error-type = Жауабыңызды сөзбен жазыңыз.
form-error-number = Санмен жазыңыз, мысалы: 38,5.
form-error-integer = Бүтін санмен жазыңыз, мысалы: 2.
form-error-flag = «Иә» немесе «жоқ» деп жауап беріңіз.
form-error-choice = Тізімнен біреуін таңдаңыз.
form-error-min-length = Тым қысқа: кемінде { $limit } таңба керек, қазір { $actual }. Толығырақ жазыңыз.
form-error-max-length = Тым ұзақ: ең көбі { $limit } таңба, қазір { $actual }. Қысқартып жазыңыз.
form-error-pattern = Жауап басқаша жазылуы керек. Түсіндірмесін оқып, қайта жазыңыз.
form-error-minimum = Тым аз: { $limit } немесе одан көп болуы керек.
form-error-maximum = Тым көп: { $limit } немесе одан аз болуы керек.
form-error-date = Күнді оқи алмадық. Былай жазыңыз: 21.11.2026.
form-error-iin = ЖСН 12 цифрдан тұрады. Құжатпен салыстырып, қайта теріңіз.
form-error-phone = Қазақстандағы ұялы телефон нөмірін жазыңыз, мысалы: +7 701 000 00 01.
form-error-hostile = Мәтінде көрінбейтін таңбалар бар. Көшірмей, қолмен теріп жазыңыз.
form-error-too-long = Тым ұзақ: ең көбі { $limit } таңба. Қысқартып жазыңыз. Бұрынғы жауабыңыз сақталды.
form-error-other = Жауаптарыңыз бір-біріне сәйкес келмейді. Қайта қарап шығыңыз.

form-prefill-citizen-iin = телефоныңызға байланған ЖСН
form-prefill-citizen-full-name = халық тіркелімінен алынды
form-prefill-citizen-birth-date = халық тіркелімінен алынды
form-prefill-citizen-phone = сізге байланған телефон нөмірі
form-prefill-citizen-address = халық тіркелімінен алынды

form-note-update = Бұл сұраққа жауап беру үшін қосымшаны жаңартыңыз. Жазғаныңыз сақталды.
form-note-depends = Бұл сұрақ мына сұрақтың жауабына байланысты: { $question }
form-note-redo = Өтініш нысаны өзгерді: бұл жауапты қайта қараңыз.
form-note-changed = Сіз бастағаннан бері өтініш нысаны өзгерді. Жауаптарыңыз сақталды.
form-note-changed-redo = Мына сұрақтарды қайта қараңыз: { $questions }
form-note-dropped = Енді сұралмайтын жауаптар саны: { $count }. Олар жіберілмейді.
