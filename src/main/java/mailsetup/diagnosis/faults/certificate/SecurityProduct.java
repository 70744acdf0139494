package mailsetup.diagnosis.faults.certificate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mailsetup.probe.CertificateFacts;
import mailsetup.probe.Flaw;
import mailsetup.probe.ProbeReport;

/** Programs and boxes that open encrypted connections and vouch for the result themselves. */
final class SecurityProduct {
    private static final List<String> NAMES = List.of("Avast", "AVG", "Avira", "Bitdefender", "BullGuard",
            "Cisco Umbrella",
            "Dr.Web", "ESET", "F-Secure", "Fortinet", "FortiGate", "G DATA", "Kaspersky", "McAfee", "Norton",
            "Palo Alto Networks", "Sophos", "Trend Micro", "Zscaler");

    private SecurityProduct() {}

    /** The product that an unknown issuer in the chain names. */
    static Optional<String> in(ProbeReport report) {
        var issuers = Flaws.chain(report).stream().map(CertificateFacts::issuer);
        var unknown = Flaws.only(report, Flaw.UnknownIssuer.class).stream().map(Flaw.UnknownIssuer::issuer);
        var all = Stream.concat(unknown, issuers).toList();
        return Flaws.only(report, Flaw.UnknownIssuer.class).isEmpty()
                ? Optional.empty()
                : NAMES.stream().filter(name -> all.stream().anyMatch(issuer -> names(issuer, name))).findFirst();
    }

    private static boolean names(String issuer, String product) {
        return Pattern.compile("\\b" + Pattern.quote(product) + "\\b", Pattern.CASE_INSENSITIVE).matcher(issuer).find();
    }
}
