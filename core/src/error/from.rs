//! How errors of what we stand on become ours.

use super::{Code, Error};
use crate::ports::{PortError, SigningKeyError};

impl From<PortError> for Error {
    fn from(e: PortError) -> Self {
        Error::new(Code::PortFailed, e.detail)
    }
}

impl From<SigningKeyError> for Error {
    fn from(e: SigningKeyError) -> Self {
        let code = match e {
            SigningKeyError::Refused => Code::NotConfirmed,
            SigningKeyError::Invalidated => Code::KeyInvalidated,
            SigningKeyError::Unsupported | SigningKeyError::Unavailable { .. } => Code::PortFailed,
        };
        Error::new(code, e.to_string())
    }
}

impl From<std::io::Error> for Error {
    fn from(e: std::io::Error) -> Self {
        use std::io::ErrorKind as K;
        let code = match e.kind() {
            K::StorageFull | K::QuotaExceeded => Code::DiskFull,
            K::ReadOnlyFilesystem | K::PermissionDenied => Code::ReadOnly,
            K::AlreadyExists => Code::OutputExists,
            _ => Code::Defect,
        };
        Error::new(code, "file system").caused_by(e)
    }
}

impl From<rusqlite::Error> for Error {
    fn from(e: rusqlite::Error) -> Self {
        use rusqlite::{ErrorCode as C, ffi::SQLITE_IOERR_SHMSIZE};
        let extended = e.sqlite_error().map(|e| e.extended_code);
        let code = match e.sqlite_error_code() {
            // The index of the log is grown without looking why it does not grow.
            _ if extended == Some(SQLITE_IOERR_SHMSIZE) => Code::DiskFull,
            Some(C::DiskFull) => Code::DiskFull,
            Some(C::ReadOnly | C::CannotOpen | C::PermissionDenied | C::AuthorizationForStatementDenied) => {
                Code::ReadOnly
            }
            Some(C::DatabaseCorrupt | C::NotADatabase) => Code::VaultDamaged,
            Some(C::DatabaseBusy | C::DatabaseLocked) => Code::HomeBusy,
            Some(C::TooBig) => Code::TooLarge,
            _ => Code::Defect,
        };
        Error::new(code, "database").caused_by(e)
    }
}
