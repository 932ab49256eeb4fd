//! Certificates to draw, and the tools that read them back.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use qyzmet_gateway::pdf::{Certificate, Check, Field, Lang};

pub(crate) const URL: &str = "http://127.0.0.1:8414/v1/documents/check?n=QZ-2026-00047115&k=7f3a";

pub(crate) fn kazakh() -> Certificate {
    Certificate {
        lang: Lang::Kk,
        title: "Тұрғылықты жері бойынша тіркелгені туралы мекенжай анықтамасы".into(),
        number: Field::new("Құжат нөмірі", "QZ-2026-00047115"),
        issued: Field::new("Берілген күні", "21 қараша 2026 ж., 14:05"),
        issued_at: "2026-11-21T09:05:00Z".parse().unwrap(),
        provider: "«Азаматтарға арналған үкімет» үлгілік ұйымы".into(),
        rows: vec![
            Field::new("Тегі, аты, әкесінің аты", "Үсенова Һәдия Ғабитқызы"),
            Field::new("ЖСН", "990101 500016"),
            Field::new("Туған күні", "1 қаңтар 2099 ж."),
            Field::new("Мекенжайы", "010000, Астана қаласы, «Есіл» ауданы, Мәңгілік Ел даңғылы, 55/22-үй, 114-пәтер"),
            Field::new("Тіркелген күні", "3 наурыз 2099 ж."),
            Field::new("Тіркеу түрі", "Тұрақты тұрғылықты жері бойынша"),
            Field::new("Төленген алым", "0 ₸"),
        ],
        statement: vec![
            "Осы анықтама жоғарыда аталған азаматтың көрсетілген мекенжайда тіркелгенін растайды және талап етілген жерге ұсыну үшін берілді.".into(),
            "Анықтама берілген күнінен бастап 10 жұмыс күні ішінде жарамды.".into(),
        ],
        check: Check {
            url: URL.into(),
            hint: "Құжаттың түпнұсқалығын тексеру үшін кодты телефонмен сканерлеңіз немесе мына мекенжайды ашыңыз:".into(),
        },
        sandbox_notice: "ҮЛГІ. Бұл — сынақ ортасында жасалған құжат, оның заңдық күші жоқ.".into(),
        footer: "Құжат Qyzmet сынақ шлюзінде автоматты түрде жасалды. Анықтама алу үшін: 1414.".into(),
    }
}

pub(crate) fn russian() -> Certificate {
    Certificate {
        lang: Lang::Ru,
        title: "Адресная справка о регистрации по месту жительства".into(),
        number: Field::new("Номер документа", "261121000047"),
        issued: Field::new("Дата выдачи", "21 ноября 2026 г."),
        provider: "Образец организации «Правительство для граждан»".into(),
        rows: vec![
            Field::new("Фамилия, имя, отчество", "Щёголев Объедков Юрьевич"),
            Field::new("ИИН", "990101 500708"),
        ],
        statement: vec!["Справка выдана для предъявления по месту требования.".into()],
        check: Check {
            url: URL.into(), hint: "Чтобы проверить документ, отсканируйте код:".into()
        },
        sandbox_notice: "ОБРАЗЕЦ. Документ создан в песочнице и не имеет юридической силы.".into(),
        footer: "Документ создан автоматически.".into(),
        ..kazakh()
    }
}

pub(crate) fn english() -> Certificate {
    Certificate {
        lang: Lang::En,
        title: "Certificate of registered address".into(),
        number: Field::new("Document number", "1234567890123456"),
        issued: Field::new("Issued", "21 November 2026"),
        provider: "Model provider of public services".into(),
        rows: vec![Field::new("Full name", "Model Citizen"), Field::new("Fee paid", "0 ₸")],
        statement: vec![
            "This certifies that the citizen named above is registered at the address shown.".into(),
        ],
        check: Check { url: URL.into(), hint: "Scan the code to check this document:".into() },
        sandbox_notice: "SAMPLE. Made in a sandbox; it has no legal force.".into(),
        footer: "Made automatically.".into(),
        ..kazakh()
    }
}

/// Keeps a drawn document where it can be looked at and returns its path.
pub(crate) fn keep(name: &str, pdf: &[u8]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf"));
    fs::write(&path, pdf).unwrap();
    path
}

/// Whether poppler's `tool` is here. Where CI is set it must be; elsewhere the caller skips its part, and this says so.
pub(crate) fn have(tool: &str) -> bool {
    let found = Command::new(tool).arg("-v").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok();
    if !found {
        assert!(std::env::var_os("CI").is_none(), "{tool} is missing: install poppler-utils");
        eprintln!("SKIPPED: {tool} is not installed (poppler-utils), so what it would read was not checked");
    }
    found
}

/// What a tool of poppler's prints about the document.
pub(crate) fn read(tool: &str, name: &str, pdf: &[u8], arguments: &[&str]) -> Vec<u8> {
    let path = keep(name, pdf);
    let mut command = Command::new(tool);
    if tool == "pdftotext" || tool == "pdftoppm" {
        command.args(arguments).arg(&path);
    } else {
        command.arg(&path).args(arguments);
    }
    if tool == "pdftotext" {
        command.arg("-");
    }
    let out = command.output().unwrap();
    assert!(out.status.success(), "{tool}: {}", String::from_utf8_lossy(&out.stderr));
    // Poppler before 23 complains of a boolean that the standard asks for ("Suspects").
    let complaints = String::from_utf8_lossy(&out.stderr).into_owned();
    let complaints = complaints.lines().filter(|line| !line.is_empty() && !line.contains("Suspects"));
    assert_eq!(complaints.collect::<Vec<_>>(), Vec::<&str>::new(), "{tool}");
    out.stdout
}

/// The text with every line end and run of white space as one space, the way wrapping may not change it.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
