package mailsetup.ui.results;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import mailsetup.core.Message;
import mailsetup.diagnosis.Diagnosis;
import mailsetup.diagnosis.Trait;
import mailsetup.probe.AcceptedCertificate;
import mailsetup.probe.CertificateFacts;
import mailsetup.probe.Failure;
import mailsetup.probe.ProbeReport;

/** A certificate beside the fingerprint that a person got from the provider. */
final class FingerprintComparison {
    private static final int DIGITS = 64;

    /** How the two stand to each other. */
    enum Verdict {
        /** Nothing was typed. */
        EMPTY,
        /** What was typed is no whole fingerprint. */
        INCOMPLETE,
        /** They differ. */
        DIFFERENT,
        /** They are the same. */
        EQUAL
    }

    private final CertificateFacts shown;
    private final List<AcceptedCertificate> servers;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableValue<Verdict> verdict = Bindings.createObjectBinding(this::judge, typed);

    private FingerprintComparison(CertificateFacts shown, List<AcceptedCertificate> servers) {
        this.shown = shown;
        this.servers = List.copyOf(servers);
    }

    /** The comparison that a diagnosis calls for; empty where accepting is no way out. */
    static Optional<FingerprintComparison> of(Diagnosis diagnosis, List<ProbeReport> reports) {
        if (!diagnosis.fault().is(Trait.ACCEPTABLE)) {
            return Optional.empty();
        }
        var failed = reports.stream().filter(report -> diagnosis.servers().contains(report.settings()))
                .filter(report -> AcceptedCertificate.offer(report).isPresent()).toList();
        return failed.stream().findFirst().flatMap(report -> report.failedWith(Failure.BadCertificate.class))
                .map(bad -> bad.tls().chain().getFirst())
                .map(own -> new FingerprintComparison(own, failed.stream()
                        .flatMap(report -> AcceptedCertificate.offer(report).stream())
                        .filter(offer -> offer.sha256().equals(own.sha256())).toList()));
    }

    CertificateFacts shown() {
        return shown;
    }

    /** What would be accepted: this certificate, for each of the servers that showed it. */
    List<AcceptedCertificate> servers() {
        return servers;
    }

    StringProperty typed() {
        return typed;
    }

    ObservableValue<Verdict> verdict() {
        return verdict;
    }

    /** The verdict in words; none where nothing was typed. */
    Message said() {
        return switch (verdict.getValue()) {
            case EMPTY -> Message.of("trust.prompt");
            case INCOMPLETE -> Message.of("trust.incomplete", digits());
            case DIFFERENT -> Message.of("trust.different");
            case EQUAL -> Message.of("trust.equal");
        };
    }

    /** The fingerprint of the server in groups of four, as it is read out on the telephone. */
    String groups() {
        return shown.sha256().toUpperCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1 ").replaceFirst(
                "^(.{39}) ", "$1\n");
    }

    private Verdict judge() {
        if (typed.get().isBlank()) {
            return Verdict.EMPTY;
        }
        if (servers.getFirst().matches(typed.get())) {
            return Verdict.EQUAL;
        }
        return digits() < DIGITS ? Verdict.INCOMPLETE : Verdict.DIFFERENT;
    }

    private int digits() {
        return AcceptedCertificate.bare(typed.get()).length();
    }
}
