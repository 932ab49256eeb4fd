//! What the citizen agrees to.

use qyzmet_core::{Lang, Text, signature::identification::wire::ConsentText};

use crate::secrets::sha256_hex;

const VERSION: &str = "2026-11-01";

/// The text that is in force.
pub(super) fn text() -> ConsentText {
    ConsentText {
        version: VERSION.into(),
        text: Text {
            kk: "Қолтаңба сертификатын алу үшін бейне қоңырауға келісемін. Оператор жүзімді және жеке куәлігімді көреді, \
                 дауысым мен бейнем жазылады. Жазбаны тек куәландыру орталығы көреді, ол бес жыл сақталады, содан кейін \
                 жойылады. Келісімімді қоңырау біткенге дейін қайтарып ала аламын: сонда ХҚКО-ға барамын. \
                 Бұл – сынақ жүйесі, заңды күші жоқ."
                .into(),
            ru: "Я согласен на видеозвонок, чтобы получить сертификат подписи. Оператор видит моё лицо и удостоверение, \
                 голос и видео записываются. Запись видит только удостоверяющий центр, она хранится пять лет и потом \
                 удаляется. До конца звонка я могу отозвать согласие: тогда я иду в ЦОН. \
                 Это испытательная система, юридической силы нет."
                .into(),
            en: "I agree to a video call to get a signature certificate. An operator sees my face and my identity card; voice \
                 and picture are recorded. Only the certification authority sees the recording; it is kept for five years and \
                 then deleted. Until the call ends I may take my consent back and go to a service centre instead. \
                 This is a sandbox, without legal force."
                .into(),
        },
    }
}

/// Whether this is the hash of the text that is in force, in this language.
pub(super) fn is_current(version: &str, lang: Lang, sha256: &str) -> bool {
    let text = text();
    version == text.version && sha256_hex(text.text.get(lang).as_bytes()) == sha256
}
