//! What lies on the disk, byte by byte: sealed while it is used, and gone when it is erased.

use std::path::Path;

use qyzmet_core::{Code, Lang, Page, forms::Answer};
use qyzmet_gateway::magic;
use qyzmet_journeys::{
    ADDRESS_CERTIFICATE, Gate, Mount, PIN, Phone, Refused, WRONG_PIN, bytes_under, files_under, holds,
};

/// Something only this citizen would write.
const PRIVATE: &str = "Қытай елшілігіне, әжемнің сұрауымен";

/// All that is the citizen's, as it would stand in a file.
fn private_things() -> Vec<String> {
    let citizen = magic::citizen("990101500016").unwrap();
    let mut things = vec![
        citizen.iin.to_owned(),
        "990101 500 016".to_owned(),
        citizen.surname.to_owned(),
        citizen.given_name.to_owned(),
        citizen.patronymic.unwrap().to_owned(),
        "7010000001".to_owned(),
        "701 000 00 01".to_owned(),
        PRIVATE.to_owned(),
        "әжемнің".to_owned(),
        citizen.card_pin.repeat(2),
        PIN.to_owned(),
        WRONG_PIN.to_owned(),
    ];
    things.extend(citizen.address.map(str::to_owned));
    things
}

/// Asserts that nothing of the citizen can be read below a folder.
#[track_caller]
fn nothing_readable(folder: &Path) {
    for (path, bytes) in bytes_under(folder) {
        let name = path.to_string_lossy().into_owned();
        for thing in private_things() {
            assert!(!holds(&bytes, thing.as_bytes()), "{thing:?} in {path:?}");
            let utf16: Vec<u8> = thing.encode_utf16().flat_map(u16::to_le_bytes).collect();
            assert!(!holds(&bytes, &utf16), "{thing:?} in UTF-16 in {path:?}");
            assert!(!name.contains(&thing), "{thing:?} in a file's name");
        }
    }
}

/// A phone with everything on it: a draft, a request that waits, one that is filed, a document, tries.
async fn full_phone(gate: &Gate) -> Phone {
    let phone = Phone::linked_with_key(gate).await;
    phone.apply().await;
    phone.deliver().await;
    phone.clock.shift(60);
    phone.deliver_now().await;
    assert_eq!(phone.client().documents().list(Lang::Kk, Page::first(9)).unwrap().total, 1);
    let forms = phone.client().forms();
    let draft = forms.start(ADDRESS_CERTIFICATE, Lang::Kk).unwrap().draft_id;
    forms.answer(&draft, "purpose", Answer::from("other"), Lang::Kk).unwrap();
    forms.answer(&draft, "purpose_other", Answer::from(PRIVATE), Lang::Kk).unwrap();
    forms.answer(&draft, "language", Answer::from("kk"), Lang::Kk).unwrap();
    phone.sign_draft(&draft).await;
    let draft = forms.start(ADDRESS_CERTIFICATE, Lang::Kk).unwrap().draft_id;
    forms.answer(&draft, "purpose", Answer::from("other"), Lang::Kk).unwrap();
    forms.answer(&draft, "purpose_other", Answer::from(PRIVATE), Lang::Kk).unwrap();
    phone.client().signature().sign(PRIVATE.into(), WRONG_PIN).await.refused(Code::PinWrong);
    phone
}

#[tokio::test]
async fn nothing_of_the_citizen_is_readable_on_the_disk() {
    let gate = Gate::start().await;
    let phone = full_phone(&gate).await;
    // While it is open, with its log beside it, and closed.
    assert!(phone.home().join("vault.db-wal").exists());
    nothing_readable(phone.folder());
    phone.client().suspend();
    nothing_readable(phone.folder());
}

#[tokio::test]
async fn an_error_names_nothing_of_the_citizen() {
    let gate = Gate::start().await;
    let phone = full_phone(&gate).await;
    let errors = [
        phone.client().forms().open("no-such-draft", Lang::Kk).err(),
        phone.client().requests().get("no-such-request", Lang::Kk).err(),
        phone.client().signature().sign(PRIVATE.into(), WRONG_PIN).await.err(),
        phone.start_link().await.err(),
        phone.client().documents().open("no-such-document").err(),
    ];
    for e in errors {
        let e = e.expect("an error");
        let said = format!("{} {e:?} {e}", e.developer_text());
        for thing in private_things() {
            assert!(!said.contains(&thing), "{said}");
        }
    }
    let views = format!("{:?}", phone.client().forms().open(&phone.draft(), Lang::Kk).unwrap());
    for thing in private_things() {
        assert!(!views.contains(&thing), "{views}");
    }
}

#[tokio::test]
async fn erased_means_gone() {
    let gate = Gate::start().await;
    let mut phone = full_phone(&gate).await;
    let before: Vec<Vec<u8>> = bytes_under(&phone.keys()).into_iter().map(|(_, bytes)| bytes).collect();
    assert!(!before.is_empty());
    phone.client().erase().unwrap();
    assert_eq!(files_under(&phone.home()), Vec::<std::path::PathBuf>::new(), "the home is empty");
    assert_eq!(files_under(&phone.keys()), Vec::<std::path::PathBuf>::new(), "no key is left");
    nothing_readable(phone.folder());
    for client in [phone.client().clone(), phone.another()] {
        assert_eq!(client.identity().link_state(Lang::Kk).unwrap().state, "unlinked");
        assert!(client.identity().citizen(Lang::Kk).unwrap().is_none());
        assert!(client.documents().list(Lang::Kk, Page::first(9)).unwrap().documents.is_empty());
        assert_eq!(client.requests().list(Lang::Kk, Page::first(9)).unwrap().total, 0);
        assert_eq!(client.signature().state(Lang::Kk).unwrap().state_id, "none");
    }
    // And everything begins anew.
    phone.reborn();
    phone.link(&gate).await;
    phone.client().signature().create_key(PIN, Lang::Kk).await.unwrap();
    let id = phone.apply().await;
    assert_eq!(phone.deliver().await.filed, 1);
    assert!(phone.request(&id).number.is_some());
}

#[tokio::test]
async fn a_copy_made_before_opens_nothing_after() {
    let gate = Gate::start().await;
    let phone = full_phone(&gate).await;
    phone.client().suspend();
    let copy = tempfile::tempdir().unwrap();
    qyzmet_journeys::copy_tree(&phone.home(), copy.path());
    phone.client().erase().refused(Code::ClosedClient);
    phone.client().resume();
    phone.client().erase().unwrap();
    qyzmet_journeys::copy_tree(copy.path(), &phone.home());
    let client = phone.another();
    client.identity().citizen(Lang::Kk).refused(Code::VaultKeyLost);
    client.documents().list(Lang::Kk, Page::first(9)).refused(Code::VaultKeyLost);
}

#[tokio::test]
async fn erasing_what_is_empty_or_half_gone_works() {
    let gate = Gate::start().await;
    let phone = Phone::new(&gate.url());
    phone.client().erase().unwrap();
    assert!(!phone.home().exists(), "erasing nothing makes nothing");
    phone.link(&gate).await;
    for name in
        ["vault.new", "vault.db.new", "vault.db.damaged-17", "vault.db.damaged-17-wal", "vault.suspect"]
    {
        std::fs::write(phone.home().join(name), PRIVATE).unwrap();
    }
    phone.client().erase().unwrap();
    phone.client().erase().unwrap();
    assert_eq!(files_under(phone.folder()), Vec::<std::path::PathBuf>::new());
}

#[tokio::test]
async fn a_home_that_cannot_be_written_is_unreadable_all_the_same() {
    let gate = Gate::start().await;
    let mut phone = Phone::new(&gate.url());
    let Some(disk) = Mount::on(&phone.home(), 4096) else {
        return super::storage::skipped("erasing a read-only home");
    };
    phone.link(&gate).await;
    phone.client().suspend();
    disk.read_only(true);
    phone.reborn();
    phone.client().erase().refused(Code::ReadOnly);
    disk.read_only(false);
    phone.client().identity().citizen(Lang::Kk).refused(Code::VaultKeyLost);
    phone.client().erase().unwrap();
    assert_eq!(files_under(phone.folder()), Vec::<std::path::PathBuf>::new());
}
