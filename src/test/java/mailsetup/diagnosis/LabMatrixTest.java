package mailsetup.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import mailsetup.core.Secret;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.practice.PracticeServer;
import mailsetup.practice.lab.Lab;
import mailsetup.practice.lab.LabFault;
import mailsetup.practice.lab.Workshop;
import mailsetup.probe.Login;
import mailsetup.testkit.Probing;
import mailsetup.text.Language;
import mailsetup.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of the lab, through the whole program: the first diagnosis must be the one that was played. */
class LabMatrixTest {
    /** Recognised, but not played; docs/faults.md says why. Each has tests on hand-made reports. */
    private static final Set<String> NOT_IN_THE_LAB = Set.of("chain-expired", "client-certificate", "hoster-name",
            "ipv6-broken", "isp-sender-only", "no-answer", "no-common-cipher", "no-names", "no-names-at-all",
            "no-route",
            "nothing-gets-out", "password-not-sendable", "pop-host-in-imap", "port-25", "port-filtered", "port-slip",
            "private-address", "stalls", "starttls-missing", "swapped-servers", "tls-broken", "tls-too-old",
            "user-name-form", "wildcard-too-deep");
    private static final Workshop WORKSHOP = workshop();

    static Stream<String> faults() {
        return Lab.all().stream().map(LabFault::fault);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theFaultIsFirstInItsOwnRun(String fault) throws IOException {
        var diagnoses = diagnoses(Lab.find(fault).orElseThrow());
        assertThat(diagnoses).extracting(Diagnosis::fault).as(diagnoses.toString()).startsWith(fault);
        for (var language : Language.values()) {
            var messages = Messages.in(language);
            assertThat(Stream.of(diagnoses.getFirst().title(), diagnoses.getFirst().cause(),
                    diagnoses.getFirst().remedy()).map(messages::text)).noneMatch(text -> text.startsWith("["));
        }
    }

    @Test
    void everyFaultIsPlayedOrNamedAsNotPlayable() {
        var recognised = new TreeSet<>(Catalogue.all().stream().map(check -> check.fault().id()).toList());
        var played = new TreeSet<>(faults().toList());
        played.addAll(NOT_IN_THE_LAB);
        assertThat(played).isEqualTo(recognised);
    }

    private static List<Diagnosis> diagnoses(LabFault fault) throws IOException {
        try (var server = PracticeServer.start(fault, WORKSHOP);
                var secret = new Secret(server.password().toCharArray())) {
            var assistant = Probing.assistant().trusting(List.of(server.authority()));
            var login = Login.careful(server.address(), secret);
            try (var run = assistant.probe(server.asked(), Optional.of(login), Probing.RUN, _ -> {})) {
                return assistant.diagnose(server.address(), run.await(), Probing.RUN);
            }
        }
    }

    private static Workshop workshop() {
        try {
            return Workshop.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
