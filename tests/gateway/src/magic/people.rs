//! The population register of the sandbox. All of them were born on 1 January 2099, so none of them
//! is anybody, and their names are words for samples and trials.

use qyzmet_core::{Text, identity::wire::CitizenRecord};

/// Somebody who lives in the sandbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Citizen {
    /// IIN, 12 digits.
    pub iin: &'static str,
    /// PIN of the identity card.
    pub card_pin: &'static str,
    /// Surname.
    pub surname: &'static str,
    /// Given name.
    pub given_name: &'static str,
    /// Patronymic, where there is one.
    pub patronymic: Option<&'static str>,
    /// Registered address: Kazakh, Russian, English.
    pub address: [&'static str; 3],
}

/// Everybody's date of birth.
pub(crate) const BIRTH_DATE: &str = "2099-01-01";

/// The register. The first one is the citizen of the demonstration.
pub const CITIZENS: &[Citizen] = &[
    Citizen {
        iin: "990101500016",
        card_pin: "1234",
        surname: "Үлгібаев",
        given_name: "Мысал",
        patronymic: Some("Сынақұлы"),
        address: [
            "Астана қаласы, Сынақ көшесі, 1-үй, 1-пәтер",
            "город Астана, улица Сынак, дом 1, квартира 1",
            "1 Synaq Street, apt 1, Astana",
        ],
    },
    Citizen {
        iin: "990101500708",
        card_pin: "2345",
        surname: "Сынақбаев",
        given_name: "Үлгі",
        patronymic: Some("Мысалұлы"),
        address: [
            "Алматы қаласы, Үлгі даңғылы, 20-үй, 7-пәтер",
            "город Алматы, проспект Улги, дом 20, квартира 7",
            "20 Ulgi Avenue, apt 7, Almaty",
        ],
    },
    Citizen {
        iin: "990101500026",
        card_pin: "3456",
        surname: "Мысалов",
        given_name: "Тәжірибе",
        patronymic: None,
        address: [
            "Шымкент қаласы, Мысал көшесі, 3-үй",
            "город Шымкент, улица Мысал, дом 3",
            "3 Mysal Street, Shymkent",
        ],
    },
    Citizen {
        iin: "990101500036",
        card_pin: "4567",
        surname: "Құмсалғанов",
        given_name: "Байқау",
        patronymic: Some("Үлгіұлы"),
        address: [
            "Қарағанды қаласы, Құмсалғыш көшесі, 44-үй, 12-пәтер",
            "город Караганда, улица Кумсалгыш, дом 44, квартира 12",
            "44 Qumsalgysh Street, apt 12, Karaganda",
        ],
    },
    Citizen {
        iin: "990101500046",
        card_pin: "5678",
        surname: "Жаттығуов",
        given_name: "Сынама",
        patronymic: None,
        address: [
            "Ақтөбе облысы, Үлгі ауылы, Мектеп көшесі, 5-үй",
            "Актюбинская область, аул Улги, улица Мектеп, дом 5",
            "5 Mektep Street, Ulgi village, Aktobe Region",
        ],
    },
    Citizen {
        iin: "990101500056",
        card_pin: "6789",
        surname: "Құлыпов",
        given_name: "Сынақ",
        patronymic: Some("Байқауұлы"),
        address: [
            "Өскемен қаласы, Құлып көшесі, 9-үй, 2-пәтер",
            "город Усть-Каменогорск, улица Кулып, дом 9, квартира 2",
            "9 Qulyp Street, apt 2, Oskemen",
        ],
    },
];

impl Citizen {
    /// What the register tells the citizen's own phone.
    pub fn record(&self) -> CitizenRecord {
        let [kk, ru, en] = self.address.map(str::to_owned);
        CitizenRecord {
            iin: self.iin.into(),
            surname: self.surname.into(),
            given_name: self.given_name.into(),
            patronymic: self.patronymic.map(Into::into),
            birth_date: BIRTH_DATE.into(),
            address: Text { kk, ru, en },
        }
    }

    /// Surname, given name and patronymic.
    pub fn full_name(&self) -> String {
        [Some(self.surname), Some(self.given_name), self.patronymic]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ")
    }
}
