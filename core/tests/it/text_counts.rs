//! How texts read with their values: plural forms, and the text before signing.

use qyzmet_core::{Lang, text::say};

#[test]
fn russian_counts_by_its_four_forms() {
    let term = |n| say(Lang::Ru, "term-working-days", &[("n", n)]);
    assert_eq!(term("1"), "1 рабочий день");
    assert_eq!(term("2"), "2 рабочих дня");
    assert_eq!(term("5"), "5 рабочих дней");
    assert_eq!(term("11"), "11 рабочих дней");
    assert_eq!(term("21"), "21 рабочий день");
    let wait = |n| say(Lang::Ru, "error-identity-too-many-tries", &[("minutes", n)]);
    assert!(wait("1").ends_with("через 1 минуту."));
    assert!(wait("2").ends_with("через 2 минуты."));
    assert!(wait("5").ends_with("через 5 минут."));
    assert!(wait("21").ends_with("через 21 минуту."));
    let tries = |n| say(Lang::Ru, "error-signature-pin-wrong", &[("tries", n)]);
    assert!(tries("0").contains("Попыток больше нет"));
    assert!(tries("1").contains("Осталась 1 попытка"));
    assert!(tries("2").contains("Осталось 2 попытки"));
    assert!(tries("5").contains("Осталось 5 попыток"));
    assert!(tries("21").contains("Осталась 21 попытка"));
}

#[test]
fn english_counts_by_two_and_kazakh_by_one() {
    let en = |n| say(Lang::En, "left-working-days", &[("n", n)]);
    assert_eq!(en("0"), "today is the last day");
    assert_eq!(en("1"), "1 working day left");
    assert_eq!(en("21"), "21 working days left");
    let kk = |n| say(Lang::Kk, "left-working-days", &[("n", n)]);
    assert_eq!(kk("0"), "соңғы күн – бүгін");
    assert_eq!(kk("1"), "1 жұмыс күні қалды");
    assert_eq!(kk("3"), "3 жұмыс күні қалды");
}

#[test]
fn the_text_before_signing_stands_in_lines() {
    let args = [
        ("service", "Мекенжай анықтамасы"),
        ("name", "Үлгіов Үлгі"),
        ("iin", "990101500016"),
        ("answers", "Қай жерге: банкке\nТілі: қазақша"),
    ];
    let text = say(Lang::Kk, "sign-text", &args);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "Өтініш: Мекенжай анықтамасы");
    assert_eq!(lines[1], "Өтініш беруші: Үлгіов Үлгі, ЖСН 990101500016");
    assert_eq!(lines[2..6], ["", "Қай жерге: банкке", "Тілі: қазақша", ""]);
    assert!(lines[6].contains("қол қоямын"));
    assert_eq!(lines.len(), 7);
}
