//! Object identifiers of our own, for the sandbox.
//!
//! A state that runs the core has an arc of its own and puts its identifiers here; until then these stand for them.
//! They hang under 2.25, which needs no registration because its next number comes from a UUID. A whole UUID has 128
//! bits, and the readers of X.509 that people use (the one in this crate too) stop at 32 bits a number, so the number
//! is the first 32 bits of 8eb09f23-430c-4f8f-a224-6a5da7e6b9b8: enough not to meet anyone else's, not a formal
//! allocation. Hence: sandbox only.

/// 2.25.2393939747: the arc that everything below hangs under.
pub const SANDBOX: &str = "2.25.2393939747";

/// Policy: the key was made in an applet on the SIM and never left it.
pub const POLICY_SIM_APPLET: &str = "2.25.2393939747.1.1";
/// Policy: the key is in the phone's secure hardware; the issuer verified its attestation.
pub const POLICY_DEVICE_SE: &str = "2.25.2393939747.1.2";
/// Policy: the key is sealed in the core's store.
pub const POLICY_SOFTWARE_SEALED: &str = "2.25.2393939747.1.3";
/// Policy: half of the key is on the phone, half on the server.
pub const POLICY_SPLIT_KEY: &str = "2.25.2393939747.1.4";

/// Policy: the issuer saw a proof that the SIM belongs to the number.
pub const POLICY_SIM_PROVED: &str = "2.25.2393939747.2.1";
/// Policy: the issuer knows only that the number answered.
pub const POLICY_SIM_NUMBER_ONLY: &str = "2.25.2393939747.2.2";
/// Policy: the issuer knows nothing of the SIM.
pub const POLICY_SIM_UNKNOWN: &str = "2.25.2393939747.2.3";

/// Policy: the authority's signer of documents.
pub const POLICY_DOCUMENT_SIGNER: &str = "2.25.2393939747.3.1";
/// Policy: the authority's signer of receipts.
pub const POLICY_RECEIPT_SIGNER: &str = "2.25.2393939747.3.2";

/// Policy: the authority's signer of time stamps; also the policy that its stamps are given under.
pub const POLICY_TIME_STAMPS: &str = "2.25.2393939747.3.3";
/// Policy: the authority's signer of answers on revocation.
pub const POLICY_REVOCATION_SIGNER: &str = "2.25.2393939747.3.4";

/// Content type of a signed receipt.
pub const CONTENT_RECEIPT: &str = "2.25.2393939747.4.1";
/// Content type of a signed document.
pub const CONTENT_DOCUMENT: &str = "2.25.2393939747.4.2";

/// Signed attribute: what a signing session was about (relying party, document, text shown, nonce, expiry).
pub const ATTRIBUTE_SIGNING_CONTEXT: &str = "2.25.2393939747.5.1";
/// Signed attribute: the head of the signer's audit when the signature was made.
pub const ATTRIBUTE_AUDIT_HEAD: &str = "2.25.2393939747.5.2";

/// Attribute of a certificate request: what the phone's maker attests of the key.
pub const ATTRIBUTE_KEY_EVIDENCE: &str = "2.25.2393939747.5.3";
/// Attribute of a certificate request: what the operator says of the SIM.
pub const ATTRIBUTE_SIM_EVIDENCE: &str = "2.25.2393939747.5.4";

/// Extension of a citizen's certificate: when the SIM was proved to have the number (`GeneralizedTime`, not critical).
pub const EXTENSION_SIM_PROVED_AT: &str = "2.25.2393939747.6.1";

/// id-kp-clientAuth (RFC 5280).
pub const PURPOSE_CLIENT_AUTHENTICATION: &str = "1.3.6.1.5.5.7.3.2";

/// id-kp-documentSigning (RFC 9336).
pub const PURPOSE_DOCUMENT_SIGNING: &str = "1.3.6.1.5.5.7.3.36";

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use const_oid::ObjectIdentifier;

    #[test]
    fn each_is_readable_distinct_and_under_our_arc() {
        let all = [
            POLICY_SIM_APPLET,
            POLICY_DEVICE_SE,
            POLICY_SOFTWARE_SEALED,
            POLICY_SPLIT_KEY,
            POLICY_SIM_PROVED,
            POLICY_SIM_NUMBER_ONLY,
            POLICY_SIM_UNKNOWN,
            POLICY_DOCUMENT_SIGNER,
            POLICY_RECEIPT_SIGNER,
            POLICY_TIME_STAMPS,
            POLICY_REVOCATION_SIGNER,
            CONTENT_RECEIPT,
            CONTENT_DOCUMENT,
            ATTRIBUTE_SIGNING_CONTEXT,
            ATTRIBUTE_AUDIT_HEAD,
            ATTRIBUTE_KEY_EVIDENCE,
            ATTRIBUTE_SIM_EVIDENCE,
            EXTENSION_SIM_PROVED_AT,
        ];
        for (index, oid) in all.iter().enumerate() {
            assert_eq!(ObjectIdentifier::new(oid).unwrap().to_string(), *oid);
            assert!(oid.strip_prefix(SANDBOX).unwrap().starts_with('.'));
            assert!(!all[..index].contains(oid));
        }
    }
}
