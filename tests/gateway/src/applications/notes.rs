//! What the office says of a status, in three languages.

use qyzmet_core::{Text, requests::wire::Status};

use crate::magic::Outcome;

/// The note of a status that was reached by itself.
pub(super) fn note(outcome: Outcome, status: Status) -> Option<Text> {
    let [kk, ru, en] = match (outcome, status) {
        (Outcome::RefusedAtOnce, Status::Refused) => [
            "Өтінішіңіз қабылданбады: мәліметтер тіркелімдегі деректерге сәйкес келмейді. Деректерді тексеріп, өтінішті қайта жіберіңіз.",
            "Заявление не принято: сведения не совпадают с данными регистра. Проверьте данные и подайте заявление ещё раз.",
            "The request was not accepted: its details do not match the register. Please check them and apply again.",
        ],
        (_, Status::Refused) => [
            "Өтінішіңіз қаралды, бірақ қызметті көрсетуге негіз табылмады. Себебін 1414 нөмірінен біле аласыз.",
            "Заявление рассмотрено, но оснований для оказания услуги не нашлось. Причину можно узнать по номеру 1414.",
            "The request was considered, but there were no grounds to provide the service. Call 1414 to learn why.",
        ],
        (_, Status::NeedsMore) => [
            "Тағы бір құжат керек: жеке куәлігіңізді алып, халыққа қызмет көрсету орталығына келіңіз.",
            "Нужен ещё один документ: придите в центр обслуживания населения с удостоверением личности.",
            "One more document is needed: please come to a service centre with your identity card.",
        ],
        _ => return None,
    };
    Some(Text { kk: kk.into(), ru: ru.into(), en: en.into() })
}
