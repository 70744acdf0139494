package mailsetup.probe.net;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathValidator;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.Hostname;
import mailsetup.probe.Flaw;

/**
 * Names every flaw of a chain, each judged by itself: Java alone reports only the first it meets, and an expired
 * certificate for another host wants two explanations, not one.
 */
final class ChainJudge {
    private final Hostname host;
    private final TrustAnchors trust;
    private final Instant now;

    ChainJudge(Hostname host, TrustAnchors trust, Instant now) {
        this.host = host;
        this.trust = trust;
        this.now = now;
    }

    List<Flaw> flaws(X509Certificate[] chain) {
        var flaws = new ArrayList<Flaw>();
        for (int i = 0; i < chain.length; i++) {
            judgeDates(chain[i], i, flaws);
        }
        var names = Certificates.names(chain[0]);
        if (!NameMatch.any(host, names)) {
            flaws.add(new Flaw.WrongName(host.ascii(), names));
        }
        judgePath(chain, flaws);
        return flaws;
    }

    private void judgeDates(X509Certificate certificate, int position, List<Flaw> flaws) {
        if (now.isAfter(certificate.getNotAfter().toInstant())) {
            flaws.add(new Flaw.Expired(position, certificate.getNotAfter().toInstant()));
        }
        if (now.isBefore(certificate.getNotBefore().toInstant())) {
            flaws.add(new Flaw.NotYetValid(position, certificate.getNotBefore().toInstant()));
        }
    }

    private void judgePath(X509Certificate[] chain, List<Flaw> flaws) {
        try {
            CertPathBuilder.getInstance("PKIX").build(parameters(chain));
        } catch (GeneralSecurityException | IOException e) {
            flaws.add(pathFlaw(chain, String.valueOf(e.getMessage())));
        }
    }

    private PKIXBuilderParameters parameters(X509Certificate[] chain) throws GeneralSecurityException, IOException {
        var own = new X509CertSelector();
        own.setCertificate(chain[0]);
        var parameters = new PKIXBuilderParameters(trust.anchors(), own);
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(List.of(chain))));
        parameters.setRevocationEnabled(false);
        // Dates were judged before; here the clock stands where they are all good.
        parameters.setDate(Date.from(momentWithin(chain)));
        return parameters;
    }

    private Instant momentWithin(X509Certificate[] chain) {
        var moment = now;
        for (var certificate : chain) {
            var end = certificate.getNotAfter().toInstant();
            moment = moment.isAfter(end) ? end : moment;
        }
        for (var certificate : chain) {
            var start = certificate.getNotBefore().toInstant();
            moment = moment.isBefore(start) ? start : moment;
        }
        return moment;
    }

    private Flaw pathFlaw(X509Certificate[] chain, String otherwise) {
        var last = chain[chain.length - 1];
        if (chain.length == 1 && Certificates.selfIssued(last)) {
            return new Flaw.SelfSigned();
        }
        return knowsIssuerOf(last)
                ? new Flaw.Rejected(refusal(chain, otherwise))
                : new Flaw.UnknownIssuer(Certificates.facts(last).issuer());
    }

    /** A builder only says that it found no path; a validator says what is wrong with this one. */
    private String refusal(X509Certificate[] chain, String otherwise) {
        var below = Stream.of(chain).filter(certificate -> !Certificates.selfIssued(certificate)).toList();
        try {
            var path = CertificateFactory.getInstance("X.509").generateCertPath(below);
            CertPathValidator.getInstance("PKIX").validate(path, parameters(chain));
            return otherwise;
        } catch (GeneralSecurityException | IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private boolean knowsIssuerOf(X509Certificate certificate) {
        try {
            return trust.anchors().stream().map(anchor -> anchor.getTrustedCert().getSubjectX500Principal())
                    .anyMatch(certificate.getIssuerX500Principal()::equals);
        } catch (GeneralSecurityException | IOException _) {
            return false;
        }
    }
}
