// BouncyCastle as a judge. `judge AT` answers each line of the file "cases" with "ok" or "no<TAB>why"; `make` signs with the keys
// that lie in the folder, in BER as streaming signers write it.

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Security;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.cert.ocsp.jcajce.JcaRespID;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataStreamGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.bouncycastle.util.Store;

public class Judge {
    static Date at;
    static X509CertificateHolder root;

    public static void main(String[] args) throws Exception {
        Security.addProvider(new BouncyCastleProvider());
        root = certificate("root.der");
        if (args[0].equals("make")) {
            make();
            return;
        }
        at = new Date(Long.parseLong(args[1]) * 1000);
        StringBuilder answers = new StringBuilder();
        for (String line : Files.readAllLines(Path.of("cases"))) {
            String why;
            try {
                why = judge(line.split("\t"));
            } catch (Throwable e) {
                why = String.valueOf(e).replaceAll("\\s+", " ");
            }
            answers.append(why == null ? "ok\n" : "no\t" + why + "\n");
        }
        System.out.print(answers);
    }

    static String judge(String[] words) throws Exception {
        switch (words[0]) {
            case "cms":
                return cms(words);
            case "stamp":
                TimeStampRequest query = new TimeStampRequest(bytes(words[2]));
                TimeStampResponse answer = new TimeStampResponse(bytes(words[1]));
                answer.validate(query);
                if (answer.getTimeStampToken() == null) return "no token";
                return stamp(answer.getTimeStampToken());
            case "ocsp":
                return ocsp(words);
            default:
                throw new IllegalArgumentException(words[0]);
        }
    }

    static String cms(String[] words) throws Exception {
        byte[] message = bytes(words[1]);
        CMSSignedData signed = words[2].equals("-")
            ? new CMSSignedData(message)
            : new CMSSignedData(new CMSProcessableByteArray(bytes(words[2])), message);
        Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
        if (signers.size() != Integer.parseInt(words[3])) return signers.size() + " signers";
        for (SignerInformation signer : signers) {
            X509CertificateHolder holder = one(signed.getCertificates(), signer.getSID());
            String why = issued(holder);
            if (why != null) return why;
            if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().setProvider("BC").build(holder))) return "signature";
            Attribute named = signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
            ESSCertIDv2 id = SigningCertificateV2.getInstance(named.getAttrValues().getObjectAt(0)).getCerts()[0];
            if (!Arrays.equals(id.getCertHash(), sha256(holder.getEncoded()))) return "another certificate is named";
            if (words[4].equals("stamped")) {
                Attribute stamps = signer.getUnsignedAttributes().get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
                TimeStampToken token = new TimeStampToken(new CMSSignedData(
                    stamps.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded()));
                byte[] imprint = token.getTimeStampInfo().getMessageImprintDigest();
                if (!token.getTimeStampInfo().getMessageImprintAlgOID().equals(TSPAlgorithms.SHA256)) return "imprint's hash";
                if (!Arrays.equals(imprint, sha256(signer.getSignature()))) return "the stamp is over other bytes";
                why = stamp(token);
                if (why != null) return why;
            }
        }
        return null;
    }

    static String stamp(TimeStampToken token) throws Exception {
        X509CertificateHolder holder = one(token.getCertificates(), token.getSID());
        // Also that the token names this certificate, and that its purpose is critical and this one alone.
        token.validate(new JcaSimpleSignerInfoVerifierBuilder().setProvider("BC").build(holder));
        return issued(holder);
    }

    static String ocsp(String[] words) throws Exception {
        OCSPResp response = new OCSPResp(bytes(words[1]));
        if (response.getStatus() != OCSPResp.SUCCESSFUL) return "status " + response.getStatus();
        BasicOCSPResp basic = (BasicOCSPResp) response.getResponseObject();
        X509CertificateHolder responder = basic.getCerts()[0];
        String why = issued(responder);
        if (why != null) return why;
        if (!ExtendedKeyUsage.fromExtensions(responder.getExtensions()).hasKeyPurposeId(KeyPurposeId.id_kp_OCSPSigning)) return "purpose";
        if (!basic.getResponderId().equals(new JcaRespID(new JcaX509CertificateConverter().getCertificate(responder).getPublicKey(),
            digests().get(org.bouncycastle.cert.ocsp.RespID.HASH_SHA1)))) return "another responder is named";
        if (!basic.isSignatureValid(new JcaContentVerifierProviderBuilder().setProvider("BC").build(responder))) return "signature";
        X509CertificateHolder citizen = certificate("citizen.der");
        for (SingleResp single : basic.getResponses()) {
            CertificateID id = single.getCertID();
            if (!id.getSerialNumber().equals(citizen.getSerialNumber()) || !id.matchesIssuer(root, digests())) continue;
            if (single.getThisUpdate().after(at) || single.getNextUpdate().before(at)) return "time";
            CertificateStatus status = single.getCertStatus();
            String says = status == CertificateStatus.GOOD ? "good" : status instanceof RevokedStatus ? "revoked" : "unknown";
            return says.equals(words[2]) ? null : "says " + says;
        }
        return "about other certificates";
    }

    static String issued(X509CertificateHolder holder) throws Exception {
        if (holder == null) return "no certificate";
        if (!holder.getIssuer().equals(root.getSubject())) return "issuer";
        if (!holder.isValidOn(at)) return "out of its time";
        boolean by = holder.isSignatureValid(new JcaContentVerifierProviderBuilder().setProvider("BC").build(root));
        return by ? null : "the issuer did not sign";
    }

    static void make() throws Exception {
        byte[] content = bytes("content");
        write("attached.p7s", sign(content, true, "citizen"));
        write("detached.p7s", sign(content, false, "citizen"));
        write("together.p7s", sign(content, true, "citizen", "other"));

        TimeStampTokenGenerator stamps = new TimeStampTokenGenerator(
            new JcaSimpleSignerInfoGeneratorBuilder().setProvider("BC").build("SHA256withECDSA", key("stamper"), x509("stamper")),
            digests().get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
            new org.bouncycastle.asn1.ASN1ObjectIdentifier("1.2.3.4"));
        stamps.addCertificates(new JcaCertStore(List.of(x509("stamper"))));
        TimeStampResponse answer = new TimeStampResponseGenerator(stamps, TSPAlgorithms.ALLOWED)
            .generate(new TimeStampRequest(bytes("query.tsq")), BigInteger.TEN, new Date());
        write("answer.tsr", answer.getEncoded());

        // CAdES-B-T: a stamp on the signature, put there after the streaming.
        CMSSignedData bare = new CMSSignedData(sign(content, true, "citizen"));
        List<SignerInformation> stamped = new ArrayList<>();
        for (SignerInformation signer : bare.getSignerInfos().getSigners()) {
            TimeStampRequestGenerator queries = new TimeStampRequestGenerator();
            queries.setCertReq(true);
            TimeStampRequest query = queries.generate(TSPAlgorithms.SHA256, sha256(signer.getSignature()));
            TimeStampTokenGenerator again = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().setProvider("BC").build("SHA256withECDSA", key("stamper"), x509("stamper")),
                digests().get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                new org.bouncycastle.asn1.ASN1ObjectIdentifier("1.2.3.4"));
            again.addCertificates(new JcaCertStore(List.of(x509("stamper"))));
            TimeStampToken token = again.generate(query, BigInteger.TWO, new Date());
            ASN1EncodableVector attributes = new ASN1EncodableVector();
            attributes.add(new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                new DERSet(token.toCMSSignedData().toASN1Structure())));
            stamped.add(SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(attributes)));
        }
        write("stamped.p7s", CMSSignedData.replaceSigners(bare, new SignerInformationStore(stamped)).getEncoded());

        BasicOCSPRespBuilder answers = new BasicOCSPRespBuilder(new org.bouncycastle.cert.ocsp.RespID(certificate("responder.der").getSubject()));
        CertificateID id = new CertificateID(digests().get(CertificateID.HASH_SHA1), root, certificate("citizen.der").getSerialNumber());
        answers.addResponse(id, new RevokedStatus(new Date(1_700_000_000_000L), CRLReason.superseded), new Date(), (Extensions) null);
        BasicOCSPResp basic = answers.build(new JcaContentSignerBuilder("SHA256withECDSA").setProvider("BC").build(key("responder")),
            new X509CertificateHolder[] {certificate("responder.der")}, new Date());
        write("answer.ors", new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, basic).getEncoded());
    }

    static byte[] sign(byte[] content, boolean inside, String... names) throws Exception {
        CMSSignedDataStreamGenerator generator = new CMSSignedDataStreamGenerator();
        for (String name : names) {
            ASN1EncodableVector attributes = new ASN1EncodableVector();
            attributes.add(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(sha256(x509(name).getEncoded()))))));
            generator.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder().setProvider("BC")
                .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)))
                .build("SHA256withECDSA", key(name), x509(name)));
            generator.addCertificate(certificate(name + ".der"));
        }
        generator.setBufferSize(16);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var stream = generator.open(out, inside)) {
            stream.write(content);
        }
        return out.toByteArray();
    }

    static X509CertificateHolder one(Store<X509CertificateHolder> store, org.bouncycastle.util.Selector<?> selector) {
        @SuppressWarnings("unchecked")
        Collection<X509CertificateHolder> found = store.getMatches((org.bouncycastle.util.Selector<X509CertificateHolder>) selector);
        return found.isEmpty() ? null : found.iterator().next();
    }

    static DigestCalculatorProvider digests() throws Exception {
        return new JcaDigestCalculatorProviderBuilder().setProvider("BC").build();
    }

    static PrivateKey key(String name) throws Exception {
        return KeyFactory.getInstance("EC", "BC").generatePrivate(new PKCS8EncodedKeySpec(bytes(name + ".p8")));
    }

    static java.security.cert.X509Certificate x509(String name) throws Exception {
        return new JcaX509CertificateConverter().setProvider("BC").getCertificate(certificate(name + ".der"));
    }

    static X509CertificateHolder certificate(String file) throws Exception {
        return new X509CertificateHolder(bytes(file));
    }

    static byte[] sha256(byte[] bytes) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    static byte[] bytes(String file) throws Exception {
        return Files.readAllBytes(Path.of(file));
    }

    static void write(String file, byte[] bytes) throws Exception {
        Files.write(Path.of(file), bytes);
    }
}
